import { describe, expect, it } from 'vitest'
import { DEFAULT_QUESTION } from '../../src/core/question/question.ts'
import { coloursOf, coloursOfClasses, FORCED_PALETTE, PALETTE } from '../../src/map/colours.ts'
import { decileLegend, pairLegend, rateLegend } from '../../src/map/legend.ts'
import { MOST_CLASSES, rampOf, rampOfAreas } from '../../src/map/ramp.ts'
import { apart, contrast, luminance, seen } from './luminance.ts'

const SIGHTS = [null, 'protanopia', 'deuteranopia'] as const
const pairsOf = (colours: readonly string[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const))

describe('coloursOf', () => {
  it.each([
    ['count', 3, coloursOfClasses(3)],
    ['rate', 3, [PALETTE.noFigure, ...coloursOfClasses(3).slice(1)]],
    ['deprivation', 0, [PALETTE.noFigure, ...PALETTE.deciles]],
    ['count-and-deprivation', 5, [PALETTE.noFigure, ...PALETTE.pairs]],
  ] as const)('of %s', (measure, classCount, expected) => {
    expect(coloursOf(measure, classCount)).toEqual(expected)
    expect(expected.length).toBeLessThanOrEqual(MOST_CLASSES + 1)
  })

  it('refuses a sixth class of rates', () => {
    expect(() => coloursOf('rate', 6)).toThrow(RangeError)
  })

  it('keeps the data’s colours under forced colours', () => {
    const { deciles, pairs } = FORCED_PALETTE
    expect({ deciles, pairs }).toEqual({ deciles: PALETTE.deciles, pairs: PALETTE.pairs })
  })
})

describe('the ramp of a picture', () => {
  it.each([
    ['count', [1, 5], 2],
    ['rate', [0.5, 2, 9.5], 3],
    ['deprivation', [], 10],
    ['count-and-deprivation', [1, 2, 3], 9],
  ] as const)('of %s', (measure, breaks, classCount) => {
    expect(rampOf({ question: { ...DEFAULT_QUESTION, measure }, breaks })).toEqual({ measure, classCount })
  })

  it('of areas has as many classes as is said, or as there are', () => {
    const classes = Uint8Array.of(0, 2, 1)
    expect(rampOfAreas(classes, 'rate', 5).classCount).toBe(5)
    expect(rampOfAreas(classes, 'count').classCount).toBe(2)
    expect(rampOfAreas(classes, 'deprivation', 2).classCount).toBe(10)
  })
})

describe('deciles', () => {
  const { deciles } = PALETTE

  it('grow lighter from 1, the most deprived, to 10', () => {
    expect(deciles).toHaveLength(10)
    for (let i = 1; i < 10; i++) expect(contrast(deciles[i] ?? '', deciles[i - 1] ?? '')).toBeGreaterThanOrEqual(1.25)
    expect(deciles.map(luminance)).toEqual(deciles.map(luminance).sort((a, b) => a - b))
    expect(contrast(deciles[0] ?? '', deciles[9] ?? '')).toBeGreaterThan(8)
  })

  it.each(SIGHTS)('can be told from each other, from no figure and from the blue of incidents (%s)', (sight) => {
    for (const [one, other] of pairsOf([...deciles, PALETTE.noFigure]))
      expect(apart(one, other, sight)).toBeGreaterThan(5)
    for (const decile of deciles) expect(apart(decile, PALETTE.zero, sight)).toBeGreaterThan(10)
  })

  it('are purple, not blue: more red than green, each', () => {
    for (const decile of deciles) {
      const [, a] = seen(decile, null)
      expect(a).toBeGreaterThan(18)
    }
  })
})

describe('pairs', () => {
  const { pairs } = PALETTE

  it('grow darker with the number of the class, in greyscale too', () => {
    expect(pairs).toHaveLength(9)
    for (let i = 1; i < 9; i++) {
      expect(luminance(pairs[i] ?? '')).toBeLessThan(luminance(pairs[i - 1] ?? ''))
      // The step to the next row, more offences, is the larger one.
      expect(contrast(pairs[i] ?? '', pairs[i - 1] ?? '')).toBeGreaterThanOrEqual(i % 3 === 0 ? 1.5 : 1.15)
      if (i % 3 !== 0) expect(contrast(pairs[i] ?? '', pairs[i - 1] ?? '')).toBeLessThan(1.3)
    }
  })

  it.each(SIGHTS)('can all be told apart, and from no figure (%s)', (sight) => {
    for (const [one, other] of pairsOf([...pairs, PALETTE.noFigure]))
      expect(apart(one, other, sight)).toBeGreaterThan(10)
  })

  it.each(SIGHTS)('tell deprivation by hue, from blue to yellow (%s)', (sight) => {
    for (let row = 0; row < 3; row++) {
      const blueToYellow = pairs.slice(3 * row, 3 * row + 3).map((colour) => seen(colour, sight)[2])
      const [least = 0, , most = 0] = blueToYellow
      expect(most - least).toBeGreaterThan(20)
    }
  })
})

describe('no figure', () => {
  it.each([PALETTE, FORCED_PALETTE])('is neither a zero nor any class, and has no hue', (palette) => {
    const colours = [...palette.classes, ...palette.deciles, ...palette.pairs]
    for (const colour of colours) expect(luminance(colour)).toBeLessThan(luminance(palette.noFigure))
    expect(luminance(palette.noFigure)).toBeLessThan(luminance(palette.zero))
    expect(contrast(palette.noFigure, palette.zero)).toBeGreaterThan(1.25)
    const [, a, b] = seen(palette.noFigure, null)
    expect(Math.hypot(a, b)).toBeLessThan(3)
  })
})

describe('legends', () => {
  it('of deciles begin with the most deprived', () => {
    expect(decileLegend()[0]).toEqual({ decile: 1, colour: PALETTE.deciles[0] })
    expect(decileLegend().map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('of pairs are three by three, in the order of the classes', () => {
    const rows = pairLegend()
    expect(rows.map((row) => row.map(({ classNumber }) => classNumber))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ])
    expect(rows[2]?.[1]).toEqual({ offences: 2, deprivation: 1, classNumber: 8, colour: PALETTE.pairs[7] })
  })

  it('of rates have every end but the last from the next class', () => {
    const bounds = (highest: number) =>
      rateLegend([0.5, 2, 9.5], highest).map(({ from, below, highest: h }) => [from, below, h])
    expect(bounds(31.2)).toEqual([
      [0.5, 2, null],
      [2, 9.5, null],
      [9.5, null, 31.2],
    ])
    // Kept breaks, as while months play: a class that no hex reaches.
    expect(bounds(4).at(-1)).toEqual([9.5, null, null])
    expect(rateLegend([], 0)).toEqual([])
    expect(rateLegend([0.5, 2, 9.5], 31).map(({ colour }) => colour)).toEqual(coloursOfClasses(3).slice(1))
  })
})
