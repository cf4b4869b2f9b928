/** P(sum ≥ `sum`) of `size` hexes drawn at random; see shuffledNull. */
export type SumTail = (size: number, sum: number) => number

/**
 * Sums up to this are told apart one by one. Beyond it (a neighbourhood with more than 65,536 offences) counts are taken in steps of 2, 3 …:
 * each hex is rounded up, so that p is an upper bound and never claims too much.
 */
const MOST_SUMS = 2 ** 16

/**
 * The null of "counts shuffled among the hexes": the exact distribution of the sum of `size` hexes drawn without replacement from those
 * observed. With m hexes of each value v, the ways to draw k of them with sum s are the coefficient of y^k x^s in
 *
 *     Π over values v of (1 + y x^v)^m
 *
 * and there are C(n, k) ways in all. Ties count against the claim (P of the same sum or a higher one). Nothing is drawn and there is no
 * seed. It takes the hexes to be exchangeable: that no hex had a greater chance than another, whoever lives there.
 *
 * `counts` are whole numbers, one a hex of the study area, true zeros among them; `size` is at most `largest`, and `sum` at most
 * `highest`. For fewer than 10^15 hexes and neighbourhoods of up to 19, the ways (at most C(n, 19)) stay within a double.
 */
export function shuffledNull(counts: Uint32Array, largest: number, highest: number): SumTail {
  const unit = Math.ceil((highest + 1) / MOST_SUMS)
  const last = Math.ceil(highest / unit)
  const ways = waysToDraw(hexesByValue(counts, unit), largest, last)
  for (const row of ways) cumulate(row)
  return (size, sum) => {
    const row = ways[size] as Float64Array
    return (row[Math.ceil(sum / unit)] as number) / (row[0] as number)
  }
}

/** How many hexes have each value, lowest value first. */
function hexesByValue(counts: Uint32Array, unit: number): [value: number, hexes: number][] {
  const hexes = new Map<number, number>()
  for (let at = 0; at < counts.length; at++) {
    const value = Math.ceil((counts[at] as number) / unit)
    hexes.set(value, (hexes.get(value) ?? 0) + 1)
  }
  return [...hexes].sort(([one], [other]) => one - other)
}

/**
 * Ways to draw k hexes (row) with a sum (column); the last column holds those with that sum or a higher one. Only sums and products of
 * numbers that are not negative, so the smallest are as exact, by ratio, as the largest. Values come in ascending order: the rows are
 * then short for as long as most hexes have not been taken in.
 */
function waysToDraw(values: readonly (readonly [number, number])[], largest: number, last: number): Float64Array[] {
  const ways = Array.from({ length: largest + 1 }, () => new Float64Array(last + 1))
  ;(ways[0] as Float64Array)[0] = 1
  /** The highest sum reached so far, by number of hexes drawn; -1 where so many could not be drawn yet. */
  const reached = new Int32Array(largest + 1).fill(-1)
  reached[0] = 0
  for (const [value, hexes] of values) {
    const choices = choicesOf(hexes, largest)
    // From the most hexes down: what is drawn of this value is added to what was drawn without it.
    for (let drawn = largest; drawn >= 1; drawn--) {
      for (let here = 1; here <= Math.min(drawn, hexes); here++) {
        const before = reached[drawn - here] as number
        if (before === -1) continue
        addShifted(
          ways[drawn - here] as Float64Array,
          before,
          here * value,
          choices[here] as number,
          ways[drawn] as Float64Array,
        )
        reached[drawn] = Math.max(reached[drawn] as number, Math.min(last, before + here * value))
      }
    }
  }
  return ways
}

/** Adds `times` the first `end` + 1 of `from` to `to`, `shift` further on; what would lie beyond its last column is put there. */
function addShifted(from: Float64Array, end: number, shift: number, times: number, to: Float64Array): void {
  const last = to.length - 1
  const within = Math.min(end, last - shift)
  for (let sum = 0; sum <= within; sum++) to[sum + shift] = (to[sum + shift] as number) + times * (from[sum] as number)
  let beyond = 0
  for (let sum = end; sum > within && sum >= 0; sum--) beyond += from[sum] as number
  to[last] = (to[last] as number) + times * beyond
}

/** Ways to choose 0 to `most` of so many. */
function choicesOf(hexes: number, most: number): Float64Array {
  const choices = new Float64Array(most + 1)
  choices[0] = 1
  for (let chosen = 1; chosen <= most; chosen++) {
    choices[chosen] = ((choices[chosen - 1] as number) * Math.max(0, hexes - chosen + 1)) / chosen
  }
  return choices
}

/** Each becomes the sum of itself and all after it. From the far end, so that small tails are sums of their own terms alone. */
function cumulate(row: Float64Array): void {
  for (let at = row.length - 2; at >= 0; at--) row[at] = (row[at] as number) + (row[at + 1] as number)
}
