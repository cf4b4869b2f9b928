import type { Grid } from '../../vocabulary/column-roles.ts'
import { isOnNationalGrid } from '../values/national-grid.ts'
import { BRITISH_WORDS, NATIONAL_GRID_WORDS, OTHER_GRID_WORDS } from './words/axes.ts'

/** So large a share of the numbers has to lie in a range; a few are always slips of the keyboard. */
const NEARLY_ALL = 0.95
/** Where words say that it is the national grid, numbers that stand for "not known" (0, 999999) may be more. */
const MOST = 0.6
/** As the reader of GeoJSON calls the axes of a file that names a grid which is not ours. */
const ANOTHER_GRID = /\banother grid\b/
/** Great Britain on its grid, in metres, from Scilly and St Kilda to Lowestoft and Shetland. */
const BRITAIN = { west: 5_000, east: 656_100, south: 5_000, north: 1_221_000 }

/**
 * How pairs of numbers say where they are. `words` are those of the two headers, `about` what else may name the grid: the file's name,
 * the rows above the header, the other columns. Numbers that no words name are metres of the national grid only where every one can be,
 * nearly all lie in Great Britain's box, and something else says that the table is British: those of Dublin, Rotterdam and Washington lie
 * in that box, too. Anything else is `unknown`, and never placed by guess.
 */
export function gridOf(
  across: readonly number[],
  up: readonly number[],
  words: string,
  about: string,
): Exclude<Grid, 'none'> {
  const xs = across.filter((x) => x !== 0)
  const ys = up.filter((y) => y !== 0)
  if (xs.length === 0 || ys.length === 0) return /\b(?:lat|latitude)\b/.test(words) ? 'degrees' : 'unknown'
  // An underscore is a letter to a pattern and a space to whoever names a file.
  const said = `${words} ${about}`.replaceAll('_', ' ')
  if (ANOTHER_GRID.test(words)) return 'unknown'
  if (areDegrees(xs, ys, words)) return 'degrees'
  if (OTHER_GRID_WORDS.test(said)) return 'unknown'
  const inBritain = Math.min(
    share(xs, (x) => x >= BRITAIN.west && x <= BRITAIN.east),
    share(ys, (y) => y >= BRITAIN.south && y <= BRITAIN.north),
  )
  if (NATIONAL_GRID_WORDS.test(said) && inBritain >= MOST) return 'british-national-grid'
  if (!BRITISH_WORDS.test(said)) return 'unknown'
  const isPossible = xs.every((x) => isOnNationalGrid(x, 1)) && ys.every((y) => isOnNationalGrid(1, y))
  return isPossible && inBritain >= NEARLY_ALL ? 'british-national-grid' : 'unknown'
}

/** Degrees have decimals, or a header that says latitude: percentages and pixels are small numbers too. */
function areDegrees(xs: readonly number[], ys: readonly number[], words: string): boolean {
  const onEarth = Math.min(
    share(xs, (x) => Math.abs(x) <= 180),
    share(ys, (y) => Math.abs(y) <= 180),
  )
  const isNamed = /\b(?:lat|latitude)\b/.test(words)
  return onEarth >= NEARLY_ALL && (isNamed || share([...xs, ...ys], (number) => !Number.isInteger(number)) > 0.5)
}

function share(numbers: readonly number[], holds: (number: number) => boolean): number {
  return numbers.filter(holds).length / numbers.length
}
