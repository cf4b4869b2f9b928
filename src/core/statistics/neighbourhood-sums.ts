import type { Neighbourhoods } from '../grid/neighbourhoods.ts'

/** Sum of the values in each neighbourhood; `values` are parallel to the cells. */
export function neighbourhoodSums(values: ArrayLike<number>, { start, of }: Neighbourhoods): Float64Array {
  const sums = new Float64Array(values.length)
  for (let at = 0; at < sums.length; at++) {
    const end = start[at + 1] as number
    let sum = 0
    for (let near = start[at] as number; near < end; near++) sum += values[of[near] as number] as number
    sums[at] = sum
  }
  return sums
}
