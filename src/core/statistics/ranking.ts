/**
 * Positions of the values that are not zero, largest first, ties in the order they stand in (by cell id, where the values go
 * with ascending cells). One number holds value and position, so that the sort is a plain sort of numbers.
 */
export function ranking(values: Uint32Array): Uint32Array {
  const size = values.length
  let occupied = 0
  for (let at = 0; at < size; at++) if (values[at] !== 0) occupied += 1
  // Value × size stays far below 2^53: a table has fewer than 2^32 rows and an area fewer than 2^20 cells.
  const keys = new Float64Array(occupied)
  let next = 0
  for (let at = 0; at < size; at++) if (values[at] !== 0) keys[next++] = (values[at] as number) * size + (size - 1 - at)
  keys.sort()
  const ranks = new Uint32Array(occupied)
  for (let rank = 0; rank < occupied; rank++) {
    ranks[rank] = size - 1 - ((keys[occupied - 1 - rank] as number) % size)
  }
  return ranks
}
