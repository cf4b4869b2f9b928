import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranking } from '../../../src/core/statistics/ranking.ts'
import { seededRuns } from '../../support/property.ts'

describe('ranking', () => {
  it('lists positions of what is not zero, largest first, ties by position', () => {
    const count = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffff_ffff }))
    fc.assert(
      fc.property(fc.array(count, { maxLength: 60 }), (counts) => {
        const expected = [...counts.entries()].filter(([, value]) => value > 0).sort(([a, x], [b, y]) => y - x || a - b)
        expect([...ranking(Uint32Array.from(counts))]).toEqual(expected.map(([at]) => at))
      }),
      seededRuns(10_000),
    )
  })
})
