import { describe, expect, it } from 'vitest'
import { betaQuantile, lowerBeta } from '../../../src/core/statistics/beta.ts'
import { eTest } from '../../../src/core/statistics/e-test.ts'
import { rateRatio } from '../../../src/core/statistics/rate-ratio.ts'

describe('the E-test', () => {
  // Wheeler, ptools (e_test of its manual and blog), to four and to three places.
  it.each([
    [0, 3, 0.0884, 4],
    [6, 2, 0.1749, 4],
    [25, 16, 0.165, 3],
  ])('of %d and %d is %d', (one, other, p, places) => {
    expect(eTest(one, 1, other, 1)).toBeCloseTo(p, places)
  })

  it('is 1 for equal rates, and not given for nothing in both', () => {
    expect(eTest(8, 2, 4, 1)).toBeCloseTo(1, 12)
    expect(eTest(0, 3, 0, 5)).toBeNaN()
  })

  it('does not depend on which comes first, nor on the unit of exposure', () => {
    expect(eTest(3, 12, 11, 13)).toBeCloseTo(eTest(11, 13, 3, 12), 13)
    expect(eTest(3, 12, 11, 13)).toBeCloseTo(eTest(3, 1200, 11, 1300), 13)
  })

  it('is the two tails of a fair coin’s normal for large counts', () => {
    // (1100 - 1000) / √2100 = 2.182; two tails of the normal distribution: 0.0291.
    expect(eTest(1000, 1, 1100, 1)).toBeCloseTo(0.0291, 3)
  })

  it('keeps its level: at a rate of 2, five in a hundred pairs or fewer have p of 0.05 or less', () => {
    const mass = Array.from({ length: 40 }, (_, k) => {
      let term = Math.exp(-2)
      for (let i = 1; i <= k; i++) term *= 2 / i
      return term
    })
    let level = 0
    for (const [k1, one] of mass.entries())
      for (const [k2, other] of mass.entries()) if (eTest(k1, 1, k2, 1) <= 0.05) level += one * other
    expect(level).toBeLessThanOrEqual(0.05)
    // It is no test that never says anything.
    expect(level).toBeGreaterThan(0.01)
  })
})

describe('the ratio of two rates', () => {
  it('has the limits of Clopper and Pearson: 15 of 25 lies between .387 and .789', () => {
    // 15 of 25: .3867 to .7887 (binom.test of R; tabulated in Fleiss, Statistical Methods for Rates and Proportions).
    const { ratio, lower, upper } = rateRatio(10, 1, 15, 1)
    expect(ratio).toBe(1.5)
    expect(lower / (1 + lower)).toBeCloseTo(0.3867, 4)
    expect(upper / (1 + upper)).toBeCloseTo(0.7887, 4)
  })

  it('has open ends where one count is 0', () => {
    expect(rateRatio(4, 1, 0, 1)).toMatchObject({ ratio: 0, lower: 0 })
    expect(rateRatio(0, 1, 4, 1)).toMatchObject({ ratio: Number.POSITIVE_INFINITY, upper: Number.POSITIVE_INFINITY })
    // (1 - x)^4 = .025 at the other end.
    expect(1 / (1 + rateRatio(4, 1, 0, 1).upper)).toBeCloseTo(0.025 ** (1 / 4), 9)
  })

  it('is per exposure', () => {
    expect(rateRatio(12, 12, 13, 13).ratio).toBeCloseTo(1, 12)
  })
})

describe('the incomplete beta function', () => {
  it('of whole shapes is a sum of binomial chances', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
    for (const [a, b, x] of [
      [3, 5, 0.2],
      [1, 1, 0.7],
      [12, 4, 0.9],
    ] as const) {
      const n = a + b - 1
      let sum = 0
      for (let k = a; k <= n; k++) sum += choose(n, k) * x ** k * (1 - x) ** (n - k)
      expect(lowerBeta(a, b, x)).toBeCloseTo(sum, 12)
    }
  })

  it('has quantiles that lead back to their shares', () => {
    for (const share of [0.001, 0.025, 0.5, 0.975])
      expect(lowerBeta(7, 30, betaQuantile(7, 30, share))).toBeCloseTo(share, 10)
  })
})
