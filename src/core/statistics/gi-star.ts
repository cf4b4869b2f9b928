import type { Neighbourhoods } from '../grid/neighbourhoods.ts'
import { neighbourhoodSums } from './neighbourhood-sums.ts'

/**
 * Gi* of each hex (Ord and Getis, Geographical Analysis 1995;27:286, equation 14; weights 1 for the hex and those around it, else 0): how
 * far the sum of its neighbourhood lies above what a mean neighbourhood of its size has, in standard deviations of a random
 * arrangement of the values.
 *
 *     z = (Σ x - W m) / (s √((n W - W²) / (n - 1)))
 *
 * over n hexes with mean m and standard deviation s (over n, not n - 1), W of them in the neighbourhood. `values` are counts or any
 * figure, parallel to the cells. NaN where every value is the same or the neighbourhood is the whole list.
 *
 * It is a description. Its normal probabilities say nothing of sparse counts: of hexes filled at random with .02 offences each, one in
 * eight has z above 1.96. Whether a place is higher than chance is asked of the exact distributions; see against-chance.
 */
export function giStar(values: ArrayLike<number>, neighbourhoods: Neighbourhoods): Float64Array {
  const n = values.length
  const { mean, deviation } = spreadOf(values)
  const { start } = neighbourhoods
  return neighbourhoodSums(values, neighbourhoods).map((sum, at) => {
    const size = (start[at + 1] as number) - (start[at] as number)
    const error = deviation * Math.sqrt((n * size - size ** 2) / (n - 1))
    return error > 0 ? (sum - size * mean) / error : Number.NaN
  })
}

/** In two looks: the difference of the mean square and the squared mean would lose the digits that large values share. */
function spreadOf(values: ArrayLike<number>): { mean: number; deviation: number } {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  const mean = sum / values.length
  let squares = 0
  for (let at = 0; at < values.length; at++) squares += ((values[at] as number) - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / values.length) }
}
