import { anhoejRuns, type Runs } from './anhoej.ts'

/**
 * What is charted, a figure for each month in turn; NaN where the month was not supplied.
 *
 *     xmr  any figure: judged by how much it differs from one month to the next
 *     c    counts over months of equal opportunity
 *     u    counts over `exposures` (days in the month, residents), in offences for one of its units
 */
export type Charted =
  | { readonly kind: 'xmr' | 'c'; readonly values: ArrayLike<number> }
  | { readonly kind: 'u'; readonly values: ArrayLike<number>; readonly exposures: ArrayLike<number> }

/** A stretch of months with one centre. */
export interface ChartPart {
  /** Its months: from `start` to before `end`. */
  readonly start: number
  readonly end: number
  /** Months supplied. Limits from fewer than about twelve are provisional. */
  readonly n: number
  readonly centre: number
  /** Of an XmR chart: mean difference between months that follow each other, and the difference that is too large. NaN else. */
  readonly meanRange: number
  readonly largestRange: number
  readonly runs: Runs
}

/** All lists are parallel to the months. */
export interface ControlChart {
  /** What is drawn: the figure, or the count over its exposure. NaN where there is none. */
  readonly values: Float64Array
  readonly centre: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Months outside the limits. */
  readonly outside: readonly number[]
  readonly parts: readonly ChartPart[]
}

/** 3 / d2 and D4 for ranges of two values (Shewhart 1931; Montgomery, Introduction to Statistical Quality Control, appendix VI). */
const LIMITS_FROM_RANGE = 2.66
const LARGEST_RANGE = 3.267

/** Three standard deviations, as control charts have it. */
const SIGMAS = 3

/** A sum's rounding does not put a value outside limits that all values lie on; a share of the centre. */
const ROUNDING = 1e-12

/**
 * A control chart of months, worked out anew from each of the positions in `breaks` (a change of recording, a new policy), which the
 * user has annotated:
 *
 *     XmR  mean ± 2.66 R, R the mean |difference| of months that follow each other, none of it over a missing month or a break
 *     c    mean ± 3 √mean
 *     u    ū ± 3 √(ū / exposure), ū = Σ counts / Σ exposures
 *
 * Lower limits of counts are not below 0. A month that was not supplied is left out of everything, never taken for zero. The limits of
 * c and u are those of Poisson counts, and recorded crime varies more than that: many months outside them say so, not that each is a
 * signal. XmR takes the spread from the data. None of the three knows seasons; see also `runs` of each part (Anhøj).
 *
 * Throws RangeError for breaks that are not ascending whole positions after the first and before the end.
 */
export function controlChart(charted: Charted, breaks: readonly number[] = []): ControlChart {
  const { kind, values: counts } = charted
  const months = counts.length
  const exposures = kind === 'u' ? charted.exposures : null
  const starts = [0, ...breaks]
  for (const [at, start] of breaks.entries()) {
    if (!Number.isInteger(start) || start <= (starts[at] as number) || start >= months) {
      throw new RangeError(`No part of ${months} months begins at ${start}.`)
    }
  }
  const values = Float64Array.from(counts, (count, month) =>
    exposures === null ? count : over(count, exposures[month]),
  )
  const [centre, lower, upper] = [new Float64Array(months), new Float64Array(months), new Float64Array(months)]
  const outside: number[] = []
  const parts = starts.map((start, at): ChartPart => {
    const end = starts[at + 1] ?? months
    const part = values.subarray(start, end)
    const n = part.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0)
    // With an exposure of 1 for every month, a c chart is a u chart.
    let [sum, opportunity] = [0, 0]
    for (let month = start; month < end; month++) {
      if (Number.isNaN(values[month])) continue
      sum += counts[month] as number
      opportunity += exposures === null ? 1 : (exposures[month] as number)
    }
    const mean = sum / opportunity
    const meanRange = kind === 'xmr' ? meanDifference(part) : Number.NaN
    for (let month = start; month < end; month++) {
      const reach =
        kind === 'xmr'
          ? LIMITS_FROM_RANGE * meanRange
          : SIGMAS * Math.sqrt(over(mean, exposures === null ? 1 : exposures[month]))
      centre[month] = mean
      lower[month] = kind === 'xmr' ? mean - reach : Math.max(0, mean - reach)
      upper[month] = mean + reach
      if (Math.abs((values[month] as number) - mean) > reach + ROUNDING * Math.abs(mean)) outside.push(month)
    }
    return { start, end, n, centre: mean, meanRange, largestRange: LARGEST_RANGE * meanRange, runs: anhoejRuns(part) }
  })
  return { values, centre, lower, upper, outside, parts }
}

/** NaN without an exposure. */
function over(count: number, exposure: number | undefined): number {
  return exposure !== undefined && exposure > 0 ? count / exposure : Number.NaN
}

function meanDifference(values: Float64Array): number {
  let [sum, pairs] = [0, 0]
  for (let at = 1; at < values.length; at++) {
    const range = Math.abs((values[at] as number) - (values[at - 1] as number))
    if (Number.isNaN(range)) continue
    sum += range
    pairs += 1
  }
  return sum / pairs
}
