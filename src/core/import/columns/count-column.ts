import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import type { ColumnFacts } from './column-facts.ts'
import { fitsRole } from './fits-role.ts'

/** A header that says a count with at least this weight names incidents, or nothing but a count; see WORDS_OF_WHAT. */
const SURE = 8
/** References that number the rows of any table, not incidents. */
const NUMBERS_ROWS = /^(?:object ?id|fid|id|row id|record id|number|no|n)$/
/** Beside a street these are the numbers of its houses. */
const HOUSE_NUMBER = /^(?:number|no|num|n|house (?:number|no)|street (?:number|no))$/

/**
 * Whether a column may have this role in its table, as far as numbers go: "Number", "n" and "Total" are numbers of houses, of rows and
 * sums of money in a table with a row for each incident, and would turn thirty incidents into hundreds.
 */
export function mayCount(
  column: ColumnFacts,
  role: ColumnRole,
  columns: readonly ColumnFacts[],
  hasCoordinates: boolean,
): boolean {
  if (role !== 'count' && role !== 'reference') return true
  const isOfHouses = HOUSE_NUMBER.test(column.words) && columns.some(({ said }) => said.has('location'))
  if (role === 'reference') return !isOfHouses
  if ((column.said.get('count') ?? 0) >= SURE) return true
  return !isOfHouses && !hasRowForEach(column, columns, hasCoordinates)
}

/** Incidents have references, times, or a day and a point; sums of them have months or areas. */
function hasRowForEach(count: ColumnFacts, columns: readonly ColumnFacts[], hasCoordinates: boolean): boolean {
  return columns.some((column) => {
    if (column.at === count.at) return false
    const { words, said, dates } = column
    const isReference = said.has('reference') && !NUMBERS_ROWS.test(words) && fitsRole(column, 'reference')
    const isDated = said.has('date') && dates !== null && dates.precision !== 'month'
    return isReference || (isDated && (hasCoordinates || dates?.precision === 'time'))
  })
}
