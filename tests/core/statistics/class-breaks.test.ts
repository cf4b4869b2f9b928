import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClassChoice } from '../../../src/core/question/question.ts'
import { classBreaks, classOf } from '../../../src/core/statistics/class-breaks.ts'
import { seededRuns } from '../../support/property.ts'

const METHODS = ['growing', 'equal', 'quantiles'] as const

/** Breaks for counts of which only the highest matters. */
function breaksTo(highest: number, choice: ClassChoice = 'growing'): readonly number[] {
  return breaksOf(highest === 0 ? [] : [highest], choice)
}

function breaksOf(counts: readonly number[], choice: ClassChoice): readonly number[] {
  const descending = [...counts].sort((a, b) => b - a)
  return classBreaks(choice, { length: counts.length, at: (rank) => descending[rank] as number })
}

describe('classBreaks', () => {
  it('are whole, strictly ascending from 1, at most five, and the highest count is in the last class', () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 5_000_000 }))
    fc.assert(
      fc.property(fc.array(count, { minLength: 1 }), fc.constantFrom(...METHODS), (counts, method) => {
        const most = Math.max(...counts)
        const breaks = breaksOf(counts, method)
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
    expect(breaksTo(highest)).toEqual(breaks)
  })

  it('use all five classes where the counts are many', () => {
    for (const highest of [12, 50, 669, 5000]) expect(breaksTo(highest)).toHaveLength(5)
  })

  it('are equal steps where that is chosen: one to a hundred in five classes of twenty', () => {
    expect(breaksTo(100, 'equal')).toEqual([1, 21, 41, 61, 81])
  })

  it('put about as many hexes into each class where quantiles are chosen, and equal counts into one', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1)
    expect(breaksOf(hundred, 'quantiles')).toEqual([1, 21, 41, 61, 81])
    expect(breaksOf([1, 1, 1, 1, 1, 1, 1, 2, 3, 9], 'quantiles')).toEqual([1, 3])
  })

  it('are the chosen bounds where a person gave them, whatever the counts', () => {
    expect(breaksOf([3, 2], [1, 10, 50])).toEqual([1, 10, 50])
    expect(breaksOf([], [1, 10])).toEqual([1, 10])
  })
})

describe('classOf', () => {
  it('is the last class whose lower bound a value reaches, and 0 for none, whatever class above it is guessed', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (one, other) => {
        const [value, highest] = [Math.min(one, other), Math.max(one, other)]
        const breaks = breaksTo(highest)
        const expected = breaks.filter((from) => from <= value).length
        for (let guess = expected; guess <= breaks.length; guess++) expect(classOf(value, breaks, guess)).toBe(expected)
        expect(classOf(value, breaks)).toBe(expected)
      }),
      seededRuns(5000),
    )
  })
})
