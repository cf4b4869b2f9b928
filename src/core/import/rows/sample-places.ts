/** Rows of a file's head that are kept to look at. */
export const HEAD_ROWS = 100
/** Places between head and tail that a sample looks at. */
export const PLACES_BETWEEN = 12

/**
 * Which of `rows` rows a sample of at most `wanted` takes, in order: half from the head and the tail, half from twelve places
 * in between. Always the same for the same number of rows, so that a file is read alike twice.
 */
export function placesIn(rows: number, wanted: number): readonly number[] {
  if (rows <= wanted) return range(0, rows)
  const tail = Math.floor(wanted / 6)
  const perPlace = Math.floor(wanted / 2 / PLACES_BETWEEN)
  const head = wanted - tail - perPlace * PLACES_BETWEEN
  const between = startsBetween(head, rows - tail, perPlace).flatMap((at) => range(at, at + perPlace))
  return [...range(0, head), ...between, ...range(rows - tail, rows)]
}

/**
 * Twelve starts from `from` on, each with `length` free after it before the next one and before `to`. One falls in each twelfth
 * at a place that looks thrown: even steps could walk in time with a table that repeats itself.
 */
export function startsBetween(from: number, to: number, length: number): readonly number[] {
  const twelfth = (to - from) / PLACES_BETWEEN
  let seed = (to - from) >>> 0
  return Array.from({ length: PLACES_BETWEEN }, (_, at) => {
    // A linear congruential generator with the factors of Numerical Recipes, 3rd edition, 7.1.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(from + at * twelfth + (seed / 2 ** 32) * Math.max(0, Math.floor(twelfth) - length))
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
