/** Where a further step no longer changes a double; and steps by which every fraction here has long settled. */
const SMALLEST = 1e-16
const MOST_STEPS = 100_000

/** A product is turned into a logarithm before it leaves the range of a double. */
const LARGE = 1e100

/**
 * P(Y ≥ count) of a count with mean M and variance φ M: negative binomial of the linear-variance kind (NB1; Cameron and Trivedi,
 * Regression Analysis of Count Data, 1998, 3.3), of size M / (φ - 1) and probability 1 / φ; Poisson where φ is 1. Sums of such counts
 * with one φ are of the same kind: sizes add up.
 *
 * `count` is a whole number, `mean` above 0, `dispersion` (φ) 1 or more. It is the regularised incomplete beta function
 * I(count, M / (φ - 1)) at (φ - 1) / φ, written in M and φ - 1 so that nothing grows without bound as φ goes to 1. To about 1e-12 of its
 * value, however small.
 */
export function negativeBinomialTail(count: number, mean: number, dispersion: number): number {
  if (count <= 0) return 1
  const over = dispersion - 1
  // Above the mean the tail is small and is worked out by itself; below it is not small and is what the other side leaves.
  if (count > mean) return probability(count, mean, over) * tailOverFirst(count, mean, over)
  return Math.max(0, 1 - below(count, mean, over))
}

/**
 * P(Y = count): φ^(-M / (φ - 1)) times (M + i (φ - 1)) / (φ (i + 1)) for each i below `count`.
 * By products, not by gamma functions, whose logarithms are so large for a φ near 1 that their difference has few digits left.
 */
function probability(count: number, mean: number, over: number): number {
  let log = -mean * (over === 0 ? 1 : Math.log1p(over) / over)
  let product = 1
  for (let i = 0; i < count; i++) {
    product *= (mean + i * over) / ((1 + over) * (i + 1))
    if (product < LARGE && product > 1 / LARGE) continue
    log += Math.log(product)
    product = 1
  }
  return Math.exp(log + Math.log(product))
}

/** P(Y ≥ count) / P(Y = count), for a count above the mean: the continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function tailOverFirst(count: number, mean: number, over: number): number {
  const scale = 1 + over
  let c = 1
  let d = 1 / (1 - (mean + count * over) / (scale * (count + 1)))
  let fraction = d
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (mean - m * over)) / (scale * (count + 2 * m - 1) * (count + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= d * c
    const odd = (-(count + m) * (mean + (count + m) * over)) / (scale * (count + 2 * m) * (count + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 4 * SMALLEST) break
  }
  return fraction
}

/** P(Y < count), from the highest down until the rest is nothing. */
function below(count: number, mean: number, over: number): number {
  let term = probability(count - 1, mean, over)
  let sum = term
  for (let i = count - 1; i > 0 && term > sum * SMALLEST; i--) {
    term *= ((1 + over) * i) / (mean + (i - 1) * over)
    sum += term
  }
  return sum
}
