import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTicks } from '../../src/charts/ticks.ts'
import { seededRuns } from '../support/property.ts'

describe('countTicks', () => {
  it.each([
    [0, 4, [0, 1]],
    [1, 4, [0, 1]],
    [3, 4, [0, 1, 2, 3]],
    [4, 2, [0, 2, 4]],
    [6712, 4, [0, 2000, 4000, 6000, 8000]],
    [10_000, 2, [0, 5000, 10_000]],
    [10_001, 2, [0, 10_000, 20_000]],
  ])('up to %i in at most %i steps', (highest, most, ticks) => {
    expect(countTicks(highest, most)).toEqual(ticks)
  })

  it('starts at zero, covers the highest, in no more steps than asked, each 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: 1, max: 10 }), (highest, most) => {
        const ticks = countTicks(highest, most)
        const step = ticks[1] as number
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest)
        expect(ticks.length - 1).toBeLessThanOrEqual(most)
        expect(String(step)).toMatch(/^[125]0*$/)
        for (const [at, tick] of ticks.entries()) expect(tick).toBe(at * step)
      }),
      seededRuns(1000),
    )
  })
})
