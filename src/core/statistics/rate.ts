import type { Confidence, Interval } from './confidence.ts'
import { poissonInterval } from './poisson-interval.ts'

/** Rates are given for so many residents (households, workers, premises). */
const RATE_PER = 1000
/** Below this much of a denominator no rate is given: ten people more or less would move it by a tenth. */
const LEAST_DENOMINATOR = 100
/** Below this many events no rate is given: its interval would be wider than the rate is high. */
const LEAST_EVENTS = 5

/** Events per 1,000 of a denominator, with its interval. */
export interface Rate extends Interval {
  readonly rate: number
}

/** Why there is no rate. */
export type NoRate = 'few-residents' | 'few-events'

/** Events per 1,000 of `denominator`, with its 95 % interval; or why none is given. */
export function rateOf(count: number, denominator: number, confidence: Confidence = 0.95): Rate | NoRate {
  if (!(denominator >= LEAST_DENOMINATOR)) return 'few-residents'
  if (count < LEAST_EVENTS) return 'few-events'
  const { lower, upper } = poissonInterval(count, confidence)
  const per = RATE_PER / denominator
  return { rate: count * per, lower: lower * per, upper: upper * per }
}
