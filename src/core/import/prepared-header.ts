import { OPTIONAL_COLUMNS, type OptionalColumn } from '../table/incident-table.ts'
import type { PlaceLayer } from '../table/place-layer.ts'
import { LAYOUTS } from '../vocabulary/column-roles.ts'
import { DROPPED_COLUMNS, NOTICES, type Notice, REJECTIONS, type Rejection } from '../vocabulary/import-codes.ts'
import type { SourceRecord } from './ledger.ts'
import { array, Contradiction, hold, object, oneOf, text, texts, whole } from './prepared-checks.ts'
import {
  type ColumnPlace,
  FIRST_VERSION,
  type PlacesColumn,
  PREPARED_COLUMNS,
  PREPARED_OPTIONAL,
  PREPARED_PLACES,
  type PreparedColumn,
} from './prepared-layout.ts'
import type { ColumnReport } from './recognise.ts'

/** What the header says of a table. */
export interface TableHeader {
  readonly rows: number
  readonly points: number
  readonly categories: readonly string[]
  readonly forces: readonly string[]
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly hints: readonly string[]
  /** Parallel to `categories`. */
  readonly offenceCodes: readonly string[]
  readonly outcomes: readonly string[]
  readonly columns: Readonly<Record<PreparedColumn, ColumnPlace>>
  readonly optional: Readonly<Partial<Record<OptionalColumn, ColumnPlace>>>
}

/** What the header says of a list of places: all of it but the columns. */
export interface PlacesHeader extends Omit<PlaceLayer, PlacesColumn> {
  readonly columnPlaces: Readonly<Record<PlacesColumn, ColumnPlace>>
}

export interface PreparedHeader {
  /** Of all columns together. */
  readonly bytes: number
  readonly table: TableHeader
  readonly repeats: TableHeader
  readonly sources: readonly SourceRecord[]
  readonly places: readonly PlacesHeader[]
}

/**
 * The header, built anew from what it has to hold: a key that nobody asked for does not come along. Throws Contradiction. (Whether
 * numbers and columns agree is for prepared-table to say.) What the first version does not have is filled in.
 */
export function readHeader(json: string, version: number): PreparedHeader {
  let written: unknown
  try {
    written = JSON.parse(json)
  } catch {
    throw new Contradiction('The header is not JSON.')
  }
  const isFirst = version === FIRST_VERSION
  const header = object(written)
  // The version stands outside what the hash covers: a newer file must not be read as if it said less.
  hold(!isFirst || header.places === undefined, 'version')
  return {
    bytes: whole(header.bytes),
    table: tableHeader(header.table, isFirst),
    repeats: tableHeader(header.repeats, isFirst),
    sources: array(header.sources).map((source) => sourceRecord(source, isFirst)),
    places: isFirst ? [] : array(header.places).map(placesHeader),
  }
}

function tableHeader(written: unknown, isFirst: boolean): TableHeader {
  const table = object(written)
  const columns = object(table.columns)
  const rows = whole(table.rows)
  const points = whole(table.points)
  const places = PREPARED_COLUMNS.map(({ name, type, of }): [PreparedColumn, ColumnPlace] => [
    name,
    columnPlace(columns[name], type, of === 'row' ? rows : points),
  ])
  const said = isFirst ? [] : OPTIONAL_COLUMNS.filter((name) => columns[name] !== undefined)
  const optional = said.map((name) => [name, columnPlace(columns[name], PREPARED_OPTIONAL[name], rows)] as const)
  const categories = texts(table.categories)
  return {
    rows,
    points,
    categories,
    offenceCodes: isFirst ? categories.map(() => '') : texts(table.offenceCodes),
    outcomes: isFirst ? [''] : texts(table.outcomes),
    forces: texts(table.forces),
    areas: array(table.areas).map((area) => {
      const [code, name] = array(area)
      return { code: text(code), name: text(name) }
    }),
    hints: texts(table.hints),
    columns: Object.fromEntries(places) as Record<PreparedColumn, ColumnPlace>,
    optional: Object.fromEntries(optional),
  }
}

function columnPlace(written: unknown, type: ColumnPlace['type'], length: number): ColumnPlace {
  const place = object(written)
  hold(place.type === type && place.length === length, 'a column')
  return { type, at: whole(place.at), length }
}

function placesHeader(written: unknown): PlacesHeader {
  const layer = object(written)
  const { read, withoutLocation, rejected, blank } = object(layer.ledger)
  const columnPlaces = object(layer.columnPlaces)
  const names = texts(layer.names)
  const place = (name: PlacesColumn) => columnPlace(columnPlaces[name], PREPARED_PLACES[name], names.length)
  return {
    name: text(layer.name),
    bytes: whole(layer.bytes),
    layout: oneOf(layer.layout, LAYOUTS),
    isInvented: yesOrNo(layer.isInvented),
    kinds: texts(layer.kinds),
    names,
    opens: texts(layer.opens),
    closes: texts(layer.closes),
    ledger: {
      read: whole(read),
      withoutLocation: whole(withoutLocation),
      rejected: reasons(rejected),
      blank: whole(blank),
    },
    notices: fromPrepared(array(layer.notices).map((notice) => oneOf(notice, NOTICES))),
    columns: columnReport(layer.columns),
    columnPlaces: { lng: place('lng'), lat: place('lat'), kind: place('kind') },
  }
}

function sourceRecord(written: unknown, isFirst: boolean): SourceRecord {
  const source = object(written)
  const rejectedRows = array(source.rejectedRows).map((row) => {
    const { row: number, reason } = object(row)
    return { row: whole(number), reason: oneOf(reason, REJECTIONS) }
  })
  return {
    name: text(source.name),
    bytes: whole(source.bytes),
    layout: isFirst ? 'police-uk-street' : oneOf(source.layout, LAYOUTS),
    recorder: isFirst ? '' : text(source.recorder),
    read: whole(source.read),
    blank: whole(source.blank),
    notices: fromPrepared(array(source.notices).map((notice) => oneOf(notice, NOTICES))),
    columns: columnReport(source.columns),
    rejected: sameReasons(reasons(source.rejected), rejectedRows),
    rejectedRows,
  }
}

function reasons(written: unknown): Partial<Record<Rejection, number>> {
  return Object.fromEntries(
    Object.entries(object(written)).map(([reason, rows]) => [oneOf(reason, REJECTIONS), whole(rows)]),
  )
}

/** The files keep their own names, so that the account reads as before; the notice says which way they came. */
function fromPrepared(notices: readonly Notice[]): Notice[] {
  return [...notices.filter((notice) => notice !== 'from-prepared-file'), 'from-prepared-file']
}

function columnReport(written: unknown): ColumnReport {
  const { kept, dropped } = object(written)
  return {
    kept: texts(kept),
    dropped: array(dropped).map((column) => {
      const { name, why } = object(column)
      return { name: text(name), why: oneOf(why, DROPPED_COLUMNS) }
    }),
  }
}

/** The counts of reasons, which have to be those of the rows listed; replaced rows alone are not listed. */
function sameReasons(
  counts: Partial<Record<Rejection, number>>,
  rows: SourceRecord['rejectedRows'],
): Partial<Record<Rejection, number>> {
  const listed: Partial<Record<Rejection, number>> = {}
  for (const { reason } of rows) listed[reason] = (listed[reason] ?? 0) + 1
  for (const reason of REJECTIONS) {
    if (reason !== 'replaced-by-later-file') hold(counts[reason] === listed[reason], 'rejected rows')
  }
  return counts
}

function yesOrNo(written: unknown): boolean {
  hold(typeof written === 'boolean', 'yes or no')
  return written as boolean
}
