import { describe, expect, it } from 'vitest'
import { coloursOfClasses, FORCED_PALETTE, PALETTE } from '../../src/map/colours.ts'
import { legendOf } from '../../src/map/legend.ts'
import { contrast } from './luminance.ts'

const ranges = (breaks: number[], highest: number) =>
  legendOf({ breaks, highest }).map(({ classNumber, from, to }) => `${classNumber}: ${from}-${to}`)

describe('legendOf', () => {
  it.each([
    ['five classes', [1, 3, 8, 20, 55], 240, ['0: 0-0', '1: 1-2', '2: 3-7', '3: 8-19', '4: 20-54', '5: 55-240']],
    ['classes of one number', [1, 2, 3], 3, ['0: 0-0', '1: 1-1', '2: 2-2', '3: 3-3']],
    ['one class', [1], 1, ['0: 0-0', '1: 1-1']],
    ['no incident at all', [], 0, ['0: 0-0']],
  ])('%s', (_, breaks, highest, expected) => {
    expect(ranges(breaks, highest)).toEqual(expected)
  })

  it('leaves no number out and names none twice', () => {
    const entries = legendOf({ breaks: [1, 4, 9, 16, 25], highest: 40 })
    for (let n = 0; n <= 40; n++) expect(entries.filter(({ from, to }) => from <= n && n <= to)).toHaveLength(1)
  })

  it('refuses a sixth class', () => {
    expect(() => legendOf({ breaks: [1, 2, 3, 4, 5, 6], highest: 9 })).toThrow(RangeError)
  })
})

describe('colours', () => {
  it.each([
    [5, 1.5],
    [4, 1.5],
    [3, 3],
    [2, 3],
    [1, 3],
  ])('%i classes keep a contrast of %d from each to the next, lighter first', (count, least) => {
    const colours = coloursOfClasses(count)
    expect(colours).toHaveLength(count + 1)
    for (let i = 2; i <= count; i++)
      expect(contrast(colours[i - 1] ?? '', colours[i] ?? '')).toBeGreaterThanOrEqual(least)
    expect(contrast(colours[0] ?? '', colours[1] ?? '')).toBeGreaterThanOrEqual(1.5)
  })

  it('of five, every second one keeps 2.8:1', () => {
    const { classes } = PALETTE
    for (let i = 2; i < 5; i++) expect(contrast(classes[i - 2] ?? '', classes[i] ?? '')).toBeGreaterThanOrEqual(2.8)
  })

  it('rings the chosen hex so that ring or edge keeps 3:1 to whatever is below', () => {
    for (const below of [PALETTE.outside, ...coloursOfClasses(5), ...PALETTE.deciles, ...PALETTE.pairs]) {
      const best = Math.max(
        ...[PALETTE.ring, PALETTE.ringEdge].map((c) => Math.max(contrast(c, below), contrast(below, c))),
      )
      expect(best).toBeGreaterThanOrEqual(3)
    }
  })

  it('draws every line at full strength under forced colours, the classes unchanged', () => {
    expect(FORCED_PALETTE.classes).toEqual(PALETTE.classes)
    expect(contrast(FORCED_PALETTE.zero, FORCED_PALETTE.outline)).toBeGreaterThan(20)
    expect(FORCED_PALETTE.outlineStrength).toBe(1)
  })
})
