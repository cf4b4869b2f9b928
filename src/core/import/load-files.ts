import type { SameMonth } from '../question/question.ts'
import type { IncidentTable } from '../table/incident-table.ts'
import { TableBuilder } from '../table/table-builder.ts'
import type { Month } from '../vocabulary/month.ts'
import type { ByteSource } from './byte-source.ts'
import type { SourceRecord } from './ledger.ts'
import type { RefusedFile } from './open-file.ts'
import { Cancelled, readFile } from './read-file.ts'
import { dropRepeats } from './repeats.ts'
import { dropReplaced, type SameMonthConflict, sameMonthConflicts } from './same-month.ts'

export interface LoadProgress {
  /** The file being read, and its position among `files`, from 1. */
  readonly file: string
  readonly position: number
  readonly files: number
  /** Of all files of this load together. */
  readonly rows: number
  readonly bytes: number
  readonly ofBytes: number
}

export interface LoadOptions {
  readonly latest: Month
  readonly onProgress: (progress: LoadProgress) => void
  readonly isCancelled: () => boolean
  /** Asked once a load, when a month of a force comes from two files. */
  readonly decideSameMonth: (conflicts: readonly SameMonthConflict[]) => Promise<SameMonth | 'cancel'>
}

export interface Loaded {
  readonly outcome: 'loaded' | 'cancelled' | 'nothing-loaded'
  readonly table: IncidentTable
  readonly sources: readonly SourceRecord[]
  readonly refused: readonly RefusedFile[]
}

/** A generous guess of the bytes a row takes, so that columns are made once; they grow where it is wrong. */
const BYTES_A_ROW = 180

/**
 * Adds files to a table. Every file is read before anything is decided, and the new table exists only at the very end: a load
 * that is cancelled at any moment leaves table and sources as they were.
 */
export async function loadFiles(
  table: IncidentTable,
  sources: readonly SourceRecord[],
  files: readonly ByteSource[],
  options: LoadOptions,
): Promise<Loaded> {
  const unchanged = { table, sources }
  const ofBytes = files.reduce((sum, file) => sum + file.size, 0)
  const builder = new TableBuilder(table, Math.ceil(ofBytes / BYTES_A_ROW))
  const records = [...sources]
  const refused: RefusedFile[] = []
  let rowsBefore = 0
  let bytesBefore = 0
  try {
    for (const [at, file] of files.entries()) {
      const counts = { file: file.name, position: at + 1, files: files.length, ofBytes }
      const read = await readFile(file, builder, records.length, {
        latest: options.latest,
        isCancelled: options.isCancelled,
        onProgress: (rows, bytes) =>
          options.onProgress({ ...counts, rows: rowsBefore + rows, bytes: bytesBefore + bytes }),
      })
      bytesBefore += file.size
      if ('refusal' in read) refused.push(read)
      else {
        records.push(read)
        rowsBefore += read.read
      }
      if (options.isCancelled()) throw new Cancelled()
    }
  } catch (problem) {
    if (problem instanceof Cancelled) return { outcome: 'cancelled', ...unchanged, refused }
    throw problem
  }
  if (records.length === sources.length) return { outcome: 'nothing-loaded', ...unchanged, refused }

  const rows = { rows: builder.rows, ...builder.columns }
  const names = records.map((record) => record.name)
  const conflicts = sameMonthConflicts(rows, builder.forces.texts, names, sources.length)
  const decision = conflicts.length === 0 ? 'keep' : await options.decideSameMonth(conflicts)
  if (decision === 'cancel' || options.isCancelled()) return { outcome: 'cancelled', ...unchanged, refused }

  const keep = new Uint8Array(builder.rows).fill(1)
  const lost = decision === 'replace' ? dropReplaced(rows, keep, records.length, sources.length) : null
  const repeats = dropRepeats(builder.columns, builder.rows, keep, records.length)
  return {
    outcome: 'loaded',
    table: builder.finish(keep),
    sources: records.map((record, at) => accounted(record, repeats[at] as number, lost?.[at] ?? 0)),
    refused,
  }
}

function accounted(record: SourceRecord, repeats: number, replaced: number): SourceRecord {
  const before = record.rejected['replaced-by-later-file'] ?? 0
  const rejected =
    replaced === 0 ? record.rejected : { ...record.rejected, 'replaced-by-later-file': before + replaced }
  return { ...record, rejected, repeats: record.repeats + repeats }
}
