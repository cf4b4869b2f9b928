import { CategoryList } from '../table/category-list.ts'
import { type IncidentTable, incidentTable, NO_POINT, type PointTable } from '../table/incident-table.ts'
import { PointIndex } from '../table/point-index.ts'
import { NO_LOCATION_REASONS } from '../vocabulary/import-codes.ts'
import { isMonth, type Month } from '../vocabulary/month.ts'
import { marksOfPlaceHint } from '../vocabulary/special-places.ts'
import { areOnEarth, hold, isBelow, isList, isListUsed } from './prepared-checks.ts'
import { columnAt } from './prepared-columns.ts'
import type { TableHeader } from './prepared-header.ts'
import { type Column, PREPARED_COLUMNS, type PreparedColumn } from './prepared-layout.ts'
import { optionalColumnsOf } from './prepared-optional.ts'

/**
 * A table whose columns are the bytes of the file, from `start` on, not copies of them. Every number is looked at once, so that
 * nothing behind this door meets a position beyond its list, a name without rows, a month after `latest`, a day of another month or a
 * place that is not on earth. Throws Contradiction.
 */
export function tableOf(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  header: TableHeader,
  { sources, latest }: { sources: number; latest: Month },
): IncidentTable {
  const columns = Object.fromEntries(
    PREPARED_COLUMNS.map(({ name }) => [name, columnAt(bytes, start, header.columns[name])]),
  ) as Record<PreparedColumn, Column>
  const { rows, categories, offenceCodes, outcomes, forces, areas, hints } = header
  const { category, month, force, area, source } = columns as Record<PreparedColumn, Uint16Array>
  const { point, referenceHigh: high, referenceLow: low, hint } = columns as Record<PreparedColumn, Uint32Array>
  const { lng, lat } = columns as Record<PreparedColumn, Int32Array>
  areNamedByCode(categories, offenceCodes)
  isList(forces, 'forces')
  isList(
    areas.map(({ code, name }) => `${code}\t${name}`),
    'areas',
  )
  // A tab parts code and name where areas are told apart.
  hold(!areas.some(({ code, name }) => code.includes('\t') || name.includes('\t')), 'areas')
  isListUsed(category, categories.length, 'category')
  isListUsed(force, forces.length, 'force')
  isListUsed(area, areas.length, 'area')
  isListUsed(hint, hints.length, 'hint')
  isBelow(source, sources, 'source')
  areMonths(month, latest)
  arePointsOrReasons(point, header.points)
  const points = { count: header.points, lng, lat, hint, marks: marksOf(hint, hints) }
  areDistinctPlaces(points, hints)
  const optional = optionalColumnsOf(bytes, start, header, month)
  const named = { category, month, force, area, source, point }
  const lists = { categories, offenceCodes, outcomes, forces, areas, hints }
  return incidentTable({ rows, ...named, ...optional, ...lists, points, reference: { high, low } })
}

/** Categories called as the table calls them: no pair of a name and a code twice, no name twice, none without a name. */
function areNamedByCode(categories: readonly string[], codes: readonly string[]): void {
  hold(codes.length === categories.length && !categories.includes(''), 'categories')
  isList(categories, 'categories')
  const { names } = new CategoryList(categories, codes)
  hold(categories.length === names.length && categories.every((name, at) => name === names[at]), 'categories')
}

function areMonths(column: Uint16Array, latest: Month): void {
  const seen = new Uint8Array(0x1_0000)
  for (let row = 0; row < column.length; row++) seen[column[row] as number] = 1
  hold(
    seen.every((is, number) => is === 0 || (isMonth(number) && number <= latest)),
    'month',
  )
}

function arePointsOrReasons(column: Uint32Array, points: number): void {
  const reasonsEnd = NO_POINT + NO_LOCATION_REASONS.length
  const used = new Uint8Array(points)
  let areSound = true
  for (let row = 0; row < column.length; row++) {
    const point = column[row] as number
    if (point < points) used[point] = 1
    else areSound &&= point >= NO_POINT && point < reasonsEnd
  }
  hold(areSound && !used.includes(0), 'point')
}

/** Which special places the points are at follows from their hints, so the file does not say it. */
function marksOf(hint: Uint32Array, hints: readonly string[]): Uint8Array {
  const marksOfHint = hints.map(marksOfPlaceHint)
  return Uint8Array.from(hint, (number) => marksOfHint[number] as number)
}

function areDistinctPlaces(points: PointTable, hints: readonly string[]): void {
  areOnEarth(points.lng, points.lat)
  hold(new PointIndex(points, hints).size === points.count, 'points')
}
