import type { ClassChoice } from '../question/question.ts'

/** Classes of a map, at most: more cannot be told apart by eye. */
const MOST_CLASSES = 5

/** Values that are not zero, largest first. */
export interface RankedValues {
  readonly length: number
  readonly at: (rank: number) => number
}

/** Lower bounds of at most five classes, as chosen; bounds above the highest value keep their place, so that they can be compared. */
export function classBreaks(choice: ClassChoice, values: RankedValues): readonly number[] {
  if (typeof choice !== 'string') return choice
  const highest = values.length === 0 ? 0 : values.at(0)
  if (highest < 1) return []
  if (choice === 'quantiles') return quantileBreaks(values)
  if (highest <= MOST_CLASSES) return Array.from({ length: highest }, (_, at) => at + 1)
  return choice === 'equal' ? equalBreaks(highest) : growingBreaks(highest)
}

/**
 * Each bound about the same factor above the one before and rounded to a readable number (1, 2, 5, 10, 20, 50 …). Counts of
 * offences a hex are skewed: equal steps put all but a few hexes into the lowest class, and quantiles make a map of 1s and 2s
 * look as varied as any other.
 */
function growingBreaks(highest: number): number[] {
  const factor = highest ** (1 / MOST_CLASSES)
  const breaks = [1]
  for (let step = 1; step < MOST_CLASSES; step++) {
    const bound = readable(factor ** step)
    if (bound > (breaks.at(-1) as number) && bound <= highest) breaks.push(bound)
  }
  return breaks
}

/** Steps of one size from 1 to the highest value. */
function equalBreaks(highest: number): number[] {
  return Array.from({ length: MOST_CLASSES }, (_, step) => 1 + Math.ceil((highest * step) / MOST_CLASSES))
}

/**
 * About as many hexes in each class: the values at a fifth, two fifths … of the ascending order. Hexes with equal values stay
 * together, so classes are uneven, and fewer, where many hexes share a value.
 */
function quantileBreaks(values: RankedValues): number[] {
  const ascending = (position: number) => values.at(values.length - 1 - position)
  const bounds = Array.from({ length: MOST_CLASSES }, (_, step) =>
    ascending(Math.floor((values.length * step) / MOST_CLASSES)),
  )
  return [...new Set([1, ...bounds.slice(1)])]
}

/** Class of a value: 0 for none, else 1 to the number of breaks. It is looked for from `guess` down, which must not be below it. */
export function classOf(value: number, breaks: readonly number[], guess = breaks.length): number {
  let number = guess
  while (number > 0 && value < (breaks[number - 1] as number)) number -= 1
  return number
}

const STEPS = [1, 2, 3, 4, 5, 6, 8, 10]

/** The nearest number, by ratio, of the form (1, 2, 3, 4, 5, 6, 8 or 10) times a power of ten; at least 2. */
function readable(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const distance = (step: number) => Math.abs(Math.log(value / (step * power)))
  const step = STEPS.reduce((best, next) => (distance(next) < distance(best) ? next : best))
  return Math.max(2, step * power)
}
