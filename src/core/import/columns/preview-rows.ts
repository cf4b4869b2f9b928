import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import { monthOf } from '../../vocabulary/month.ts'
import { cellOf, hasRole } from '../incident-row/cells.ts'
import { whenReader } from '../incident-row/when.ts'
import { whereReader } from '../incident-row/where.ts'
import type { Mapping } from '../mapping.ts'
import { removePersonal } from '../personal-data/remove-personal.ts'
import { smallGroups } from '../personal-data/small-groups.ts'
import { isInUnitedKingdom } from '../united-kingdom.ts'
import type { ColumnFacts } from './column-facts.ts'
import { wordsOf } from './header-words.ts'
import { rolesSaid } from './role-words.ts'

type Row = readonly string[]

const EXAMPLES = 3
/** Longer values are cut: an example shows what a column is, not all that is in it. */
const EXAMPLE_LENGTH = 60
/** Enough to choose the header from. */
const ROWS_SHOWN = 20
/** The last month that a date can be read as; whether it lies in the future is asked when rows are read. */
const LAST_MONTH = monthOf(2089, 12) as number
/** What singles a person out, as far as it is kept. */
const PEOPLE: readonly ColumnRole[] = ['age', 'date-of-birth', 'sex', 'ethnicity']
const AROUND: readonly ColumnRole[] = ['longitude', 'latitude', 'easting', 'northing', 'area-code', 'area-name', 'date']
/** Fewer rows with the same combination can be told apart (k-anonymity). */
const FEW = 5

/** A few distinct values of each column, none of a column with personal data. */
export function examplesOf(columns: readonly ColumnFacts[], mapping: Mapping): readonly Row[] {
  return columns.map(({ at, values }) => {
    const isReference = holdsReferences(mapping, at)
    if (mapping.columns[at]?.personal !== null) return []
    const examples = new Set<string>()
    for (const value of values) {
      if (examples.size === EXAMPLES) break
      if (isReference) examples.add(shapeOf(value).slice(0, EXAMPLE_LENGTH))
      else if (isShown(value, mapping)) examples.add(value.slice(0, EXAMPLE_LENGTH))
    }
    return [...examples]
  })
}

/** Premises may be called like people; a list of places shows what it keeps. */
function isShown(value: string, { layout }: Mapping): boolean {
  const isOfPlaces = layout === 'places' || layout === 'licensing-register'
  return removePersonal(value, { bareNames: isOfPlaces ? 'of-places' : 'of-people' }) === null
}

/** A reference leads to a case and its people: what it looks like says enough of what it is. */
function holdsReferences({ columns }: Mapping, at: number): boolean {
  const column = columns[at]
  return column !== undefined && (column.role === 'reference' || rolesSaid(wordsOf(column.name)).has('reference'))
}

/** "AA-00000-00" of "NC-71638-25". */
function shapeOf(value: string): string {
  return value.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '0')
}

/**
 * The first rows, with blanks for cells of columns with personal data and for cells that hold any. Names of columns stay: those of
 * the header, and of `foundHeader` (from 1) where a person has pointed at a row below it, so that it can be chosen again.
 */
export function firstRowsOf(head: readonly Row[], mapping: Mapping, foundHeader: number | null): readonly Row[] {
  const shown = Math.max(ROWS_SHOWN, mapping.headerRow + 5)
  const dataFrom = Math.min(mapping.headerRow, foundHeader ?? mapping.headerRow)
  return head.slice(0, shown).map((row, index) => {
    if (index === mapping.headerRow - 1) return row
    return row.map((cell, at) => {
      // A cell beyond the last column has no column that vouches for it.
      const isPersonal = mapping.columns[at]?.personal !== null && index >= dataFrom
      if (isPersonal) return ''
      if (index >= dataFrom && holdsReferences(mapping, at)) return shapeOf(cell)
      return isShown(cell, mapping) ? cell : ''
    })
  })
}

/** How many rows have a place and a date that can be read; `outside` are those of the places that are not in the United Kingdom. */
export function countUsable(
  rows: readonly Row[],
  mapping: Mapping,
): { readonly placed: number; readonly outside: number; readonly dated: number } {
  const whereOf = whereReader(mapping, true)
  const whenOf = hasRole(mapping, 'date') ? whenReader(mapping, LAST_MONTH) : null
  let [placed, outside, dated] = [0, 0, 0]
  for (const row of rows) {
    const where = whereOf(row)
    if (typeof where !== 'string') {
      placed += 1
      if (!isInUnitedKingdom(where.lng, where.lat) && !isInUnitedKingdom(where.lat, where.lng)) outside += 1
    }
    if (whenOf && typeof whenOf(row) !== 'string') dated += 1
  }
  return { placed, outside, dated }
}

/** Share (0..1) of rows whose age, sex, ethnicity, place and date fewer than five share; null where none says anything of people. */
export function shareOfFew(rows: readonly Row[], mapping: Mapping): number | null {
  const people = PEOPLE.filter((role) => hasRole(mapping, role))
  if (people.length === 0) return null
  const cells = [...people, ...AROUND.filter((role) => hasRole(mapping, role))].map((role) => cellOf(mapping, role))
  return smallGroups(
    rows.map((row) => cells.map((cell) => cell(row))),
    FEW,
  ).below
}
