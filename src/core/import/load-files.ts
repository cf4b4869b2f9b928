import type { SameMonth } from '../question/question.ts'
import { TableBuilder } from '../table/table-builder.ts'
import type { Month } from '../vocabulary/month.ts'
import { addPreparedFile, preparedAndOthers, readPreparedFile } from './add-prepared.ts'
import type { SourceRecord } from './ledger.ts'
import type { LoadedData } from './loaded-data.ts'
import type { Mapping } from './mapping.ts'
import type { RefusedFile } from './open-file.ts'
import { readFile } from './read-file.ts'
import { dropRepeats } from './repeats.ts'
import type { ByteSource } from './rows/byte-source.ts'
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

export interface Loaded extends LoadedData {
  readonly outcome: 'loaded' | 'cancelled' | 'nothing-loaded'
  readonly refused: readonly RefusedFile[]
  /** How the tables of this load were read. */
  readonly mappings?: readonly Mapping[]
}

/** A generous guess of the bytes a row takes, so that columns are made once; they grow where it is wrong. */
const BYTES_A_ROW = 180
const PREPARED_BYTES_A_ROW = 22

/**
 * Adds files to what is loaded. Every file is read before anything is decided, and the new data exist only at the very end: a load
 * that is cancelled at any moment leaves them as they were. Prepared files come before the others, whatever their order.
 */
export async function loadFiles(
  before: LoadedData,
  files: readonly ByteSource[],
  options: LoadOptions,
): Promise<Loaded> {
  const { prepared, others } = await preparedAndOthers(files)
  const [first, ...more] = prepared
  if (first === undefined || before.sources.length > 0) return addFiles(before, prepared, others, options)
  const read = await readPreparedFile(first, options.latest)
  if ('refusal' in read) {
    const loaded = await loadFiles(before, [...more, ...others], options)
    return { ...loaded, refused: [read, ...loaded.refused] }
  }
  // Where nothing is loaded, a prepared file is what is loaded, as it lies: no row is touched.
  const progress = progressAfter(first, read, files, options)
  const loaded = await addFiles(read, more, others, { ...options, onProgress: progress })
  if (loaded.outcome === 'cancelled') return { ...loaded, ...before }
  return { ...loaded, outcome: 'loaded' }
}

/** Tells of the prepared file that has been read, and gives what tells of the files after it. */
function progressAfter(
  file: ByteSource,
  { sources }: LoadedData,
  files: readonly ByteSource[],
  { onProgress }: LoadOptions,
): LoadOptions['onProgress'] {
  const before = { rows: sources.reduce((sum, { read }) => sum + read, 0), bytes: file.size }
  const all = { files: files.length, ofBytes: bytesOf(files) }
  onProgress({ file: file.name, position: 1, ...before, ...all })
  return (progress) =>
    onProgress({
      ...progress,
      ...all,
      position: progress.position + 1,
      rows: before.rows + progress.rows,
      bytes: before.bytes + progress.bytes,
    })
}

async function addFiles(
  before: LoadedData,
  prepared: readonly ByteSource[],
  others: readonly ByteSource[],
  options: LoadOptions,
): Promise<Loaded> {
  if (options.isCancelled()) return { ...before, outcome: 'cancelled', refused: [] }
  if (prepared.length + others.length === 0) return { ...before, outcome: 'nothing-loaded', refused: [] }
  const firstNew = before.sources.length
  const expectedRows = bytesOf(others) / BYTES_A_ROW + bytesOf(prepared) / PREPARED_BYTES_A_ROW
  const builder = new TableBuilder(before.table, Math.ceil(before.repeats.rows + expectedRows))
  builder.addTable(before.repeats)
  const read = await readAll(prepared, others, builder, firstNew, options)
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
    places: before.places,
    sources: sources.map((source, at) => withReplaced(source, lost[at] as number)),
    refused: read.refused,
  }
}

/** Reads every file into the builder, until the load is cancelled. */
async function readAll(
  prepared: readonly ByteSource[],
  others: readonly ByteSource[],
  builder: TableBuilder,
  firstNew: number,
  options: LoadOptions,
): Promise<{ records: SourceRecord[]; refused: RefusedFile[]; cancelled: boolean }> {
  const records: SourceRecord[] = []
  const refused: RefusedFile[] = []
  const files = [...prepared, ...others]
  const ofBytes = bytesOf(files)
  let rowsBefore = 0
  let bytesBefore = 0
  for (const [at, file] of files.entries()) {
    const counts = { file: file.name, position: at + 1, files: files.length, ofBytes }
    const source = firstNew + records.length
    const onProgress = (rows: number, bytes: number) =>
      options.onProgress({ ...counts, rows: rowsBefore + rows, bytes: bytesBefore + bytes })
    const { latest, isCancelled } = options
    const read =
      at < prepared.length
        ? await addPreparedFile(file, builder, source, latest)
        : await readFile(file, builder, source, { latest, isCancelled, onProgress })
    if (read === 'cancelled' || isCancelled()) return { records, refused, cancelled: true }
    bytesBefore += file.size
    if ('refusal' in read) refused.push(read)
    else {
      const added = 'read' in read ? [read] : read
      records.push(...added)
      rowsBefore += added.reduce((sum, record) => sum + record.read, 0)
    }
  }
  return { records, refused, cancelled: false }
}

function bytesOf(files: readonly ByteSource[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function withReplaced(source: SourceRecord, rows: number): SourceRecord {
  if (rows === 0) return source
  const before = source.rejected['replaced-by-later-file'] ?? 0
  return { ...source, rejected: { ...source.rejected, 'replaced-by-later-file': before + rows } }
}
