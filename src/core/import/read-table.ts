import { TooManyKinds } from '../table/dictionary.ts'
import type { PlaceLayer } from '../table/place-layer.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import type { ColumnRole } from '../vocabulary/column-roles.ts'
import { NOTICES, type Notice, type Refusal } from '../vocabulary/import-codes.ts'
import type { Month } from '../vocabulary/month.ts'
import { incidentRowReader } from './incident-row/incident-row.ts'
import type { Salt } from './incident-row/salted-reference.ts'
import type { SourceRecord } from './ledger.ts'
import type { Mapping } from './mapping.ts'
import { PLACE_ROLES, placeRowReader } from './place-row.ts'
import { countReasons, type Reading, type RowAccount, readRows } from './read-rows.ts'
import { readStreetFile } from './read-street-file.ts'
import { recognise } from './recognise.ts'
import { isGone } from './rows/byte-source.ts'
import { EndlessLine } from './rows/csv-batches.ts'
import type { RowsFile } from './rows/rows-file.ts'
import { type DecideMapping, type SettledMapping, settleMapping } from './settle-mapping.ts'
import { swapped } from './swapped.ts'

export interface TableOptions extends Reading {
  /** No row after this month is believed. */
  readonly latest: Month
  readonly salt: Salt
  readonly decideMapping: DecideMapping | null
  readonly remembered: readonly Mapping[]
}

/** What a table came to: incidents or places. */
export interface TableRead {
  readonly record: SourceRecord | null
  readonly places: PlaceLayer | null
  /** How a person said that its columns are read; null where nobody was asked. */
  readonly mapping: Mapping | null
  readonly rows: number
}

/**
 * Reads one table into `builder` as incidents of file number `source`, or as a list of places, or says why it is left out. A table
 * that is left out leaves no row behind. Repeats are not looked for here: they depend on what is decided about months that come
 * twice. Throws Cancelled.
 */
export async function readTable(
  rows: RowsFile,
  builder: TableBuilder,
  source: number,
  options: TableOptions,
): Promise<TableRead | { refusal: Refusal; missing: readonly string[] }> {
  const before = builder.mark()
  const refuse = (refusal: Refusal) => {
    builder.restore(before)
    return { refusal, missing: [] }
  }
  try {
    // No field of a street file holds a line break: a quotation mark that is not closed costs its line and no other.
    const lines = rows.inLines?.() ?? rows
    const street = recognise(lines.head)
    if (street !== null && 'refusal' in street) return street
    const read =
      street === null
        ? await readMapped(rows, builder, source, options)
        : incidents(await readStreetFile(lines, street, { builder, source, latest: options.latest }, options), null)
    return 'rows' in read && read.rows === 0 ? refuse('header-only') : read
  } catch (problem) {
    if (problem instanceof EndlessLine) return refuse('binary')
    if (problem instanceof TooManyKinds) return refuse('too-many-kinds')
    if (isGone(problem)) return refuse('unreadable')
    throw problem
  }
}

async function readMapped(
  rows: RowsFile,
  builder: TableBuilder,
  source: number,
  options: TableOptions,
): Promise<TableRead | { refusal: Refusal; missing: readonly string[] }> {
  const settled = await settleMapping(rows, { decide: options.decideMapping, remembered: options.remembered })
  if ('refusal' in settled) return settled
  const { mapping, proposal } = settled
  const isAnywhere = proposal.problems.includes('outside-united-kingdom')
  if (mapping.layout === 'places' || mapping.layout === 'licensing-register') {
    const reader = placeRowReader(mapping, isAnywhere)
    const account = await readRows(rows, mapping.headerRow, reader.read, options)
    return {
      record: null,
      places: placeLayer(rows, settled, account, reader),
      mapping: settled.confirmed,
      rows: account.read,
    }
  }
  const before = builder.rows
  const reader = incidentRowReader(mapping, builder, source, {
    ...options,
    isAnywhere,
    isRagged: isRagged(rows, mapping),
    amongOthers: proposal.amongOthers ?? [],
  })
  const account = await readRows(rows, mapping.headerRow, reader.read, options)
  const record: SourceRecord = {
    ...{ name: rows.name, bytes: rows.bytes, layout: mapping.layout, recorder: mapping.recorder },
    ...{ read: account.read, blank: account.blank },
    notices: noticesOf(
      rows,
      settled,
      account,
      { ...reader.done, ...swapped(builder, before) },
      builder.rows === before,
    ),
    columns: columnReport(mapping),
    ...{ rejected: countReasons(account.rejectedRows), rejectedRows: account.rejectedRows },
  }
  return incidents(record, settled.confirmed)
}

function incidents(record: SourceRecord, mapping: Mapping | null): TableRead {
  return { record, places: null, mapping, rows: record.read }
}

function placeLayer(
  rows: RowsFile,
  settled: SettledMapping,
  account: RowAccount,
  reader: ReturnType<typeof placeRowReader>,
): PlaceLayer {
  const { mapping } = settled
  const places = reader.places()
  return {
    ...{ name: rows.name, bytes: rows.bytes, layout: mapping.layout, isInvented: reader.isInvented() },
    ...places,
    ledger: {
      read: account.read,
      withoutLocation: reader.withoutLocation(),
      rejected: countReasons(account.rejectedRows),
      blank: account.blank,
    },
    notices: noticesOf(rows, settled, account, reader.done, places.names.length === 0),
    columns: columnReport(withRolesOf(mapping, PLACE_ROLES)),
  }
}

/** The mapping without the roles that a list of places has no use for. */
function withRolesOf(mapping: Mapping, roles: readonly ColumnRole[]): Mapping {
  const columns = mapping.columns.map((column) =>
    column.role === null || roles.includes(column.role) ? column : { ...column, role: null, why: 'not-used' as const },
  )
  return { ...mapping, columns }
}

/** Some programs leave empty fields at the end of a row out: where one row in twenty of the first is short, that is how it is. */
const SHORT_ROWS = 0.05

function isRagged({ head }: RowsFile, mapping: Mapping): boolean {
  const below = head.slice(mapping.headerRow).filter((row) => row.some((field) => field.trim() !== ''))
  const short = below.filter((row) => row.length < mapping.columns.length).length
  return short >= SHORT_ROWS * below.length && short >= 2
}

/** More rows than this with fewer than five alike, and the file is one to be careful with (k-anonymity). */
const MOST_OF_FEW = 0.05

/** What was noticed, in the order of the list of notices. */
function noticesOf(
  rows: RowsFile,
  { proposal, isRemembered }: SettledMapping,
  account: RowAccount,
  done: Readonly<Partial<Record<Notice, number>>>,
  isEmpty: boolean,
): Notice[] {
  const noticed = new Set<Notice>([...rows.notices, ...proposal.notices, ...(Object.keys(done) as Notice[])])
  const note = (notice: Notice, isSo: boolean) => isSo && noticed.add(notice)
  note('mostly-outside-united-kingdom', proposal.problems.includes('outside-united-kingdom'))
  note('few-share-combination', (proposal.few ?? 0) > MOST_OF_FEW)
  note('mapping-remembered', isRemembered)
  note('cut-off', account.isCutOff)
  note('nothing-usable', isEmpty)
  return NOTICES.filter((notice) => noticed.has(notice))
}

function columnReport({ columns }: Mapping): SourceRecord['columns'] {
  return {
    kept: columns.flatMap(({ name, role }) => (role === null ? [] : [name])),
    dropped: columns.flatMap(({ name, why }) => (why === null ? [] : [{ name, why }])),
  }
}
