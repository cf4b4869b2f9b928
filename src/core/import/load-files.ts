import type { SameMonth } from '../question/question.ts'
import type { IncidentTable } from '../table/incident-table.ts'
import { TableBuilder } from '../table/table-builder.ts'
import type { Month } from '../vocabulary/month.ts'
import type { ByteSource } from './byte-source.ts'
import type { SourceRecord } from './ledger.ts'
import type { RefusedFile } from './open-file.ts'
import { readFile } from './read-file.ts'
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

/** All that is loaded. */
export interface LoadedData {
  readonly table: IncidentTable
  /** The repeats: not counted anywhere, but kept, because a repeat counts once the row it repeats has been replaced. */
  readonly repeats: IncidentTable
  readonly sources: readonly SourceRecord[]
}

export interface Loaded extends LoadedData {
  readonly outcome: 'loaded' | 'cancelled' | 'nothing-loaded'
  readonly refused: readonly RefusedFile[]
}

/** A generous guess of the bytes a row takes, so that columns are made once; they grow where it is wrong. */
const BYTES_A_ROW = 180

/**
 * Adds files to what is loaded. Every file is read before anything is decided, and the new data exist only at the very end: a load
 * that is cancelled at any moment leaves them as they were.
 */
export async function loadFiles(
  before: LoadedData,
  files: readonly ByteSource[],
  options: LoadOptions,
): Promise<Loaded> {
  const firstNew = before.sources.length
  const expectedRows = before.repeats.rows + files.reduce((sum, file) => sum + file.size, 0) / BYTES_A_ROW
  const builder = new TableBuilder(before.table, Math.ceil(expectedRows))
  builder.addTable(before.repeats)
  const read = await readAll(files, builder, firstNew, options)
  const sources = [...before.sources, ...read.records]
  if (read.cancelled) return { ...before, outcome: 'cancelled', refused: read.refused }
  if (read.records.length === 0) return { ...before, outcome: 'nothing-loaded', refused: read.refused }

  const rows = { rows: builder.rows, ...builder.columns }
  const names = sources.map((source) => source.name)
  const conflicts = sameMonthConflicts(rows, builder.forces.texts, names, firstNew)
  const decision = conflicts.length === 0 ? 'keep' : await options.decideSameMonth(conflicts)
  if (decision === 'cancel' || options.isCancelled()) return { ...before, outcome: 'cancelled', refused: read.refused }

  const keep = new Uint8Array(builder.rows).fill(1)
  const lost =
    decision === 'replace' ? dropReplaced(rows, keep, sources.length, firstNew) : new Uint32Array(sources.length)
  const repeats = dropRepeats(builder.columns, keep)
  return {
    outcome: 'loaded',
    table: builder.finish(keep),
    repeats: builder.finish(repeats),
    sources: sources.map((source, at) => withReplaced(source, lost[at] as number)),
    refused: read.refused,
  }
}

/** Reads every file into the builder, until the load is cancelled. */
async function readAll(
  files: readonly ByteSource[],
  builder: TableBuilder,
  firstNew: number,
  options: LoadOptions,
): Promise<{ records: SourceRecord[]; refused: RefusedFile[]; cancelled: boolean }> {
  const records: SourceRecord[] = []
  const refused: RefusedFile[] = []
  const ofBytes = files.reduce((sum, file) => sum + file.size, 0)
  let rowsBefore = 0
  let bytesBefore = 0
  for (const [at, file] of files.entries()) {
    const counts = { file: file.name, position: at + 1, files: files.length, ofBytes }
    const read = await readFile(file, builder, firstNew + records.length, {
      latest: options.latest,
      isCancelled: options.isCancelled,
      onProgress: (rows, bytes) =>
        options.onProgress({ ...counts, rows: rowsBefore + rows, bytes: bytesBefore + bytes }),
    })
    if (read === 'cancelled' || options.isCancelled()) return { records, refused, cancelled: true }
    bytesBefore += file.size
    if ('refusal' in read) refused.push(read)
    else {
      records.push(read)
      rowsBefore += read.read
    }
  }
  return { records, refused, cancelled: false }
}

function withReplaced(source: SourceRecord, rows: number): SourceRecord {
  if (rows === 0) return source
  const before = source.rejected['replaced-by-later-file'] ?? 0
  return { ...source, rejected: { ...source.rejected, 'replaced-by-later-file': before + rows } }
}
