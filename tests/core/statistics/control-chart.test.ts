import { describe, expect, it } from 'vitest'
import { controlChart } from '../../../src/core/statistics/control-chart.ts'

const N = Number.NaN

/** shared/oracles/spc: textbook constants, worked by another program. */
const MONTHS = [12, 15, 11, 14, 18, 13, 9, 16, 14, 12, 17, 21]

describe('a control chart', () => {
  it('of single figures is as worked elsewhere', () => {
    const { centre, lower, upper, parts, outside } = controlChart({ kind: 'xmr', values: MONTHS })
    expect(parts).toHaveLength(1)
    expect(parts[0]?.n).toBe(12)
    expect(parts[0]?.meanRange).toBeCloseTo(3.909090909090909, 13)
    expect(parts[0]?.largestRange).toBeCloseTo(12.770999999999999, 12)
    for (const month of MONTHS.keys()) {
      expect(centre[month]).toBeCloseTo(14.333333333333334, 13)
      expect(lower[month]).toBeCloseTo(3.9351515151515155, 12)
      expect(upper[month]).toBeCloseTo(24.731515151515154, 12)
    }
    expect(outside).toEqual([])
  })

  it('of counts is as worked elsewhere', () => {
    const { lower, upper, parts } = controlChart({ kind: 'c', values: MONTHS })
    expect(lower[11]).toBeCloseTo(2.9755166417327867, 12)
    expect(upper[0]).toBeCloseTo(25.691150024933883, 12)
    expect(parts[0]?.meanRange).toBe(N)
  })

  it('of rates has limits of their own for each exposure', () => {
    // R 4.2.2: u <- sum(x[k]) / sum(days[k]) over the months supplied; u ± 3 sqrt(u / days).
    const values = [310, 295, 402, 388, 290, 310, N, 350]
    const exposures = [31, 28, 31, 30, 31, 30, 31, 31]
    const chart = controlChart({ kind: 'u', values, exposures })
    expect(chart.centre[0]).toBeCloseTo(11.061320754716981, 13)
    expect(chart.lower[0]).toBeCloseTo(9.2692964281931136, 13)
    expect(chart.upper[0]).toBeCloseTo(12.853345081240848, 13)
    expect(chart.lower[1]).toBeCloseTo(9.1757374157202953, 13)
    expect(chart.upper[1]).toBeCloseTo(12.946904093713666, 13)
    expect(chart.lower[5]).toBeCloseTo(9.2396741846010606, 13)
    expect(chart.upper[5]).toBeCloseTo(12.882967324832901, 13)
    expect(chart.values[1]).toBeCloseTo(10.535714285714286, 13)
    expect(chart.values[6]).toBe(N)
    // 12.97 of 12.85 and 12.93 of 12.88.
    expect(chart.outside).toEqual([2, 3])
    expect(chart.parts[0]?.n).toBe(7)
  })

  it('of rates with an exposure of 1 is that of counts; a month without exposure is left out', () => {
    const ones = MONTHS.map(() => 1)
    const u = controlChart({ kind: 'u', values: MONTHS, exposures: ones })
    expect(u).toEqual(controlChart({ kind: 'c', values: MONTHS }))
    const without = controlChart({ kind: 'u', values: [...MONTHS, 500, 500], exposures: [...ones, 0, N] })
    expect(without.parts[0]?.centre).toBeCloseTo(14.333333333333334, 13)
    expect([...without.values.subarray(12)]).toEqual([N, N])
    expect(without.outside).toEqual([])
  })

  it('leaves out a missing month and draws no difference over it', () => {
    // Differences 4, 4 and 6; those from 20 to 30 over the gap is none.
    const { parts, centre, outside } = controlChart({ kind: 'xmr', values: [16, 20, 16, N, 30, 36] })
    expect(parts[0]).toMatchObject({ n: 5, centre: 118 / 5 })
    expect(parts[0]?.meanRange).toBeCloseTo(14 / 3, 14)
    expect(centre[3]).toBe(118 / 5)
    expect(outside).toEqual([])
    const counts = controlChart({ kind: 'c', values: [9, N, 9, N, N] })
    expect(counts.parts[0]).toMatchObject({ n: 2, centre: 9 })
  })

  it('begins anew at each break', () => {
    const later = [41, 38, 44, 40, 37, 42]
    const both = controlChart({ kind: 'xmr', values: [...MONTHS, ...later] }, [12])
    const [first, second] = [MONTHS, later].map((values) => controlChart({ kind: 'xmr', values }))
    expect([...both.centre]).toEqual([...(first?.centre ?? []), ...(second?.centre ?? [])])
    expect([...both.upper]).toEqual([...(first?.upper ?? []), ...(second?.upper ?? [])])
    expect([...both.lower]).toEqual([...(first?.lower ?? []), ...(second?.lower ?? [])])
    expect(both.parts.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [12, 18],
    ])
    expect(both.parts.map(({ runs }) => runs)).toEqual([first?.parts[0]?.runs, second?.parts[0]?.runs])
  })

  it('tells the months outside, on either side', () => {
    // Mean 25 and limits 10 and 40 by the definition.
    const { outside, lower, upper } = controlChart({ kind: 'c', values: [25, 25, 41, 25, 9, 25, 25, 25] })
    expect([lower[0], upper[0]]).toEqual([10, 40])
    expect(outside).toEqual([2, 4])
    const on = controlChart({ kind: 'c', values: [25, 25, 40, 25, 10, 25, 25, 25] })
    expect(on.outside).toEqual([])
  })

  it('has no lower limit below 0 for counts, and none outside where all are equal', () => {
    expect(controlChart({ kind: 'c', values: [1, 2, 0, 1] }).lower[0]).toBe(0)
    // 0.1 + 0.1 + 0.1 over 3 is not 0.1.
    expect(controlChart({ kind: 'xmr', values: [0.1, 0.1, 0.1] }).outside).toEqual([])
  })

  it('has no limits from one month, and none from none', () => {
    const one = controlChart({ kind: 'xmr', values: [N, 5, N] })
    expect([one.centre[1], one.lower[1], one.upper[1]]).toEqual([5, N, N])
    expect(one.outside).toEqual([])
    expect(controlChart({ kind: 'c', values: [N, N] }).parts[0]).toMatchObject({ n: 0, centre: N })
    expect(controlChart({ kind: 'c', values: [] }).values).toHaveLength(0)
  })

  it.each([[[0]], [[12]], [[5, 5]], [[7, 3]], [[2.5]]])('refuses breaks at %j of twelve', (breaks) => {
    expect(() => controlChart({ kind: 'c', values: MONTHS }, breaks)).toThrow(RangeError)
  })
})
