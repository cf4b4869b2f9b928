import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ranking } from '../../../src/core/statistics/ranking.ts'
import { seededRuns } from '../../support/property.ts'

describe('a ranking', () => {
  it('lists positions of what is not zero, largest first, ties by position', () => {
    const count = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffff_ffff }))
    fc.assert(
      fc.property(fc.array(count, { maxLength: 60 }), (counts) => {
        const expected = [...counts.entries()].filter(([, value]) => value > 0).sort(([a, x], [b, y]) => y - x || a - b)
        const ranking = new Ranking(counts.length)
        // What was ranked before leaves no trace.
        ranking.of(Uint32Array.from(counts).reverse())
        expect([...ranking.of(Uint32Array.from(counts))]).toEqual(expected.map(([at]) => at))
      }),
      seededRuns(10_000),
    )
  })
})
