import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anhoejRuns } from '../../../src/core/statistics/anhoej.ts'
import { seededRuns } from '../../support/property.ts'

/** So many values, low and high by turns, none on the median. */
const turns = (n: number) => Array.from({ length: n }, (_, at) => at % 2)

describe('the runs test', () => {
  it.each([
    // shared/oracles/spc for 10 to 36; R 4.2.2, qbinom(.05, n - 1, .5) and round(log2(n)) + 3, for the rest.
    [10, 6, 2],
    [12, 7, 3],
    [20, 7, 6],
    [24, 8, 8],
    [36, 8, 13],
    [48, 9, 18],
    [60, 9, 23],
    [120, 10, 51],
    [360, 11, 164],
    [2000, 14, 963],
  ])('of %i values expects runs up to %i and %i crossings', (n, longest, fewest) => {
    expect(anhoejRuns(turns(n))).toEqual({
      ...{ n, longestRun: 1, longestExpected: longest, crossings: n - 1, fewestExpected: fewest, shifted: false },
    })
  })

  it('calls a run that is too long a shift, and not one as long as may be', () => {
    // Twenty values, ten on each side, with crossings enough.
    const sides = (drawn: string) => anhoejRuns(Array.from(drawn, (mark) => (mark === '#' ? 1 : 0)))
    const expected = { n: 20, longestExpected: 7, fewestExpected: 6 }
    expect(sides('...#######...#..#.#.')).toMatchObject({ ...expected, longestRun: 7, crossings: 8, shifted: false })
    expect(sides('...########...#..#..')).toMatchObject({ ...expected, longestRun: 8, crossings: 6, shifted: true })
  })

  it('calls too few crossings a shift', () => {
    // Runs of five four times over: 20 values cross three times where six are the fewest.
    const fives = Array.from({ length: 20 }, (_, at) => Math.floor(at / 5) % 2)
    expect(anhoejRuns(fives)).toMatchObject({ longestRun: 5, crossings: 3, fewestExpected: 6, shifted: true })
  })

  it('leaves out NaN and what lies on the median, over which a run goes on', () => {
    const found = anhoejRuns([1, 1, Number.NaN, 1, 5, 1, 9, 9, 5, 9, 9, Number.NaN])
    expect(found).toMatchObject({ n: 8, longestRun: 4, crossings: 1, shifted: null })
  })

  it('says nothing of few values', () => {
    expect(anhoejRuns([])).toMatchObject({ n: 0, longestRun: 0, crossings: 0, shifted: null })
    expect(anhoejRuns([3, 3, 3])).toMatchObject({ n: 0, shifted: null })
    // Eight of nine are off the median, then ten of ten.
    expect(anhoejRuns([0, 0, 0, 0, 5, 9, 9, 9, 9])).toMatchObject({ n: 8, crossings: 1, shifted: null })
    expect(anhoejRuns([0, 0, 0, 0, 0, 9, 9, 9, 9, 9])).toMatchObject({ n: 10, crossings: 1, shifted: true })
  })

  it('counts runs and crossings as a string of sides does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 }), (values) => {
        const sorted = values.toSorted((one, other) => one - other)
        const half = values.length / 2
        const middle = ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2
        const drawn = values.map((value) => (value > middle ? '#' : value < middle ? '.' : '')).join('')
        const found = anhoejRuns(values)
        const runs = drawn.match(/#+|\.+/g) ?? []
        expect(found.n).toBe(drawn.length)
        expect(found.longestRun).toBe(Math.max(0, ...runs.map((run) => run.length)))
        expect(found.crossings).toBe(Math.max(0, runs.length - 1))
      }),
      seededRuns(3000),
    )
  })

  it('calls one series in eighty of 12 values shifted that is not, and one in twenty-five of 48', () => {
    // R 4.2.2, 20,000 draws of normal values: .0123, .0288 and .0376. Four standard errors of 4,000 draws.
    const random = seeded(20_260_301)
    for (const [n, share] of [
      [12, 0.0123],
      [24, 0.0288],
      [48, 0.0376],
    ] as const) {
      let shifted = 0
      for (let draw = 0; draw < 4000; draw++)
        if (anhoejRuns(Float64Array.from({ length: n }, random)).shifted) shifted += 1
      expect(Math.abs(shifted / 4000 - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 4000))
    }
  })
})

/** mulberry32 (T. Ettinger): fixed, so that a failure is one everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
