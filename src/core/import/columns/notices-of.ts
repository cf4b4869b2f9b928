import type { Notice } from '../../vocabulary/import-codes.ts'
import type { Mapping } from '../mapping.ts'
import { isOfPlaces } from './assign-roles.ts'
import type { ColumnFacts } from './column-facts.ts'
import { personInFileName } from './person-in-file-name.ts'
import { saysAntiSocial } from './recognise-layout.ts'

/** What a person should know of how a table is read: what was concluded of its values and its name, and what becomes of columns. */
export function noticesOf(
  mapping: Mapping,
  columns: readonly ColumnFacts[],
  given: { readonly fileName: string; readonly isRemembered: boolean },
): readonly Notice[] {
  const date = columns.find(({ at }) => mapping.columns[at]?.role === 'date')?.dates
  const isMapped = (wanted: string) => mapping.columns.some(({ role }) => role === wanted)
  const isOneCategory = !isOfPlaces(mapping.layout) && mapping.layout !== 'istv-attendances' && !isMapped('category')
  const isOfName = isOneCategory && saysAntiSocial(given.fileName)
  const notices: readonly (readonly [Notice, boolean])[] = [
    ['rows-above-header', mapping.headerRow > 1],
    ['decimal-commas', mapping.decimal === ','],
    ['dates-day-first', date?.isProven === false && mapping.dates === 'day-first'],
    ['dates-month-first', date !== undefined && mapping.dates === 'month-first'],
    ['serial-dates', date?.isSerial === true],
    ['zoned-times', date?.isZoned === true],
    ['national-grid', mapping.grid === 'british-national-grid'],
    ['category-from-file-name', isOfName],
    ['category-not-stated', isOneCategory && !isOfName],
    ['mapping-remembered', given.isRemembered],
    ['references-hashed', isMapped('reference')],
    ['births-to-age-bands', isMapped('date-of-birth')],
    ['person-in-file-name', personInFileName(given.fileName) !== null],
  ]
  return notices.filter(([, isSo]) => isSo).map(([notice]) => notice)
}
