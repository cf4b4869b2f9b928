import { type Confidence, type Interval, Z } from './confidence.ts'

export interface RankCorrelation extends Interval {
  /** Spearman's rho: -1 to 1. */
  readonly rho: number
  readonly n: number
}

/** The fewest pairs a correlation is given for: below it the interval takes in nearly everything. */
const FEWEST = 10

/**
 * Spearman's rank correlation of two figures of the same areas; equal values share their middle rank. The interval is Bonett and
 * Wright's (2000). It treats areas as independent; neighbours are alike, so it is rather too narrow. Null below 10 areas or where
 * one of the figures is the same everywhere.
 */
export function rankCorrelation(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  confidence: Confidence = 0.95,
): RankCorrelation | null {
  const n = xs.length
  if (n < FEWEST) return null
  const rho = correlation(middleRanks(xs), middleRanks(ys))
  if (Number.isNaN(rho)) return null
  if (Math.abs(rho) > 1 - 1e-12) return { rho: Math.sign(rho), n, lower: Math.sign(rho), upper: Math.sign(rho) }
  const reach = Z[confidence] * Math.sqrt((1 + rho ** 2 / 2) / (n - 3))
  return { rho, n, lower: Math.tanh(Math.atanh(rho) - reach), upper: Math.tanh(Math.atanh(rho) + reach) }
}

/** Ranks from 1; values that are equal have the mean of the ranks they take up. */
export function middleRanks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, at) => at).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  )
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

function correlation(xs: Float64Array, ys: Float64Array): number {
  const mean = (xs.length + 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  for (let at = 0; at < xs.length; at++) {
    const [x, y] = [(xs[at] as number) - mean, (ys[at] as number) - mean]
    xy += x * y
    xx += x * x
    yy += y * y
  }
  return xy / Math.sqrt(xx * yy)
}
