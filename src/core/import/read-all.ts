import type { PlaceLayer } from '../table/place-layer.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import { addPreparedFile } from './add-prepared.ts'
import { Cancelled } from './cancelled.ts'
import type { SourceRecord } from './ledger.ts'
import type { LoadProgress } from './load-progress.ts'
import type { Mapping } from './mapping.ts'
import { readTable, type TableOptions } from './read-table.ts'
import type { RefusedFile } from './refused-file.ts'
import type { ByteSource } from './rows/byte-source.ts'
import { fileSetAside, type SetAside, tableSetAside } from './set-aside.ts'
import { type DecideForces, tablesOf } from './tables-of-file.ts'

export interface ReadAllOptions extends Omit<TableOptions, 'onProgress'> {
  readonly onProgress: (progress: LoadProgress) => void
  readonly decideForces: DecideForces | null
}

/** What came of reading files one after another. */
export interface AllRead {
  readonly records: SourceRecord[]
  readonly places: PlaceLayer[]
  readonly mappings: Mapping[]
  readonly refused: RefusedFile[]
  readonly aside: SetAside[]
  readonly cancelled: boolean
}

/** Reads every file into the builder, the incidents of the first as file number `firstNew`, until the load is cancelled. */
export async function readAll(
  prepared: readonly ByteSource[],
  others: readonly ByteSource[],
  builder: TableBuilder,
  firstNew: number,
  options: ReadAllOptions,
): Promise<AllRead> {
  const all = { records: [], places: [], mappings: [], refused: [], aside: [] } as Omit<AllRead, 'cancelled'>
  const files = [...prepared, ...others]
  const progress = progressOf(files, options.onProgress)
  try {
    for (const [at, file] of files.entries()) {
      const source = firstNew + all.records.length
      if (at < prepared.length) await addPrepared(file, builder, source, options, all)
      else await addTables(file, builder, firstNew, { ...options, onProgress: progress.of(file, at) }, all)
      if (options.isCancelled()) throw new Cancelled()
      progress.next(file, all.records)
    }
    return { ...all, cancelled: false }
  } catch (problem) {
    if (problem instanceof Cancelled) return { ...all, cancelled: true }
    throw problem
  }
}

async function addPrepared(
  file: ByteSource,
  builder: TableBuilder,
  source: number,
  { latest }: ReadAllOptions,
  all: Omit<AllRead, 'cancelled'>,
): Promise<void> {
  const read = await addPreparedFile(file, builder, source, latest)
  if ('refusal' in read) all.refused.push(read)
  else {
    all.records.push(...read.sources)
    all.places.push(...read.places)
  }
}

async function addTables(
  file: ByteSource,
  builder: TableBuilder,
  firstNew: number,
  options: TableOptions & Pick<ReadAllOptions, 'decideForces'>,
  all: Omit<AllRead, 'cancelled'>,
): Promise<void> {
  for await (const table of tablesOf(file, options.decideForces)) {
    if ('refused' in table) {
      const aside = fileSetAside(table.refused, table.file)
      if (aside === null) all.refused.push(table.refused)
      else all.aside.push(aside)
      continue
    }
    const { rows, isPart } = table
    // What was confirmed a moment ago holds for the next table with the same header, too.
    const remembered = [...all.mappings, ...options.remembered]
    const read = await readTable(rows, builder, firstNew + all.records.length, { ...options, remembered })
    if ('refusal' in read) {
      const refused = { name: rows.name, ...read, isPart }
      const aside = tableSetAside(refused, rows)
      if (aside === null) all.refused.push(refused)
      else all.aside.push(aside)
    } else {
      if (read.record !== null) all.records.push(read.record)
      if (read.places !== null) all.places.push(read.places)
      if (read.mapping !== null) all.mappings.unshift(read.mapping)
    }
  }
}

/** Tells how far the files together are, from how far one is. */
function progressOf(files: readonly ByteSource[], tell: (progress: LoadProgress) => void) {
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0)
  let rowsBefore = 0
  let bytesBefore = 0
  return {
    of: (file: ByteSource, at: number) => (rows: number, bytes: number) =>
      tell({
        ...{ file: file.name, position: at + 1, files: files.length, ofBytes },
        rows: rowsBefore + rows,
        // What is unpacked is larger than its file.
        bytes: bytesBefore + Math.min(bytes, file.size),
      }),
    next: (file: ByteSource, records: readonly SourceRecord[]) => {
      bytesBefore += file.size
      rowsBefore = records.reduce((sum, { read }) => sum + read, 0)
    },
  }
}
