/** Values from here up are few on any map of counts; those below are sorted by counting them. */
const LARGE = 1024

/**
 * Positions of the values that are not zero, largest first, ties in the order they stand in (by cell id, where the values go
 * with ascending cells). A counting sort in two looks at each value, without a branch for the zeros, which come last and are cut
 * off; only the few large values are compared with each other.
 */
export function ranking(values: Uint32Array): Uint32Array {
  const size = values.length
  const many = new Uint32Array(LARGE + 1)
  for (let at = 0; at < size; at++) {
    const bucket = Math.min(values[at] as number, LARGE)
    many[bucket] = (many[bucket] as number) + 1
  }
  const large = many[LARGE] as number
  const occupied = size - (many[0] as number)
  // From how many there are in a bucket to the rank of its first.
  const next = new Uint32Array(LARGE + 1)
  for (let bucket = LARGE, rank = 0; bucket >= 0; bucket--) {
    const here = many[bucket] as number
    next[bucket] = rank
    rank += here
  }
  const ranks = new Uint32Array(size)
  for (let at = 0; at < size; at++) {
    const bucket = Math.min(values[at] as number, LARGE)
    const rank = next[bucket] as number
    ranks[rank] = at
    next[bucket] = rank + 1
  }
  if (large > 1) ranks.subarray(0, large).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
  return ranks.subarray(0, occupied)
}
