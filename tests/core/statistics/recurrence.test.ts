import { describe, expect, it } from 'vitest'
import { recurrence } from '../../../src/core/statistics/recurrence.ts'
import { strataOfResidents } from '../../../src/core/statistics/strata.ts'

const flags = (length: number, high: readonly number[]) =>
  Uint8Array.from({ length }, (_, at) => (high.includes(at) ? 1 : 0))

describe('recurrence', () => {
  it('counts the groups of each hex, and hexes at each level', () => {
    const { groupsOfHex, levels } = recurrence(
      [flags(6, [0, 1, 2]), flags(6, [0, 1]), flags(6, [0, 5])],
      new Uint8Array(6),
    )
    expect([...groupsOfHex]).toEqual([3, 2, 1, 0, 0, 1])
    expect(levels.map(({ groups, observed }) => [groups, observed])).toEqual([
      [2, 2],
      [3, 1],
    ])
  })

  it('expects what all deals have in the mean: every deal of two groups over five hexes is tried', () => {
    const hexes = [0, 1, 2, 3, 4]
    const pairs = hexes.flatMap((a) => hexes.filter((b) => b > a).map((b) => [a, b]))
    let both = 0
    for (const one of pairs) for (const other of pairs) both += one.filter((hex) => other.includes(hex)).length
    const { levels } = recurrence([flags(5, [0, 1]), flags(5, [1, 2])], new Uint8Array(5))
    expect(levels[0]?.expected).toBeCloseTo(both / pairs.length ** 2, 12)
  })

  it('deals within strata only: groups high in the towns alone meet there often, and that is no finding', () => {
    // 1,000 hexes, of which 20 are towns; each of three groups is high in ten of those.
    const towns = Array.from({ length: 20 }, (_, at) => at)
    const groups = [towns.slice(0, 10), towns.slice(5, 15), towns.slice(10, 20)].map((high) => flags(1000, high))
    const strata = Uint8Array.from({ length: 1000 }, (_, at) => (at < 20 ? 1 : 0))
    const [alike] = recurrence(groups, strata).levels
    const [straw] = recurrence(groups, new Uint8Array(1000)).levels
    // Of 20 hexes, each high with 1/2 in each of three groups: half are high in two or more.
    expect(alike?.expected).toBeCloseTo(10, 12)
    expect(straw?.expected).toBeLessThan(0.5)
    expect(alike?.low).toBeLessThanOrEqual(10)
    expect(alike?.high).toBeGreaterThanOrEqual(10)
  })

  it('has a range that holds the expected number, and the same one every time', () => {
    const strata = Uint8Array.from({ length: 400 }, (_, at) => at % 4)
    const groups = [3, 5, 7].map((step) => Uint8Array.from({ length: 400 }, (_, at) => (at % step === 0 ? 1 : 0)))
    const first = recurrence(groups, strata)
    expect(recurrence(groups, strata)).toEqual(first)
    for (const { expected, low, high } of first.levels) {
      expect(low).toBeLessThanOrEqual(expected)
      expect(high).toBeGreaterThanOrEqual(expected)
    }
  })
})

describe('strata of residents', () => {
  it('double from one to the next; none and not known stand by themselves', () => {
    expect([...strataOfResidents([0, Number.NaN, 0.2, 1, 1.9, 2, 3.9, 4, 1023, 1024])]).toEqual([
      0, 0, 1, 1, 1, 2, 2, 3, 10, 11,
    ])
  })
})
