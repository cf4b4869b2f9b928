/** Offences of one kind, by hex. */
export interface CodeCounts {
  readonly code: string
  readonly counts: Uint32Array
}

/** What one kind of offence has to do with all the harm. */
export interface CodeHarm {
  readonly code: string
  readonly offences: number
  readonly harm: number
  /** Of the harm in all, 0 to 1. */
  readonly share: number
}

export interface Harm {
  /** By hex: harm, and the offences that it is of. */
  readonly harm: Float64Array
  readonly weighed: Uint32Array
  /** By hex: all offences, weighed or not. */
  readonly offences: Uint32Array
  readonly total: number
  /** The kind with most harm in all; null without harm. */
  readonly largest: CodeHarm | null
  /** Harm by hex and in all without that kind: what is high in both does not rest on it alone. */
  readonly withoutLargest: Float64Array
  readonly totalWithoutLargest: number
  /** Of all harm, what a single offence of the heaviest kind that occurred makes up; NaN without harm. */
  readonly heaviestShare: number
  /** Kinds that occurred and have no weight: their offences are in no harm, here or above. */
  readonly unweighed: readonly { readonly code: string; readonly offences: number }[]
}

/**
 * Harm of each hex: Σ over kinds of weight × offences, in the unit of the weights (days of sentence, pounds), which are the user's and
 * have a version and a source to be shown beside (after Sherman, Neyroud and Neyroud, Policing 2016;10:171; Bangs, ONS Crime Severity
 * Score, 2016). A kind without a weight is not harmless: it is left out of the harm and told. A weight of 0 is a weight.
 *
 * Assumes that every offence of a kind does the same harm. Weights span four orders of magnitude, so that one homicide outweighs
 * thousands of thefts: a map of harm is often a map of a few events. Hence counts beside it, and the harm without the largest kind.
 *
 * Throws RangeError for a weight that is below 0 or no number, for a kind given twice and for lists of different length.
 */
export function harmOf(kinds: readonly CodeCounts[], weights: ReadonlyMap<string, number>): Harm {
  const hexes = kinds[0]?.counts.length ?? 0
  const [harm, weighed, offences] = [new Float64Array(hexes), new Uint32Array(hexes), new Uint32Array(hexes)]
  const unweighed: { code: string; offences: number }[] = []
  const known = new Set<string>()
  let total = 0
  let heaviest = 0
  let largest: (CodeCounts & { readonly weight: number; readonly offences: number; readonly harm: number }) | null =
    null
  for (const { code, counts } of kinds) {
    const weight = weights.get(code)
    if (weight !== undefined && !(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`The weight of ${code} is ${weight}.`)
    }
    if (counts.length !== hexes || known.has(code)) throw new RangeError(`${code} is given twice or for other hexes.`)
    known.add(code)
    addTo(offences, counts, 1)
    const number = counts.reduce((sum, count) => sum + count, 0)
    if (number === 0) continue
    if (weight === undefined) {
      unweighed.push({ code, offences: number })
      continue
    }
    addTo(weighed, counts, 1)
    addTo(harm, counts, weight)
    total += weight * number
    heaviest = Math.max(heaviest, weight)
    if (weight * number > (largest?.harm ?? 0))
      largest = { code, counts, weight, offences: number, harm: weight * number }
  }
  // Added up without it, not taken away from the sum: what is left of hexes with nothing else is then exactly 0.
  const withoutLargest = new Float64Array(hexes)
  let totalWithoutLargest = 0
  for (const { code, counts } of kinds) {
    const weight = weights.get(code)
    if (weight === undefined || code === largest?.code) continue
    addTo(withoutLargest, counts, weight)
    totalWithoutLargest += weight * counts.reduce((sum, count) => sum + count, 0)
  }
  return {
    ...{ harm, weighed, offences, total, withoutLargest, totalWithoutLargest, unweighed },
    heaviestShare: total > 0 ? heaviest / total : Number.NaN,
    largest: largest && {
      ...{ code: largest.code, offences: largest.offences, harm: largest.harm, share: largest.harm / total },
    },
  }
}

function addTo(sums: Float64Array | Uint32Array, counts: Uint32Array, weight: number): void {
  for (let hex = 0; hex < counts.length; hex++) sums[hex] = (sums[hex] as number) + weight * (counts[hex] as number)
}
