import type { RateFigures } from '../../core/question/beneath.ts'
import { rateOf } from '../../core/statistics/rate.ts'

/** A count over people, with its rate where one may be given. */
export function rateFigures(count: number, people: number): RateFigures {
  const rate = rateOf(count, people)
  if (typeof rate === 'string') return { count, people, rate: null, low: null, high: null }
  return { count, people, rate: rate.rate, low: rate.lower, high: rate.upper }
}

/** The sum of what is known: NaN is not. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at])) sum += values[at] as number
  return sum
}
