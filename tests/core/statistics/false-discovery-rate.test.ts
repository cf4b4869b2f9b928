import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { falseDiscoveryRate } from '../../../src/core/statistics/false-discovery-rate.ts'
import { seededRuns } from '../../support/property.ts'

/** Benjamini and Hochberg (1995), section 4.1: fifteen hypotheses on a thrombolytic. */
const WORKED = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
]

const adjusted = (p: readonly number[]) => [...(falseDiscoveryRate([Float64Array.from(p)]).q[0] as Float64Array)]

describe('the false discovery rate', () => {
  it('rejects four of the fifteen of Benjamini and Hochberg, where Bonferroni rejects three', () => {
    expect(adjusted(WORKED).filter((q) => q <= 0.05)).toHaveLength(4)
    expect(WORKED.filter((p) => p * WORKED.length <= 0.05)).toHaveLength(3)
  })

  it('adjusts them as by hand: p times 15 over its rank, and never above the next', () => {
    const expected = [
      ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645],
      ...[0.0765, 0.486, 0.5811818181818182, 0.714875, 0.7532307692307694, 0.8132142857142857, 1],
    ]
    for (const [at, q] of adjusted(WORKED).entries()) expect(q).toBeCloseTo(expected[at] as number, 14)
  })

  it('is R’s p.adjust(p, "BH") with ties, a missing one and a tiny one', () => {
    // R 4.2.2.
    const p = [0.04, 0.01, 0.01, 0.5, Number.NaN, 0.03, 1, 0.01, 1e-20, 0.2]
    const expected = [0.06, 0.0225, 0.0225, 0.5625, Number.NaN, 0.054, 1, 0.0225, 9e-20, 0.2571428571428572]
    const found = falseDiscoveryRate([Float64Array.from(p)])
    expect(found.tests).toBe(9)
    for (const [at, q] of (found.q[0] as Float64Array).entries()) {
      if (Number.isNaN(expected[at])) expect(q).toBe(Number.NaN)
      else expect(q / (expected[at] as number)).toBeCloseTo(1, 13)
    }
  })

  it('calls what the step-up rule calls, whatever the level', () => {
    const p = fc.oneof(fc.constantFrom(0, 0.01, 0.02, 0.05, 1), fc.double({ min: 0, max: 1, noNaN: true }))
    const level = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 40 }), level, (ps, alpha) => {
        const ascending = [...ps].sort((one, other) => one - other)
        // The largest i with p(i) ≤ i α / n; all up to it are rejected. A hair's breadth of the limit is rounding.
        fc.pre(ascending.every((value, at) => Math.abs(value - ((at + 1) * alpha) / ps.length) > 1e-12))
        const last = ascending.findLastIndex((value, at) => value <= ((at + 1) * alpha) / ps.length)
        const limit = last === -1 ? -1 : (ascending[last] as number)
        expect(adjusted(ps).map((q) => q <= alpha)).toEqual(ps.map((value) => value <= limit))
      }),
      seededRuns(5000),
    )
  })

  it('takes several maps for one family', () => {
    const [one, other, third] = [WORKED.slice(0, 4), [...WORKED.slice(4, 9), Number.NaN], WORKED.slice(9)]
    const found = falseDiscoveryRate([one, other, third].map((p) => Float64Array.from(p)))
    expect(found.tests).toBe(15)
    expect(found.q.flatMap((q) => [...q]).filter((q) => !Number.isNaN(q))).toEqual(adjusted(WORKED))
    // Alone, the first four would be held against four tests.
    expect(adjusted(one)[3]).toBe(0.0095)
  })

  it('of nothing is nothing', () => {
    expect(falseDiscoveryRate([])).toEqual({ q: [], tests: 0 })
    expect(falseDiscoveryRate([Float64Array.of(Number.NaN)])).toEqual({ q: [Float64Array.of(Number.NaN)], tests: 0 })
  })
})
