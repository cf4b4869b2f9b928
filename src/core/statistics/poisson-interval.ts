import { type Confidence, type Interval, Z } from './confidence.ts'
import { chiSquaredQuantile } from './gamma.ts'

/** Below this many events Byar's approximation is not used (Office for Health Improvement and Disparities, PHEindicatormethods). */
const FEWEST_FOR_BYAR = 10

/**
 * The mean number of events of which `count` (a whole number, 0 or more) is one outcome. Assumes that events come singly and
 * independently; offences often do not, so the interval is rather too narrow. Exact limits below 10 events, Byar's above
 * (APHO Technical Briefing 3, 2008; Breslow and Day 1987).
 */
export function poissonInterval(count: number, confidence: Confidence = 0.95): Interval {
  return count < FEWEST_FOR_BYAR ? exactPoisson(count, confidence) : byar(count, confidence)
}

/** Garwood's limits: halves of chi-squared quantiles with 2 O and 2 O + 2 degrees of freedom. */
export function exactPoisson(count: number, confidence: Confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2
  return {
    lower: count === 0 ? 0 : chiSquaredQuantile(2 * count, tail) / 2,
    upper: chiSquaredQuantile(2 * count + 2, 1 - tail) / 2,
  }
}

/** O (1 - 1/(9 O) - z / (3 √O))³, and the same of O + 1 with the other sign. */
export function byar(count: number, confidence: Confidence = 0.95): Interval {
  const z = Z[confidence]
  const cube = (of: number, sign: 1 | -1) => of * (1 - 1 / (9 * of) + (sign * z) / (3 * Math.sqrt(of))) ** 3
  return { lower: count === 0 ? 0 : cube(count, -1), upper: cube(count + 1, 1) }
}
