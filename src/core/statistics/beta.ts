import { logGamma } from './gamma.ts'

/** Where a further step no longer changes a double; and steps by which every fraction here has long settled. */
const SMALLEST = 1e-16
const MOST_STEPS = 100_000

/**
 * The regularised incomplete beta function I(a, b) at x: the share of a beta distribution below x. Shapes above 0, x from 0 to 1. By its
 * continued fraction (DLMF 8.17.22, Lentz's method) on the side where it settles fast.
 */
export function lowerBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2) ? byFraction(a, b, x) : 1 - byFraction(b, a, 1 - x)
}

/** x such that I(a, b) is `share`. Halving between bounds: it cannot run away. */
export function betaQuantile(a: number, b: number, share: number): number {
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (lowerBeta(a, b, middle) < share) low = middle
    else high = middle
  }
}

function byFraction(a: number, b: number, x: number): number {
  const log = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 4 * SMALLEST) break
  }
  return (Math.exp(log) * fraction) / a
}
