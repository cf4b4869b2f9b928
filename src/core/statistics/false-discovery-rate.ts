/** p-values adjusted for the number of tests, parallel to those given, and that number. */
export interface Adjusted {
  readonly q: readonly Float64Array[]
  readonly tests: number
}

/**
 * Benjamini and Hochberg's adjustment (Journal of the Royal Statistical Society B 1995;57:289): of n p-values the i-th smallest becomes
 *
 *     q = the least of p(k) n / k over k from i to n
 *
 * Calling all places with q at most α higher keeps the expected share of false ones among those called at or under α. It holds for
 * independent tests and for tests that rise and fall together, as those of overlapping neighbourhoods do (Benjamini and Yekutieli,
 * Annals of Statistics 2001;29:1165); that it does for these nulls is tried by simulation in the tests.
 *
 * The lists of `ps` are corrected together as one family: give every map that a question looks at (groups, periods). NaN is not tested,
 * has no part in n and stays NaN.
 */
export function falseDiscoveryRate(ps: readonly Float64Array[]): Adjusted {
  let tests = 0
  let below = 0
  for (const p of ps) {
    for (let at = 0; at < p.length; at++) {
      if (Number.isNaN(p[at])) continue
      tests += 1
      if ((p[at] as number) < 1) below += 1
    }
  }
  // Most hexes are empty and have p = 1, which stays 1: they are counted and not sorted.
  const sorted = new Float64Array(below)
  let end = 0
  for (const p of ps) for (let at = 0; at < p.length; at++) if ((p[at] as number) < 1) sorted[end++] = p[at] as number
  sorted.sort()
  const adjusted = new Float64Array(below)
  let least = 1
  for (let at = below - 1; at >= 0; at--) {
    least = Math.min(least, ((sorted[at] as number) * tests) / (at + 1))
    adjusted[at] = least
  }
  // Of equal p-values the last has the rank that counts, and the running minimum has given its value to all of them.
  const q = ps.map((p) => p.map((value) => (value < 1 ? (adjusted[firstOf(sorted, value)] as number) : value)))
  return { q, tests }
}

/** Position of the first of the ascending numbers that is not below a value, which is among them. */
function firstOf(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
