/** Classes of a map, at most: more cannot be told apart by eye. */
const MOST_CLASSES = 5

/**
 * Lower bounds of up to five classes for counts from 1 to `highest`, each bound about the same factor above the one before and
 * rounded to a readable number (1, 2, 5, 10, 20, 50 …). Counts of offences a hex are skewed: equal steps would put all but a
 * few hexes into the lowest class, and quantiles would make a map of 1s and 2s look as varied as any other.
 */
export function classBreaks(highest: number): number[] {
  if (highest < 1) return []
  if (highest <= MOST_CLASSES) return Array.from({ length: highest }, (_, at) => at + 1)
  const factor = highest ** (1 / MOST_CLASSES)
  const breaks = [1]
  for (let step = 1; step < MOST_CLASSES; step++) {
    const bound = readable(factor ** step)
    if (bound > (breaks.at(-1) as number) && bound <= highest) breaks.push(bound)
  }
  return breaks
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
