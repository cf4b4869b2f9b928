import { logGamma } from './gamma.ts'

/** Whether values stray around their middle as chance would have them. */
export interface Runs {
  /** Values off the middle; those on it and NaN are left out. */
  readonly n: number
  /** Most values in a row on one side, and how many there may be. */
  readonly longestRun: number
  readonly longestExpected: number
  /** Changes of side, and the fewest there should be. */
  readonly crossings: number
  readonly fewestExpected: number
  /** A run that is too long or too few crossings. Null for fewer than ten values, which no rule was tried on. */
  readonly shifted: boolean | null
}

const FEWEST_VALUES = 10

/** Chance of fewer crossings than the fewest, where there is no shift; as Anhøj has it. */
const TAIL = 0.05

/**
 * The runs test of Anhøj (Anhøj and Olesen, PLoS ONE 2014;9:e113825; Anhøj, PLoS ONE 2015;10:e0121349) of values in the order of time
 * around their median. Of n values off the median there is a shift where the longest run on one side is above
 *
 *     round(log2 n) + 3
 *
 * or crossings of the median are fewer than the 5 % quantile of a binomial of n - 1 trials of a half. The median, not the mean: a half
 * on either side is what the binomial assumes, and counts lean to one side. A run goes on over a missing value. It assumes that each
 * value is apart from those before: over months a season makes long runs of its own. Of independent values it calls
 * shifted, though they are not, one series in eighty at 12 values and one in twenty-five at 48.
 */
export function anhoejRuns(values: ArrayLike<number>): Runs {
  const given = Array.from(values).filter((value) => !Number.isNaN(value))
  const middle = median(given)
  const sides = given.filter((value) => value !== middle).map((value) => value > middle)
  const n = sides.length
  let longestRun = 0
  let crossings = 0
  let run = 0
  for (const [at, side] of sides.entries()) {
    const crossed = at > 0 && side !== sides[at - 1]
    if (crossed) crossings += 1
    run = crossed ? 1 : run + 1
    longestRun = Math.max(longestRun, run)
  }
  const longestExpected = n === 0 ? 0 : Math.round(Math.log2(n)) + 3
  const fewestExpected = fewestCrossings(n - 1)
  const shifted = n < FEWEST_VALUES ? null : longestRun > longestExpected || crossings < fewestExpected
  return { n, longestRun, longestExpected, crossings, fewestExpected, shifted }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}

/** Least k such that a binomial of so many trials of a half is at most k in 5 % of cases or more. */
function fewestCrossings(trials: number): number {
  if (trials < 1) return 0
  let below = 0
  for (let k = 0; ; k++) {
    const log = logGamma(trials + 1) - logGamma(k + 1) - logGamma(trials - k + 1) - trials * Math.LN2
    below += Math.exp(log)
    if (below >= TAIL) return k
  }
}
