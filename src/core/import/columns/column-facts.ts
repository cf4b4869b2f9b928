import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import { findPersonal, type PersonalFinding } from '../personal-data/find-personal.ts'
import { type AreaCodeKind, areaCodeKind } from '../values/area-codes.ts'
import { clockTime, hourOfDay, namesHours } from '../values/clock-time.ts'
import { type DateFormat, dateFormat } from '../values/dates.ts'
import { decimalOf, readNumber } from '../values/numbers.ts'
import { wordsOf } from './header-words.ts'
import { rolesSaid } from './role-words.ts'

/** What is known of a column before anything is decided: its header's words and what its sampled values are. Shares are 0..1. */
export interface ColumnFacts {
  /** Position in the file, from 0. */
  readonly at: number
  /** As the header has it, trimmed. */
  readonly name: string
  /** See `wordsOf`. */
  readonly words: string
  readonly said: ReadonlyMap<ColumnRole, number>
  /** Those that are not blank, trimmed, and cut where they are very long. */
  readonly values: readonly string[]
  /** Share of rows that are not blank; the shares below are of those that are not. */
  readonly filled: number
  readonly distinct: number
  readonly meanLength: number
  readonly numbers: number
  readonly clocks: number
  readonly dates: DateFormat | null
  /** The kind of area that four fifths of the values are codes of. */
  readonly areas: AreaCodeKind | null
  readonly personal: PersonalFinding | null
}

const MOSTLY = 0.8
/** Longest part of a value (characters) that is looked at: no number, date or category is longer, and a text shows itself by then. */
const LONGEST = 500

export function columnFacts(at: number, header: string, rows: readonly (readonly string[])[]): ColumnFacts {
  const values = rows.map((row) => (row[at] ?? '').trim().slice(0, LONGEST)).filter((value) => value !== '')
  const name = header.trim()
  const words = wordsOf(name)
  const decimal = decimalOf(values)
  const isOfHours = namesHours(words)
  return {
    at,
    name,
    words,
    said: rolesSaid(words),
    values,
    filled: rows.length === 0 ? 0 : values.length / rows.length,
    distinct: new Set(values).size,
    meanLength: values.reduce((all, value) => all + value.length, 0) / Math.max(1, values.length),
    numbers: shareOf(values, (value) => readNumber(value, decimal) !== null),
    clocks: shareOf(values, (value) => clockTime(value) !== null || (isOfHours && hourOfDay(value) !== null)),
    dates: dateFormat(values),
    areas: areasOf(values),
    personal: findPersonal(name, values),
  }
}

/** Share (0..1) of the values for which something holds; 0 where there are none. */
export function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length
}

function areasOf(values: readonly string[]): AreaCodeKind | null {
  const kind = values.map(areaCodeKind).find((found) => found !== null) ?? null
  return kind !== null && shareOf(values, (value) => areaCodeKind(value) === kind) >= MOSTLY ? kind : null
}
