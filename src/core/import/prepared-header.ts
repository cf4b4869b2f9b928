import { LAYOUTS } from '../vocabulary/column-roles.ts'
import { DROPPED_COLUMNS, NOTICES, type Notice, REJECTIONS, type Rejection } from '../vocabulary/import-codes.ts'
import type { SourceRecord } from './ledger.ts'
import { type ColumnPlace, PREPARED_COLUMNS, type PreparedColumn } from './prepared-layout.ts'
import type { ColumnReport } from './recognise.ts'

/** A file whose hash is right and whose contents contradict themselves: this tool did not write it. */
export class Contradiction extends Error {}

/** What the header says of a table. */
export interface TableHeader {
  readonly rows: number
  readonly points: number
  readonly categories: readonly string[]
  readonly forces: readonly string[]
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly hints: readonly string[]
  readonly columns: Readonly<Record<PreparedColumn, ColumnPlace>>
}

export interface PreparedHeader {
  /** Of all columns together. */
  readonly bytes: number
  readonly table: TableHeader
  readonly repeats: TableHeader
  readonly sources: readonly SourceRecord[]
}

/**
 * The header, built anew from what it has to hold: a key that nobody asked for does not come along. Throws Contradiction. (Whether
 * numbers and columns agree is for prepared-table to say.)
 */
export function readHeader(json: string): PreparedHeader {
  let written: unknown
  try {
    written = JSON.parse(json)
  } catch {
    throw new Contradiction('The header is not JSON.')
  }
  const header = object(written)
  return {
    bytes: whole(header.bytes),
    table: tableHeader(header.table),
    repeats: tableHeader(header.repeats),
    sources: array(header.sources).map(sourceRecord),
  }
}

function tableHeader(written: unknown): TableHeader {
  const table = object(written)
  const columns = object(table.columns)
  const rows = whole(table.rows)
  const points = whole(table.points)
  const places = PREPARED_COLUMNS.map(({ name, type, of }): [PreparedColumn, ColumnPlace] => {
    const place = object(columns[name])
    const length = of === 'row' ? rows : points
    hold(place.type === type && place.length === length, `column ${name}`)
    return [name, { type, at: whole(place.at), length }]
  })
  return {
    rows,
    points,
    categories: array(table.categories).map(text),
    forces: array(table.forces).map(text),
    areas: array(table.areas).map((area) => {
      const [code, name] = array(area)
      return { code: text(code), name: text(name) }
    }),
    hints: array(table.hints).map(text),
    columns: Object.fromEntries(places) as Record<PreparedColumn, ColumnPlace>,
  }
}

function sourceRecord(written: unknown): SourceRecord {
  const source = object(written)
  const rejected = Object.entries(object(source.rejected)).map(
    ([reason, rows]) => [oneOf(reason, REJECTIONS), whole(rows)] as const,
  )
  const rejectedRows = array(source.rejectedRows).map((row) => {
    const { row: number, reason } = object(row)
    return { row: whole(number), reason: oneOf(reason, REJECTIONS) }
  })
  return {
    name: text(source.name),
    bytes: whole(source.bytes),
    layout: source.layout === undefined ? 'police-uk-street' : oneOf(source.layout, LAYOUTS),
    recorder: source.recorder === undefined ? '' : text(source.recorder),
    read: whole(source.read),
    blank: whole(source.blank),
    notices: fromPrepared(array(source.notices).map((notice) => oneOf(notice, NOTICES))),
    columns: columnReport(source.columns),
    rejected: sameReasons(Object.fromEntries(rejected), rejectedRows),
    rejectedRows,
  }
}

/** The files keep their own names, so that the account reads as before; the notice says which way they came. */
function fromPrepared(notices: readonly Notice[]): Notice[] {
  return [...notices.filter((notice) => notice !== 'from-prepared-file'), 'from-prepared-file']
}

function columnReport(written: unknown): ColumnReport {
  const { kept, dropped } = object(written)
  return {
    kept: array(kept).map(text),
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

/** Throws Contradiction unless `isSo`. */
export function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Contradiction(what)
}

function object(written: unknown): Record<string, unknown> {
  hold(typeof written === 'object' && written !== null && !Array.isArray(written), 'an object')
  return written as Record<string, unknown>
}

function array(written: unknown): unknown[] {
  hold(Array.isArray(written), 'a list')
  return written as unknown[]
}

function text(written: unknown): string {
  hold(typeof written === 'string', 'a text')
  return written as string
}

/** A whole number, not negative. */
function whole(written: unknown): number {
  hold(Number.isSafeInteger(written) && (written as number) >= 0, 'a number')
  return written as number
}

function oneOf<T extends string>(written: unknown, codes: readonly T[]): T {
  hold((codes as readonly unknown[]).includes(written), 'a code')
  return written as T
}
