/** How unevenly offences lie over hexes. */
export interface Concentration {
  /** 0: every hex has as many; towards 1: all are in one. */
  readonly gini: number
  /** The same where there are fewer offences than hexes, which cannot lie in more hexes than there are of them. */
  readonly generalisedGini: number
  /** The fewest hexes that hold at least half of the offences, what they hold, and the smallest count among them. */
  readonly holdingHalf: { readonly hexes: number; readonly count: number; readonly least: number }
  /** Lorenz curve, busiest hexes first: shares of hexes and of offences, 0 to 1, from (0, 0) to (1, 1); parallel. */
  readonly curve: { readonly hexes: readonly number[]; readonly offences: readonly number[] }
}

/** Points of the curve beside its ends: as many as a drawing can show. */
const POINTS = 200

/**
 * Concentration of counts, one a hex of the study area, true zeros among them. Null where there is no offence.
 *
 *     G  = 2 Σ i x(i) / (n Σ x) - (n + 1) / n        x ascending, i from 1 to n
 *     G' = max(1, n / c) (G - 1) + 1                 c offences; Bernasco and Steenbeek, J Quant Criminol 2017;33:451
 *
 * It describes. Counts that fall at random lie unevenly as well, the more so the fewer they are: G' allows for there being fewer offences
 * than hexes, and for nothing else.
 */
export function concentration(counts: ArrayLike<number>): Concentration | null {
  const n = counts.length
  const filled = Float64Array.from({ length: n }, (_, at) => counts[at] as number)
    .filter((count) => count > 0)
    .sort()
    .reverse()
  const total = filled.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  // The empty hexes have the first ranks and add nothing; the busiest has rank n.
  const ranked = filled.reduce((sum, count, at) => sum + (n - at) * count, 0)
  const gini = (2 * ranked) / (n * total) - (n + 1) / n
  return {
    gini,
    generalisedGini: Math.max(1, n / total) * (gini - 1) + 1,
    holdingHalf: holding(filled, total / 2),
    curve: curveOf(filled, total, n),
  }
}

/** The fewest of the counts, which come largest first, that add up to at least so much. */
function holding(filled: Float64Array, wanted: number): Concentration['holdingHalf'] {
  let [hexes, count] = [0, 0]
  while (count < wanted) {
    count += filled[hexes] as number
    hexes += 1
  }
  return { hexes, count, least: filled[hexes - 1] as number }
}

function curveOf(filled: Float64Array, total: number, n: number): Concentration['curve'] {
  const every = Math.max(1, Math.ceil(filled.length / POINTS))
  const hexes = [0]
  const offences = [0]
  let sum = 0
  for (const [at, count] of filled.entries()) {
    sum += count
    if ((at + 1) % every !== 0 && at !== filled.length - 1) continue
    hexes.push((at + 1) / n)
    offences.push(sum / total)
  }
  if (filled.length < n) {
    hexes.push(1)
    offences.push(1)
  }
  return { hexes, offences }
}
