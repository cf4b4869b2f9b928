import type { Measure } from '../core/question/question.ts'
import { type FindingKind, isFinding } from '../core/vocabulary/findings.ts'

/** Colours of a map; all are '#rrggbb'. `classes[0]` is class 1, the lowest; light to dark is low to high. */
export interface Palette {
  /** Where nothing else is: the sea. */
  readonly outside: string
  /** Land beside the study area: between sea and `zero`, so that both the coast and the study area can be told. */
  readonly land: string
  /** A hex of the study area in which nothing was recorded: pale, so that the area reads as ground. */
  readonly zero: string
  readonly classes: readonly [string, string, string, string, string]
  /** A hex or an area of which a rate or a deprivation is not known: darker than `zero`, lighter than any class, without a hue. */
  readonly noFigure: string
  /** Tenths of deprivation: position 0 is decile 1, the most deprived and the darkest. */
  readonly deciles: readonly string[]
  /** Incidents and deprivation together: position 3 * offences + deprivation, 0 to 2 each. Lightest first. */
  readonly pairs: readonly string[]
  /** What a test found, from class 1 on, as core/vocabulary/findings orders the classes. */
  readonly findings: Readonly<Record<FindingKind, readonly string[]>>
  /** Line between hexes, and how much of it shows (0 to 1). */
  readonly outline: string
  readonly outlineStrength: number
  /** The chosen hex: a bright ring between two dark ones, so that it stands out on any class and in greyscale. */
  readonly ring: string
  readonly ringEdge: string
  /** Line between districts, above the hexes. */
  readonly boundary: string
  /** Names of places and the halo round their letters, which keeps them legible on every class. */
  readonly name: string
  readonly nameHalo: string
}

/**
 * The Analysis Function's sequential colours (#6BACE6, #2073BC, #12436D), with one lighter and one darker step of the same hue
 * added to reach five. No five colours can each keep 3:1 to the next (that needs 243:1); neighbours here keep at least 1.5:1,
 * every second one 2.8:1, and luminance only ever falls, so the order survives greyscale and every kind of colour blindness.
 */
export const PALETTE: Palette = {
  outside: '#d3dde5',
  land: '#ebecea',
  zero: '#fbfaf7',
  classes: ['#a9d1f3', '#6bace6', '#2073bc', '#12436d', '#081b2e'],
  noFigure: '#dcdcda',
  // One hue, OKLCH 315, far from the blue of incidents; each step 1.27:1 in luminance.
  deciles: [
    ...['#3e184d', '#55236a', '#6c2c85', '#7f3a9b', '#904bac'],
    ...['#9f5fbb', '#ae74c8', '#be8ad6', '#cea3e2', '#e0bdf0'],
  ],
  // The hue says how deprived: cyan, sage, orange, which stay blue, grey and yellow to those who see no red or no green. Each is
  // darker than the one before, 1.2:1 in a row and 1.6:1 from row to row, so that incidents can be told in greyscale too;
  // and each row is stronger in hue than the one above: where nothing was recorded nothing shouts.
  pairs: [
    ...['#89d6e4', '#b1bba7', '#cf9f76'],
    ...['#128fa0', '#6c7960', '#985a00'],
    ...['#03515c', '#36412b', '#4a2a02'],
  ],
  // What stands out is dark; what does not is pale or grey. Where two things are told apart that are no more and less (the one kind and
  // the other, more and fewer) they are blue and orange, or brown and green, and never of one lightness.
  findings: {
    'gi-star': ['#dbe7f1', '#b9b9b6', '#6bace6', '#12436d'],
    recurrence: ['#a9d1f3', '#6bace6', '#2073bc', '#12436d', '#081b2e'],
    concentration: ['#a9d1f3', '#12436d'],
    pair: ['#e0a458', '#2073bc', '#2b1233'],
    change: ['#dbe7f1', '#5ab4ac', '#7a3f06'],
    'over-time': ['#dbe7f1', '#a9d1f3', '#b29b7d', '#b35900', '#12436d'],
    lasting: ['#dbe7f1', '#a9d1f3', '#2073bc', '#12436d'],
    harm: ['#b9b9b6', '#dbe7f1', '#a9d1f3', '#2073bc', '#12436d'],
  },
  outline: '#7d8b98',
  outlineStrength: 0.55,
  ring: '#ffdd00',
  ringEdge: '#0b0c0c',
  boundary: '#4a5560',
  name: '#0b0c0c',
  nameHalo: '#ffffff',
}

/**
 * Under forced colours the classes stay (they are data, and a system's two colours cannot carry five classes) but everything
 * that only tells things apart becomes black, white and grey. A legend swatch beside it needs `forced-color-adjust: none`.
 */
export const FORCED_PALETTE: Palette = {
  ...PALETTE,
  outside: '#b3b3b3',
  land: '#dedede',
  zero: '#ffffff',
  outline: '#000000',
  outlineStrength: 1,
  boundary: '#000000',
  name: '#000000',
}

/** Which of the five colours n classes use: as far apart as possible, so that three classes keep 3:1 to each other. */
const SPREAD: readonly (readonly number[])[] = [[], [3], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]

/**
 * Colours of a picture with `count` classes, by class number: position 0 is the zero colour, 1 the lowest class.
 * @throws RangeError beyond five classes: a reader cannot tell more apart.
 */
export function coloursOfClasses(count: number, palette: Palette = PALETTE): string[] {
  const steps = SPREAD[count]
  if (!steps) throw new RangeError(`A map has at most five classes, not ${count}`)
  return [palette.zero, ...steps.map((step) => palette.classes[step] ?? palette.zero)]
}

/**
 * Colours of a measure, by class number; position 0 is a hex where nothing was recorded, or for all but counts one without a figure.
 * @param classCount classes beside class 0, for counts and rates; deciles are always ten and pairs nine
 * @throws RangeError where counts or rates have more than five classes
 */
export function coloursOf(measure: Measure, classCount: number, palette: Palette = PALETTE): string[] {
  switch (measure) {
    case 'deprivation':
      return [palette.noFigure, ...palette.deciles]
    case 'count-and-deprivation':
      return [palette.noFigure, ...palette.pairs]
    case 'rate':
      return [palette.noFigure, ...coloursOfClasses(classCount, palette).slice(1)]
    default:
      return isFinding(measure) ? [palette.zero, ...palette.findings[measure]] : coloursOfClasses(classCount, palette)
  }
}
