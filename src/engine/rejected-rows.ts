import type { SourceRecord } from '../core/import/ledger.ts'
import type { Rejection } from '../core/vocabulary/import-codes.ts'

/**
 * A rejected row, without any of its values. Rows that a later file replaced were sound and are not listed one by one: `row` is
 * null and `rows` says how many the file lost.
 */
export interface RejectedRow {
  readonly file: string
  readonly row: number | null
  readonly rows: number
  readonly reason: Rejection
}

/** Every rejected row of every file, in the order of files and rows. */
export function rejectedRows(sources: readonly SourceRecord[]): RejectedRow[] {
  return sources.flatMap(({ name: file, rejectedRows, rejected }) => {
    const replaced = rejected['replaced-by-later-file'] ?? 0
    const rows: RejectedRow[] = rejectedRows.map(({ row, reason }) => ({ file, row, rows: 1, reason }))
    return replaced === 0 ? rows : [...rows, { file, row: null, rows: replaced, reason: 'replaced-by-later-file' }]
  })
}
