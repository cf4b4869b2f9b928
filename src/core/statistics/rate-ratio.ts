import { betaQuantile } from './beta.ts'
import type { Interval } from './confidence.ts'

/** How many times the rate of the first count that of the second is. */
export interface RateRatio extends Interval {
  /** Infinity where the first count is 0. */
  readonly ratio: number
}

/** 2.5 % at either end. */
const TAIL = 0.025

/**
 * The ratio (k2 / n2) / (k1 / n1) of two Poisson rates with its exact 95 % interval: given their sum, k2 is binomial, and the limits are
 * Clopper and Pearson's (1934) of its share, turned into a ratio. At least 95 % whatever the rates are. `lower` is 0 where k2 is 0, `upper`
 * Infinity where k1 is. Counts are whole numbers, not both 0; exposures are above 0.
 */
export function rateRatio(k1: number, n1: number, k2: number, n2: number): RateRatio {
  const exposure = n1 / n2
  const oddsOf = (share: number) => (share >= 1 ? Number.POSITIVE_INFINITY : share / (1 - share))
  const lower = k2 === 0 ? 0 : betaQuantile(k2, k1 + 1, TAIL)
  const upper = k1 === 0 ? 1 : betaQuantile(k2 + 1, k1, 1 - TAIL)
  return {
    ratio: k1 === 0 ? Number.POSITIVE_INFINITY : (k2 / k1) * exposure,
    lower: oddsOf(lower) * exposure,
    upper: oddsOf(upper) * exposure,
  }
}
