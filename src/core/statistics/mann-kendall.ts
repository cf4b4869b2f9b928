import { normalTail } from './normal.ts'

/** Whether a series rises or falls. */
export interface Trend {
  /** Values that are not NaN. */
  readonly n: number
  /** Pairs in which the later value is higher, less those in which it is lower. */
  readonly s: number
  /** Variance of `s` over all orders of these values. */
  readonly variance: number
  /** 0 where no order can be told from another: all values the same, or fewer than two. */
  readonly z: number
  /** Two-sided. */
  readonly p: number
  /** `s` as a share of all pairs, -1 to 1; tied pairs count in the share. NaN for fewer than two values. */
  readonly tau: number
}

/**
 * Mann and Kendall's test for a trend (Mann, Econometrica 1945;13:245; Kendall, Rank Correlation Methods, 1948), over values at ever
 * later times. NaN is a time without a value and is left out.
 *
 *     S   = Σ over i < j of sign(x_j - x_i)
 *     Var = [n (n - 1) (2 n + 5) - Σ t (t - 1) (2 t + 5)] / 18, over each group of t equal values
 *     z   = (S - sign S) / √Var
 *     τa  = S / (n (n - 1) / 2)
 *
 * It assumes that without a trend every order is as likely. Months are not so: neighbouring ones resemble each other and summers return.
 * Give it whole years, or bins of twelve months. p is from the normal distribution; of ten values without ties it errs to the safe side
 * in its far tail (.0013 where counting the orders gives .0004). Below about ten values it finds only the plainest trend.
 */
export function mannKendall(values: ArrayLike<number>): Trend {
  const given = Array.from(values).filter((value) => !Number.isNaN(value))
  const n = given.length
  let s = 0
  for (let later = 1; later < n; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      s += Math.sign((given[later] as number) - (given[earlier] as number))
    }
  }
  const variance = (n * Math.max(0, n - 1) * (2 * n + 5) - tied(given)) / 18
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0
  return { n, s, variance, z, p: 2 * normalTail(Math.abs(z)), tau: s / ((n * (n - 1)) / 2) }
}

/** Σ t (t - 1) (2 t + 5) over each group of t equal values. */
function tied(values: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)
}

/**
 * Sen's slope (Journal of the American Statistical Association 1968;63:1379): the median of the slopes between every two values, in the
 * values' unit for each step of the list. NaN is a time without a value: it gives no slope and the times after it keep their places.
 * NaN for fewer than two values. Of sparse counts most pairs are equal and the slope is 0, whatever the test says.
 */
export function sensSlope(values: ArrayLike<number>): number {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2)
  let pairs = 0
  for (let later = 1; later < values.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const rise = (values[later] as number) - (values[earlier] as number)
      if (!Number.isNaN(rise)) slopes[pairs++] = rise / (later - earlier)
    }
  }
  if (pairs === 0) return Number.NaN
  const sorted = slopes.subarray(0, pairs).sort()
  return ((sorted[(pairs - 1) >> 1] as number) + (sorted[pairs >> 1] as number)) / 2
}
