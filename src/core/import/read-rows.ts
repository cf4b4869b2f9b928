import type { Rejection } from '../vocabulary/import-codes.ts'
import { Cancelled } from './cancelled.ts'
import type { RowsFile } from './rows/rows-file.ts'

export interface Reading {
  /** Called several times a second with the rows and bytes of this file read so far. */
  readonly onProgress: (rows: number, bytes: number) => void
  readonly isCancelled: () => boolean
}

/** The account of the rows below a header; kept = read - blank - rejectedRows. */
export interface RowAccount {
  readonly read: number
  readonly blank: number
  /** In the order of the file. */
  readonly rejectedRows: readonly { readonly row: number; readonly reason: Rejection }[]
  /** The last row is incomplete and the file ends in it. */
  readonly isCutOff: boolean
}

/** Rows between two reports of progress: several a second, and few enough to cost nothing. */
const ROWS_A_REPORT = 16_384

/** Gives every row below the header to `readRow`, and accounts for what became of it. Throws Cancelled. */
export async function readRows(
  rows: RowsFile,
  headerRow: number,
  readRow: (fields: readonly string[]) => 'kept' | 'blank' | Rejection,
  { onProgress, isCancelled }: Reading,
): Promise<RowAccount> {
  const rejectedRows: { row: number; reason: Rejection }[] = []
  let read = 0
  let blank = 0
  let told = 0
  for await (const batch of rows.batches()) {
    if (isCancelled()) throw new Cancelled()
    if (batch.unclosedQuoteAt !== null && batch.unclosedQuoteAt > headerRow) {
      read += 1
      rejectedRows.push({ row: batch.unclosedQuoteAt, reason: 'unclosed-quote' })
    }
    for (let at = Math.max(0, headerRow + 1 - batch.firstRow); at < batch.rows.length; at++) {
      const outcome = readRow(batch.rows[at] as readonly string[])
      read += 1
      if (outcome === 'blank') blank += 1
      else if (outcome !== 'kept') rejectedRows.push({ row: batch.firstRow + at, reason: outcome })
    }
    if (read - told < ROWS_A_REPORT) continue
    onProgress(read, batch.bytes)
    told = read
  }
  onProgress(read, rows.bytes)
  const last = rejectedRows.at(-1)
  const isBroken = last?.reason === 'wrong-number-of-fields' || last?.reason === 'unclosed-quote'
  const isCutOff = await rows.isCutOff(isBroken && last.row === headerRow + read)
  if (isCutOff && last) rejectedRows[rejectedRows.length - 1] = { row: last.row, reason: 'truncated-last-line' }
  return { read, blank, rejectedRows, isCutOff }
}

/** Rows rejected, by reason. */
export function countReasons(rows: RowAccount['rejectedRows']): Partial<Record<Rejection, number>> {
  const counts: Partial<Record<Rejection, number>> = {}
  for (const { reason } of rows) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}
