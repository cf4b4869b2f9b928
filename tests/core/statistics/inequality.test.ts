import { describe, expect, it } from 'vitest'
import { middleRanks, rankCorrelation } from '../../../src/core/statistics/rank-correlation.ts'
import { type Group, slopeIndex } from '../../../src/core/statistics/slope-index.ts'

/** Case 1 of the test data of PHEindicatormethods (tenths of deprivation): population, value and standard error. */
const TENTHS: readonly Group[] = [
  { population: 7291, value: 75.9334590103081, error: 1.638472426358545 },
  { population: 7997, value: 78.3442382727843, error: 1.578192884542907 },
  { population: 6105, value: 83.8360631041654, error: 1.5134355059640296 },
  { population: 7666, value: 83.6375399664931, error: 1.7754906175801293 },
  { population: 5790, value: 80.4655031529559, error: 1.7013390591981388 },
  { population: 6934, value: 81.1156759857022, error: 1.56412107376755 },
  { population: 5918, value: 81.6930835718562, error: 1.3681148366878566 },
  { population: 5974, value: 84.1900062060987, error: 1.4001418005940802 },
  { population: 7147, value: 80.5955641081472, error: 2.4328463975781616 },
  { population: 7534, value: 86.2894349578624, error: 1.5665181695934678 },
]

describe('the slope index of inequality', () => {
  it('is that of PHEindicatormethods, and its interval that of their 100,000 draws within 5 %', () => {
    const index = slopeIndex(TENTHS)
    expect(index?.slope).toBeCloseTo(6.934616473669, 9)
    expect(index?.start).toBeCloseTo(78.076630782, 8)
    expect(index?.relative?.ratio).toBeCloseTo(1.088818080445, 10)
    expect(Math.abs((index?.lower ?? 0) / 3.1276 - 1)).toBeLessThan(0.05)
    expect(Math.abs((index?.upper ?? 0) / 10.7587 - 1)).toBeLessThan(0.05)
  })

  it('of a line is the line, whatever the sizes of the groups', () => {
    const sizes = [100, 700, 50, 150]
    const middles = [0.05, 0.45, 0.825, 0.925]
    const groups = sizes.map((population, at) => ({ population, value: 20 - 15 * (middles[at] as number), error: 0 }))
    const index = slopeIndex(groups)
    expect(index).toMatchObject({ slope: expect.closeTo(-15, 10), start: expect.closeTo(20, 10) })
    expect(index?.relative).toMatchObject({ ratio: expect.closeTo(0.25, 10), lower: expect.closeTo(0.25, 8) })
  })

  it('has an interval of its ratio that holds what a line of its ends would give', () => {
    const { relative } = slopeIndex(TENTHS) ?? {}
    expect(relative?.lower).toBeGreaterThan(1)
    expect(relative?.lower).toBeLessThan(1.0888)
    expect(relative?.upper).toBeGreaterThan(1.0888)
    expect(relative?.upper).toBeLessThan(1.2)
  })

  it('has no ratio where the beginning may be nothing, and is none of two groups', () => {
    const wide = TENTHS.map((group) => ({ ...group, error: 200 }))
    expect(slopeIndex(wide)?.relative).toBe(null)
    expect(slopeIndex([...TENTHS.slice(0, 2), { population: 0, value: 4, error: 1 }])).toBe(null)
  })
})

describe('the rank correlation', () => {
  it('gives equal values their middle rank', () => {
    expect([...middleRanks([10, 20, 10, 5])]).toEqual([2.5, 4, 2.5, 1])
  })

  it('is -29/165 for ten people’s IQ and hours of television', () => {
    // IQ and hours of television of ten people: Σd² = 194, rho = 1 - 6·194 / (10·99) = -0.17576 (Wikipedia, Spearman’s rho).
    const [iq, hours] = [
      [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
      [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
    ]
    const found = rankCorrelation(iq, hours)
    expect(found?.rho).toBeCloseTo(-29 / 165, 12)
    expect(found?.n).toBe(10)
    expect(found?.lower).toBeLessThan(-0.6)
    expect(found?.upper).toBeGreaterThan(0.4)
  })

  it('is 1 for any rising pair, and none of few areas or of one value', () => {
    const xs = Array.from({ length: 12 }, (_, at) => at)
    expect(
      rankCorrelation(
        xs,
        xs.map((x) => x ** 3),
      ),
    ).toMatchObject({ rho: 1, lower: 1, upper: 1 })
    expect(rankCorrelation(xs, Array(12).fill(3))).toBe(null)
    expect(rankCorrelation(xs.slice(0, 9), xs.slice(0, 9))).toBe(null)
  })
})
