/**
 * Positions of the values that are not zero, largest first, ties in the order they stand in (by cell id, where the values go
 * with ascending cells). Nearly all counts of a map are small: those are sorted by counting, in two looks at each, and only the
 * few large ones by comparing.
 */
export function ranking(values: Uint32Array): Uint32Array {
  const size = values.length
  const start = new Uint32Array(SMALL)
  let large = 0
  let occupied = 0
  for (let at = 0; at < size; at++) {
    const value = values[at] as number
    if (value === 0) continue
    occupied += 1
    if (value >= SMALL) large += 1
    else start[value] = (start[value] as number) + 1
  }
  // From the number of positions that hold a value to the rank of the first of them.
  let rank = large
  for (let value = SMALL - 1; value > 0; value--) {
    const many = start[value] as number
    start[value] = rank
    rank += many
  }
  const ranks = new Uint32Array(occupied)
  let next = 0
  for (let at = 0; at < size; at++) {
    const value = values[at] as number
    if (value === 0) continue
    if (value >= SMALL) ranks[next++] = at
    else {
      const to = start[value] as number
      ranks[to] = at
      start[value] = to + 1
    }
  }
  ranks.subarray(0, large).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
  return ranks
}

/** Counts below it are sorted by counting: a table of this many numbers fits into the processor's nearest memory. */
const SMALL = 1024
