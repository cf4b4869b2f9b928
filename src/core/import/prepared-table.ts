import { MOST_IN_16_BITS } from '../table/dictionary.ts'
import {
  type IncidentTable,
  incidentTable,
  NO_OPTIONAL_COLUMNS,
  NO_POINT,
  type PointTable,
} from '../table/incident-table.ts'
import { PointIndex } from '../table/point-index.ts'
import { NO_LOCATION_REASONS } from '../vocabulary/import-codes.ts'
import { isMonth, type Month } from '../vocabulary/month.ts'
import { marksOfPlaceHint } from '../vocabulary/special-places.ts'
import { hold, type TableHeader } from './prepared-header.ts'
import { BYTES_OF_TYPE, type ColumnPlace, PREPARED_COLUMNS, type PreparedColumn } from './prepared-layout.ts'
import { isInUnitedKingdom } from './united-kingdom.ts'

type Column = Uint16Array | Uint32Array | Int32Array

/**
 * A table whose columns are the bytes of the file, from `start` on, not copies of them. Every number is looked at once, so that
 * nothing behind this door meets a position beyond its list, a name without rows, a month after `latest` or a place outside the
 * country. Throws Contradiction.
 */
export function tableOf(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  header: TableHeader,
  { sources, latest }: { sources: number; latest: Month },
): IncidentTable {
  const columns = Object.fromEntries(
    PREPARED_COLUMNS.map(({ name }) => [name, columnOf(bytes, start, header.columns[name])]),
  ) as Record<PreparedColumn, Column>
  const { rows, categories, forces, areas, hints } = header
  const { category, month, force, area, source } = columns as Record<PreparedColumn, Uint16Array>
  const { point, referenceHigh: high, referenceLow: low, hint } = columns as Record<PreparedColumn, Uint32Array>
  const { lng, lat } = columns as Record<PreparedColumn, Int32Array>
  isList(categories, 'categories')
  isList(forces, 'forces')
  isList(
    areas.map(({ code, name }) => `${code}\t${name}`),
    'areas',
  )
  // A tab parts code and name where areas are told apart.
  hold(!areas.some(({ code, name }) => code.includes('\t') || name.includes('\t')), 'areas')
  hold(!categories.includes(''), 'categories')
  isListUsed(category, categories.length, 'category')
  isListUsed(force, forces.length, 'force')
  isListUsed(area, areas.length, 'area')
  isListUsed(hint, hints.length, 'hint')
  isBelow(source, sources, 'source')
  areMonths(month, latest)
  arePointsOrReasons(point, header.points)
  const points = { count: header.points, lng, lat, hint, marks: marksOf(hint, hints) }
  areDistinctPlaces(points, hints)
  const named = { category, month, force, area, source, point }
  return incidentTable({
    rows,
    ...named,
    ...NO_OPTIONAL_COLUMNS,
    categories,
    offenceCodes: categories.map(() => ''),
    outcomes: [''],
    forces,
    areas,
    hints,
    points,
    reference: { high, low },
  })
}

function columnOf(bytes: Uint8Array<ArrayBuffer>, start: number, { type, at, length }: ColumnPlace): Column {
  const from = start + at
  hold(at % 8 === 0 && from + length * BYTES_OF_TYPE[type] <= bytes.length, 'place of a column')
  const place = [bytes.buffer, bytes.byteOffset + from, length] as const
  if (type === 'uint16') return new Uint16Array(...place)
  return type === 'uint32' ? new Uint32Array(...place) : new Int32Array(...place)
}

/** Texts told apart by a 16-bit column: none of them twice, or their numbers would shift when more are added. */
function isList(texts: readonly string[], what: string): void {
  hold(texts.length <= MOST_IN_16_BITS && new Set(texts).size === texts.length, what)
}

// Plain loops: `some` with a function takes five times as long over a million rows.
function isBelow(column: Uint16Array | Uint32Array, limit: number, what: string): void {
  let highest = -1
  for (let at = 0; at < column.length; at++) {
    const number = column[at] as number
    if (number > highest) highest = number
  }
  hold(highest < limit, what)
}

/** Every position is one of the list, and every text of the list has a row: a force without rows would be shown as a source. */
function isListUsed(column: Uint16Array | Uint32Array, length: number, what: string): void {
  isBelow(column, length, what)
  const used = new Uint8Array(length)
  for (let at = 0; at < column.length; at++) used[column[at] as number] = 1
  hold(!used.includes(0), what)
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
  for (let point = 0; point < points.count; point++) {
    hold(isInUnitedKingdom(points.lng[point] as number, points.lat[point] as number), 'coordinates')
  }
  hold(new PointIndex(points, hints).size === points.count, 'points')
}
