import { TooManyKinds } from '../table/dictionary.ts'
import { NO_POINT } from '../table/incident-table.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import { NO_LOCATION_REASONS, type Notice, type Rejection } from '../vocabulary/import-codes.ts'
import type { Month } from '../vocabulary/month.ts'
import type { SourceRecord } from './ledger.ts'
import { type OpenedFile, openFile, type RefusedFile } from './open-file.ts'
import { policeUkRowReader } from './police-uk-row.ts'
import { type ByteSource, isGone, readBytes } from './rows/byte-source.ts'
import { type CsvFormat, csvBatches, EndlessLine } from './rows/csv-batches.ts'
import { NotUtf8 } from './rows/text-of.ts'

export interface ReadOptions {
  /** No row after this month is believed. */
  readonly latest: Month
  /** Called several times a second with the rows and bytes of this file read so far. */
  readonly onProgress: (rows: number, bytes: number) => void
  readonly isCancelled: () => boolean
}

/** Rows between two reports of progress: several a second, and few enough to cost nothing. */
const ROWS_A_REPORT = 16_384

/** The load was cancelled by the person who started it. */
class Cancelled extends Error {}

/**
 * Reads one file into `builder` as incidents of file number `source`. Repeats are not looked for here (they depend on what is
 * decided about months that come twice). A refused file leaves no row behind.
 */
export async function readFile(
  file: ByteSource,
  builder: TableBuilder,
  source: number,
  options: ReadOptions,
): Promise<SourceRecord | RefusedFile | 'cancelled'> {
  const before = builder.mark()
  const refuse = (refusal: RefusedFile['refusal']): RefusedFile => {
    builder.restore(before)
    return { name: file.name, refusal, missing: [] }
  }
  try {
    const opened = await openFile(file)
    if ('refusal' in opened) return opened
    const record = await readOpened(file, opened, builder, source, options)
    return record.read === 0 ? refuse('header-only') : record
  } catch (problem) {
    if (problem instanceof Cancelled) return 'cancelled'
    if (problem instanceof EndlessLine) return refuse('binary')
    if (problem instanceof TooManyKinds) return refuse('too-many-kinds')
    if (isGone(problem)) return refuse('unreadable')
    throw problem
  }
}

async function readOpened(
  file: ByteSource,
  opened: OpenedFile,
  builder: TableBuilder,
  source: number,
  options: ReadOptions,
): Promise<SourceRecord> {
  const before = builder.mark()
  try {
    return await readRows(file, opened, opened.format, builder, source, options)
  } catch (problem) {
    if (!(problem instanceof NotUtf8)) throw problem
    builder.restore(before)
    return readRows(file, opened, { ...opened.format, encoding: 'windows-1252' }, builder, source, options)
  }
}

async function readRows(
  file: ByteSource,
  opened: OpenedFile,
  format: CsvFormat,
  builder: TableBuilder,
  source: number,
  options: ReadOptions,
): Promise<SourceRecord> {
  const readRow = policeUkRowReader(opened.columns, builder, source, options.latest)
  const rowsBefore = builder.rows
  const rejectedRows: { row: number; reason: Rejection }[] = []
  let read = 0
  let blank = 0
  let told = 0
  for await (const batch of csvBatches(file, format)) {
    if (options.isCancelled()) throw new Cancelled()
    if (batch.unclosedQuoteAt !== null && batch.unclosedQuoteAt > opened.headerRow) {
      read += 1
      rejectedRows.push({ row: batch.unclosedQuoteAt, reason: 'unclosed-quote' })
    }
    for (let at = Math.max(0, opened.headerRow + 1 - batch.firstRow); at < batch.rows.length; at++) {
      const outcome = readRow(batch.rows[at] as readonly string[])
      read += 1
      if (outcome === 'blank') blank += 1
      else if (outcome !== 'kept') rejectedRows.push({ row: batch.firstRow + at, reason: outcome })
    }
    if (read - told < ROWS_A_REPORT) continue
    options.onProgress(read, batch.bytes)
    told = read
  }
  options.onProgress(read, file.size)
  const last = rejectedRows.at(-1)
  const broken = last?.reason === 'wrong-number-of-fields' || last?.reason === 'unclosed-quote'
  const cutOff = await endsInTheMiddle(file, format, broken && last.row === opened.headerRow + read)
  if (cutOff && last) rejectedRows[rejectedRows.length - 1] = { row: last.row, reason: 'truncated-last-line' }
  return {
    name: file.name,
    bytes: file.size,
    layout: 'police-uk-street',
    recorder: '',
    read,
    blank,
    notices: noticesOf(format, cutOff, swappedShare(builder, rowsBefore), builder.rows - rowsBefore),
    columns: opened.report,
    rejected: countReasons(rejectedRows),
    rejectedRows,
  }
}

/** Whether the file's last row is incomplete and no line end follows it: then the file is most likely cut off. */
async function endsInTheMiddle(file: ByteSource, format: CsvFormat, lastIsBroken: boolean): Promise<boolean> {
  if (!lastIsBroken) return false
  const end = await readBytes(file, Math.max(0, file.size - 2), file.size)
  return !end.includes(format.newline.charCodeAt(0))
}

function swappedShare(builder: TableBuilder, from: number): number {
  const swapped = NO_POINT + NO_LOCATION_REASONS.indexOf('coordinates-swapped')
  const points = builder.columns.point.subarray(from, builder.rows)
  return points.length === 0
    ? 0
    : points.reduce((count, point) => count + (point === swapped ? 1 : 0), 0) / points.length
}

function noticesOf(format: CsvFormat, cutOff: boolean, swapped: number, kept: number): Notice[] {
  const notices: Notice[] = []
  if (format.encoding === 'windows-1252') notices.push('read-as-windows-1252')
  if (format.encoding.startsWith('utf-16')) notices.push('read-as-utf-16')
  if (format.delimiter === ';') notices.push('read-as-semicolon-separated')
  if (format.delimiter === '\t') notices.push('read-as-tab-separated')
  if (cutOff) notices.push('cut-off')
  if (swapped >= 0.5) notices.push('mostly-swapped')
  if (kept === 0) notices.push('nothing-usable')
  return notices
}

function countReasons(rows: readonly { reason: Rejection }[]): Partial<Record<Rejection, number>> {
  const counts: Partial<Record<Rejection, number>> = {}
  for (const { reason } of rows) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}
