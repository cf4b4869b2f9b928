import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks, classOf } from '../../../src/core/statistics/class-breaks.ts'
import { seededRuns } from '../../support/property.ts'

describe('classBreaks', () => {
  it('are whole, strictly ascending from 1, at most five, and the highest count is in the last class', () => {
    const highest = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 5_000_000 }))
    fc.assert(
      fc.property(highest, (most) => {
        const breaks = classBreaks(most)
        expect(breaks[0]).toBe(1)
        expect(breaks.length).toBeLessThanOrEqual(5)
        expect(breaks.every(Number.isInteger)).toBe(true)
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b))
        expect(breaks.at(-1)).toBeLessThanOrEqual(most)
      }),
      seededRuns(20_000),
    )
  })

  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [5, [1, 2, 3, 4, 5]],
  ])('up to %i: a class for each count', (highest, breaks) => {
    expect(classBreaks(highest)).toEqual(breaks)
  })

  it('use all five classes where the counts are many', () => {
    for (const highest of [12, 50, 669, 5000]) expect(classBreaks(highest)).toHaveLength(5)
  })
})

describe('classOf', () => {
  it('is the last class whose lower bound a value reaches, and 0 for none, whatever class above it is guessed', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (one, other) => {
        const [value, highest] = [Math.min(one, other), Math.max(one, other)]
        const breaks = classBreaks(highest)
        const expected = breaks.filter((from) => from <= value).length
        for (let guess = expected; guess <= breaks.length; guess++) expect(classOf(value, breaks, guess)).toBe(expected)
        expect(classOf(value, breaks)).toBe(expected)
      }),
      seededRuns(5000),
    )
  })
})
