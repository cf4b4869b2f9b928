import { type Confidence, type Interval, Z } from './confidence.ts'
import { exactPoisson } from './poisson-interval.ts'

/** Of the areas, the share at each end whose distances are drawn in before dispersion is judged (Spiegelhalter 2005). */
const WINSORISED = 0.1

/** Of fewer areas dispersion cannot be judged. */
const FEWEST_FOR_DISPERSION = 10

/** Where an area lies in a funnel around the comparator. */
export type FunnelPlace = 'far-above' | 'above' | 'within' | 'below' | 'far-below'

export interface Funnel {
  /** Parallel to the areas; null where nothing is expected. */
  readonly places: readonly (FunnelPlace | null)[]
  /** Mean squared distance of the areas from what is expected, in Poisson standard deviations; 1 where chance alone is at work. */
  readonly dispersion: number
  /** Whether the limits were widened by the dispersion. */
  readonly widened: boolean
}

/**
 * Areas against what would be expected of each at the comparator's rate. Beyond the 95 % or the 99.8 % limits of a Poisson count
 * (exact, OHID), unless the areas as a whole vary more than chance would have them: then distances are divided by the square root of
 * their dispersion (Spiegelhalter, Statistics in Medicine 2005;24:1185), since otherwise half of the areas would be "outliers".
 * Distances are 2 (√O - √E).
 */
export function funnel(observed: ArrayLike<number>, expected: ArrayLike<number>): Funnel {
  const areas = Array.from({ length: observed.length }, (_, at) => at)
  const judged = areas.filter((at) => (expected[at] as number) > 0)
  const distances = judged.map((at) => distance(observed[at] as number, expected[at] as number))
  const dispersion = dispersionOf(distances)
  // A mean of n squared standard normal distances has a standard deviation of √(2/n): less than two of them is chance.
  const widened = judged.length >= FEWEST_FOR_DISPERSION && dispersion > 1 + 2 * Math.sqrt(2 / judged.length)
  const places = areas.map((at) => {
    const [count, mean] = [observed[at] as number, expected[at] as number]
    if (!(mean > 0)) return null
    if (widened) return placeOfDistance(distance(count, mean) / Math.sqrt(dispersion))
    return placeOfCount(count, mean)
  })
  return { places, dispersion, widened }
}

/**
 * What would have to be expected for `count` (1 or more) to lie on a limit: on the lower one the larger, on the upper one the smaller.
 * Drawn for one count after another they are the funnel's curves.
 */
export function expectedAtLimits(count: number, confidence: Confidence): Interval {
  return exactPoisson(count, confidence)
}

function distance(count: number, mean: number): number {
  return 2 * (Math.sqrt(count) - Math.sqrt(mean))
}

function dispersionOf(distances: readonly number[]): number {
  if (distances.length === 0) return 1
  const sorted = Float64Array.from(distances).sort()
  const cut = Math.floor(WINSORISED * sorted.length)
  const [low, high] = [sorted[cut] as number, sorted[sorted.length - 1 - cut] as number]
  return distances.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0) / distances.length
}

function placeOfCount(count: number, mean: number): FunnelPlace {
  const [near, far] = [exactPoisson(count, 0.95), exactPoisson(count, 0.998)]
  if (mean < far.lower) return 'far-above'
  if (mean > far.upper) return 'far-below'
  if (mean < near.lower) return 'above'
  return mean > near.upper ? 'below' : 'within'
}

function placeOfDistance(z: number): FunnelPlace {
  if (Math.abs(z) <= Z[0.95]) return 'within'
  if (Math.abs(z) <= Z[0.998]) return z > 0 ? 'above' : 'below'
  return z > 0 ? 'far-above' : 'far-below'
}
