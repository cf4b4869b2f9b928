import type { SourceRecord } from '../../core/import/ledger.ts'
import type { Rejection } from '../../core/vocabulary/import-codes.ts'

/** Of a file's rows fewer may be faulty before its figures are too low to be said without it. */
const LEAST_SHARE = 0.01
/** Rows that are no incidents, or whose incident is there in another row. */
const NOTHING_LOST: ReadonlySet<Rejection> = new Set([
  'repeated-header',
  'replaced-by-later-file',
  'count-of-zero',
  'totals-row',
])

/** A file of whose `read` rows so many `rows` could not be used: their incidents are in no figure. */
export interface RejectedRows {
  readonly source: number
  readonly rows: number
  readonly read: number
}

export function rejectedRows(sources: readonly Pick<SourceRecord, 'read' | 'rejected'>[]): RejectedRows[] {
  return sources
    .map(({ read, rejected }, source) => ({ source, rows: lostOf(rejected), read }))
    .filter(({ rows, read }) => rows > 0 && rows >= LEAST_SHARE * read)
}

function lostOf(rejected: SourceRecord['rejected']): number {
  const reasons = Object.entries(rejected) as [Rejection, number][]
  return reasons.reduce((sum, [reason, rows]) => sum + (NOTHING_LOST.has(reason) ? 0 : rows), 0)
}
