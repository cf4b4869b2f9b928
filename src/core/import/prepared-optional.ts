import {
  NO_OPTIONAL_COLUMNS,
  OPTIONAL_COLUMNS,
  type OptionalColumn,
  type OptionalColumns,
} from '../table/incident-table.ts'
import { AGE_BANDS, ETHNICITIES, SEXES } from '../vocabulary/bands.ts'
import { FLAGS } from '../vocabulary/flags.ts'
import { monthOf } from '../vocabulary/month.ts'
import { hold, isBelow, isList, isListUsed } from './prepared-checks.ts'
import { columnAt } from './prepared-columns.ts'
import type { TableHeader } from './prepared-header.ts'
import { dateOfDay } from './values/calendar.ts'

/** What a value has to be below; a column that is not named here takes every value that its type can hold. */
const LIMITS: Partial<Record<OptionalColumn, number>> = {
  hour: 25,
  flags: 4 ** FLAGS.length,
  age: AGE_BANDS.length,
  sex: SEXES.length,
  ethnicity: ETHNICITIES.length,
}

/** The optional columns that a file has, each looked at as a whole; `month` is the column of months. Throws Contradiction. */
export function optionalColumnsOf(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  { optional, outcomes }: TableHeader,
  month: Uint16Array,
): OptionalColumns {
  const found: Partial<Record<OptionalColumn, OptionalColumns[OptionalColumn]>> = {}
  for (const name of OPTIONAL_COLUMNS) {
    const place = optional[name]
    if (place === undefined) continue
    const column = columnAt(bytes, start, place) as OptionalColumns[OptionalColumn]
    hold(hasValue(column), `${name} that no row says`)
    isBelow(column, LIMITS[name] ?? Number.POSITIVE_INFINITY, name)
    found[name] = column
  }
  // The type of each was checked with the header.
  const columns = { ...NO_OPTIONAL_COLUMNS, ...found } as OptionalColumns
  hold(outcomes[0] === '', 'outcomes')
  isList(outcomes, 'outcomes')
  isListUsed(columns.outcome, outcomes.length, 'outcome', 1)
  areDaysOfMonths(columns.day, month)
  return columns
}

function hasValue(column: OptionalColumns[OptionalColumn]): boolean {
  for (let row = 0; row < column.length; row++) if (column[row] !== 0) return true
  return false
}

function areDaysOfMonths(days: Uint16Array, months: Uint16Array): void {
  const monthOfDay = new Uint16Array(0x1_0000)
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number
    if (day === 0) continue
    if (monthOfDay[day] === 0) {
      const { year, month } = dateOfDay(day)
      monthOfDay[day] = monthOf(year, month) ?? 0
    }
    hold(monthOfDay[day] === months[row], 'day')
  }
}
