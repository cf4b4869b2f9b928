import type { Grid } from '../../vocabulary/column-roles.ts'
import { decimalOf, readNumber } from '../values/numbers.ts'
import type { ColumnFacts } from './column-facts.ts'
import { gridOf } from './grid-of.ts'
import { says } from './header-words.ts'
import { AXES } from './words/axes.ts'
import { OF_PEOPLE, phrases } from './words/words-of-role.ts'

/** The two columns that say where incidents are: positions of columns, from 0, and how they say it. */
export interface Coordinates {
  /** Longitude or easting. */
  readonly across: number
  /** Latitude or northing. */
  readonly up: number
  /** Never `none`. */
  readonly grid: Exclude<Grid, 'none'>
  readonly decimal: '.' | ','
}

interface Axis {
  readonly column: ColumnFacts
  readonly weight: number
  /** The header without what names the axis: two columns that share it belong together. */
  readonly rest: string
}

/** Header words alone never make coordinates: so large a share of the values has to be numbers. */
const NUMBERS = 0.8
const PEOPLE = phrases(OF_PEOPLE)
const ACROSS = AXES.map(({ across, weight }) => ({ words: phrases(across), weight }))
const UP = AXES.map(({ up, weight }) => ({ words: phrases(up), weight }))

/**
 * The pair of columns that says where incidents are, null where there is none. `about` is what else may name the grid: the file's
 * name and the rows above the header. Columns that say whose home it is are passed over.
 */
export function findCoordinates(columns: readonly ColumnFacts[], about: string): Coordinates | null {
  const across = columns.flatMap((column) => axisOf(column, ACROSS))
  const up = columns.flatMap((column) => axisOf(column, UP))
  let best: { found: Coordinates; score: number } | null = null
  for (const first of across) {
    for (const second of up) {
      if (first.weight !== second.weight || first.column.at === second.column.at) continue
      const found = coordinatesOf(first.column, second.column, about)
      const score = scoreOf(first, second, found)
      if (!best || score > best.score) best = { found, score }
    }
  }
  return best?.found ?? null
}

/** The same for a pair that is known already. */
export function coordinatesOf(across: ColumnFacts, up: ColumnFacts, about: string): Coordinates {
  const decimal = decimalOf([...across.values, ...up.values])
  const numbersOf = ({ values }: ColumnFacts) =>
    values.map((value) => readNumber(value, decimal)).filter((number) => number !== null)
  const words = `${across.words} ${up.words}`
  return { across: across.at, up: up.at, decimal, grid: gridOf(numbersOf(across), numbersOf(up), words, about) }
}

function axisOf(column: ColumnFacts, names: readonly { words: readonly string[]; weight: number }[]): Axis[] {
  if (column.numbers < NUMBERS || PEOPLE.some((word) => says(column.words, word))) return []
  for (const { words, weight } of names) {
    // The longest name first: what is left of "x coord" is nothing, not "coord".
    const said = words.filter((name) => says(column.words, name)).sort((a, b) => b.length - a.length)[0]
    if (said !== undefined) return [{ column, weight, rest: ` ${column.words} `.replace(` ${said} `, ' ').trim() }]
  }
  return []
}

function scoreOf(first: Axis, second: Axis, { grid }: Coordinates): number {
  const filled = 30 * Math.min(first.column.filled, second.column.filled)
  const isOnePair = first.rest === second.rest ? 10 : 0
  const isNear = Math.abs(first.column.at - second.column.at) === 1 ? 5 : 0
  return first.weight + filled + isOnePair + isNear - (grid === 'unknown' ? 100 : 0)
}
