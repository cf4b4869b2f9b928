import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannKendall, sensSlope } from '../../../src/core/statistics/mann-kendall.ts'
import { seededRuns } from '../../support/property.ts'

const N = Number.NaN

/** Thirty years of months with seven missing: `arbitrary_1d_data` of pyMannKendall's tests (MIT). */
const PUBLISHED = [
  ...[32, 20, 25, 189, 240, 193, 379, 278, 301, 0, 0, 82, 0, 4, N, N, 121, 234, 360, 262, 120, 30, 11, 1],
  ...[7, 3, 31, 31, 355, 102, 248, 274, 308, N, 5, 26, 11, 16, 6, 48, 388, 539, 431, 272, 404, 186, 0, 2],
  ...[0, 4, 1, 54, 272, 459, 235, 164, 365, 135, 2, N, N, 4, 0, 128, 210, 163, 446, 225, 462, 467, 19, 13],
  ...[0, 3, 17, 132, 178, 338, 525, 623, 145, 31, 19, 3, 0, 29, 25, 87, 259, 756, 486, 180, 292, 43, 92, 1],
  ...[0, 16, 2, 0, 130, 253, 594, 111, 273, 30, 0, 4, 0, 27, 24, 41, 292, 378, 499, 265, 320, 227, 4, 0],
  ...[4, 14, 8, 48, 416, 240, 404, 207, 733, 105, 0, 112, 0, 14, 0, 30, 140, 202, 289, 159, 424, 106, 3, 0],
  ...[65, 3, 14, 58, 268, 466, 432, 266, 240, 95, 1, 0, 10, 26, 4, 114, 94, 289, 173, 208, 263, 156, 5, 0],
  ...[16, 16, 14, 0, 111, 475, 534, 432, 471, 117, 70, 1, 3, 28, 7, 401, 184, 283, 338, 171, 335, 176, 0, 0],
  ...[10, 11, 9, 140, 102, 208, 298, 245, 220, 29, 2, 27, 10, 13, 26, 84, 143, 367, 749, 563, 283, 353, 10, 0],
  ...[0, 0, 0, 9, 246, 265, 343, 429, 168, 133, 17, 0, 18, 35, 76, 158, 272, 250, 190, 289, 466, 84, 0, 0],
  ...[0, 0, 0, 22, 217, 299, 185, 115, 344, 203, 8, N, N, 0, 5, 284, 123, 254, 476, 496, 326, 27, 20, 0],
  ...[4, 53, 72, 113, 214, 364, 219, 220, 156, 264, 0, 13, 0, 0, 45, 90, 137, 638, 529, 261, 206, 251, 0, 0],
  ...[5, 9, 58, 72, 138, 130, 471, 328, 356, 523, 0, 1, 0, 0, 12, 143, 193, 184, 192, 138, 174, 69, 1, 0],
  ...[0, 18, 25, 28, 92, 732, 320, 256, 302, 131, 15, 0, 27, 0, 22, 20, 213, 393, 474, 374, 109, 159, 0, 0],
  ...[0, 3, 3, 49, 205, 128, 194, 570, 169, 89, 0, 0, 0, 0, 0, 26, 185, 286, 92, 225, 244, 190, 3, 20],
]

describe('the Mann-Kendall test', () => {
  it('is what pyMannKendall prints for its own series with gaps', () => {
    const found = mannKendall(PUBLISHED)
    expect([found.n, found.s]).toEqual([353, -1959])
    expect(found.variance).toBeCloseTo(4889800.333333333, 8)
    expect(found.z).toBeCloseTo(-0.8854562842589916, 14)
    expect(found.p).toBeCloseTo(0.37591058740506833, 14)
    expect(found.tau).toBeCloseTo(-0.03153167653875869, 15)
    expect(sensSlope(PUBLISHED)).toBeCloseTo(-0.006369426751592357, 16)
  })

  it.each([
    // Worked by another program (shared/oracles/mann_kendall): values, S, variance, z, p, tau.
    [[10, 12, 11, 14, 15, 13, 18, 20, 19, 22], 37, 125, 3.219937887599697, 0.0012821837418053048, 0.8222222222222222],
    [[3, 3, 5, 4, 6, 6, 6, 8, 2, 9, 9, 12], 43, 207, 2.9192017967990465, 0.003509289704745073, 0.6515151515151515],
    [[5, 5, 5, 5, 5], 0, 0, 0, 1, 0],
    [[1, 2, 3, 4, 5], 10, 16.666666666666668, 2.2045407685048604, 0.02748633611151033, 1],
    [[5, 4, 3, 2, 1], -10, 16.666666666666668, -2.2045407685048604, 0.02748633611151033, -1],
  ])('of %j is as worked elsewhere', (values, s, variance, z, p, tau) => {
    const found = mannKendall(values)
    expect(found.s).toBe(s)
    expect(found.variance).toBeCloseTo(variance, 12)
    expect(found.z).toBeCloseTo(z, 13)
    expect(found.p).toBeCloseTo(p, 14)
    expect(found.tau).toBeCloseTo(tau, 14)
  })

  it.each([
    // Printed by the R package Kendall (sfdep, issue 41) of ten values without ties.
    [23, 0.0491, 4],
    [11, 0.371, 3],
    [-5, 0.721, 3],
    [1, 1, 12],
  ])('with S of %i has p %f', (s, p, digits) => {
    const found = mannKendall(orderWith(s))
    expect(found.s).toBe(s)
    expect(found.p).toBeCloseTo(p, digits)
  })

  it('is R’s cor.test against time with ties', () => {
    // R 4.2.2, cor.test(1:16, x, method = "kendall", exact = FALSE, continuity = TRUE).
    const found = mannKendall([0, 0, 1, 0, 2, 1, 0, 3, 2, 2, 5, 1, 4, 4, 0, 6])
    expect(found.z).toBeCloseTo(2.4952624149722116, 13)
    expect(found.p).toBeCloseTo(0.01258640109136927, 13)
  })

  it('has the variance that S has over all orders of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), (values) => {
        const all = orders(values).map((order) => mannKendall(order).s)
        const mean = all.reduce((sum, s) => sum + s, 0) / all.length
        const variance = all.reduce((sum, s) => sum + (s - mean) ** 2, 0) / all.length
        expect(mannKendall(values).variance).toBeCloseTo(variance, 9)
      }),
      seededRuns(500),
    )
  })

  it('leaves out NaN wherever it is', () => {
    expect(mannKendall([N, 3, N, N, 1, 4, 4, N])).toEqual(mannKendall([3, 1, 4, 4]))
  })

  it('says nothing of fewer than two values', () => {
    expect(mannKendall([])).toEqual({ n: 0, s: 0, variance: 0, z: 0, p: 1, tau: N })
    expect(mannKendall([7, N])).toEqual({ n: 1, s: 0, variance: 0, z: 0, p: 1, tau: N })
  })
})

describe('Sen’s slope', () => {
  it('is the middle of the slopes between every two values', () => {
    // Slopes 2, 1, 4/3; 0, 1; 2: in order 0, 1, 1, 4/3, 2, 2.
    expect(sensSlope([0, 2, 2, 4])).toBeCloseTo((1 + 4 / 3) / 2, 15)
  })

  it('keeps the places of the times after a missing one', () => {
    expect(sensSlope([0, N, N, 6])).toBe(2)
    expect(sensSlope([5, 7, N, 11, 13, N, N, 19])).toBe(2)
  })

  it('is not moved by one wild value, and is NaN of fewer than two', () => {
    expect(sensSlope([0, 3, 6, 9, 9000, 15, 18, 21, 24])).toBe(3)
    expect([sensSlope([]), sensSlope([4]), sensSlope([N, 4, N])]).toEqual([N, N, N])
  })
})

/** Ten different values whose S is as asked: from 45 in rising order, each swap of neighbours that are in order takes 2. */
function orderWith(s: number): number[] {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  let swaps = (45 - s) / 2
  for (let end = 9; end > 0; end--) {
    for (let at = 0; at < end && swaps > 0; at++, swaps--) {
      const held = values[at] as number
      values[at] = values[at + 1] as number
      values[at + 1] = held
    }
  }
  return values
}

function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, at) => orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest]))
}
