import type { SameMonth } from '../question/question.ts'
import type { PlaceLayer } from '../table/place-layer.ts'
import { TableBuilder } from '../table/table-builder.ts'
import type { Month } from '../vocabulary/month.ts'
import { preparedAndOthers, readPreparedFile } from './add-prepared.ts'
import type { Salt } from './incident-row/salted-reference.ts'
import type { SourceRecord } from './ledger.ts'
import type { LoadProgress } from './load-progress.ts'
import { type LoadedData, NOTHING } from './loaded-data.ts'
import type { Mapping } from './mapping.ts'
import { readAll } from './read-all.ts'
import type { RefusedFile } from './refused-file.ts'
import { dropRepeats } from './repeats.ts'
import type { ByteSource } from './rows/byte-source.ts'
import { dropReplaced, type SameMonthConflict, sameMonthConflicts } from './same-month.ts'
import type { SetAside } from './set-aside.ts'
import type { DecideMapping } from './settle-mapping.ts'
import type { DecideForces } from './tables-of-file.ts'

/** What is put to a person, or settled without one where it is null. */
export interface Decisions {
  /** How a table is read. Null: as proposed, unless units or dates are not known; then the table is refused by that name. */
  readonly decideMapping: DecideMapping | null
  /** Which forces of an archive are read, where it holds several. Null: it is refused. */
  readonly decideForces: DecideForces | null
}

export interface LoadOptions extends Partial<Decisions> {
  readonly latest: Month
  readonly onProgress: (progress: LoadProgress) => void
  readonly isCancelled: () => boolean
  /** Asked once a load, when a month of a force comes from two files. */
  readonly decideSameMonth: (conflicts: readonly SameMonthConflict[]) => Promise<SameMonth | 'cancel'>
  /** Mappings confirmed before, the newest first. */
  readonly remembered?: readonly Mapping[]
  /** What is loaded before counts as nothing, and is let go of only when this load has succeeded. */
  readonly replace?: boolean
}

/** The options with everything in them. */
type Settled = Required<Omit<LoadOptions, 'replace'>> & { readonly salt: Salt }

export interface Loaded extends LoadedData {
  readonly outcome: 'loaded' | 'cancelled' | 'nothing-loaded'
  readonly refused: readonly RefusedFile[]
  /** Files and tables that hold neither incidents nor places, and may hold something else. */
  readonly aside: readonly SetAside[]
  /** How the tables of this load were read. */
  readonly mappings: readonly Mapping[]
}

/** A generous guess of the bytes a row takes, so that columns are made once; they grow where it is wrong. */
const BYTES_A_ROW = 180
const PREPARED_BYTES_A_ROW = 22

/**
 * Adds files to what is loaded. Every file is read before anything is decided, and the new data exist only at the very end: a load
 * that is cancelled at any moment leaves them as they were. Prepared files come before the others, whatever their order.
 */
export async function loadFiles(
  loaded: LoadedData,
  files: readonly ByteSource[],
  options: LoadOptions,
  salt: Salt,
): Promise<Loaded> {
  const read = await loadAfter(options.replace ? NOTHING : loaded, files, {
    decideMapping: null,
    decideForces: null,
    remembered: [],
    salt,
    ...options,
  })
  return read.outcome === 'loaded' ? read : { ...read, ...loaded }
}

async function loadAfter(before: LoadedData, files: readonly ByteSource[], options: Settled): Promise<Loaded> {
  const { prepared, others } = await preparedAndOthers(files)
  const [first, ...more] = prepared
  if (first === undefined || before.sources.length + before.places.length > 0)
    return addFiles(before, prepared, others, options)
  const read = await readPreparedFile(first, options.latest)
  if ('refusal' in read) {
    const loaded = await loadAfter(before, [...more, ...others], options)
    return { ...loaded, refused: [read, ...loaded.refused] }
  }
  // Where nothing is loaded, a prepared file is what is loaded, as it lies: no row is touched.
  const progress = progressAfter(first, read, files, options)
  const loaded = await addFiles(read, more, others, { ...options, onProgress: progress })
  return loaded.outcome === 'cancelled' ? loaded : { ...loaded, outcome: 'loaded' }
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
  options: Settled,
): Promise<Loaded> {
  const unchanged = { ...before, mappings: [], aside: [] }
  if (options.isCancelled()) return { ...unchanged, outcome: 'cancelled', refused: [] }
  if (prepared.length + others.length === 0) return { ...unchanged, outcome: 'nothing-loaded', refused: [] }
  const firstNew = before.sources.length
  const expectedRows = bytesOf(others) / BYTES_A_ROW + bytesOf(prepared) / PREPARED_BYTES_A_ROW
  const builder = new TableBuilder(before.table, Math.ceil(before.repeats.rows + expectedRows))
  builder.addTable(before.repeats)
  const read = await readAll(prepared, others, builder, firstNew, options)
  const { refused, mappings, aside } = read
  const sources = [...before.sources, ...read.records]
  if (read.cancelled) return { ...unchanged, outcome: 'cancelled', refused }
  const places = withPlaces(before.places, read.places)
  if (read.records.length === 0) {
    if (read.places.length === 0) return { ...unchanged, outcome: 'nothing-loaded', refused, aside }
    return { ...before, outcome: 'loaded', places, mappings, refused, aside }
  }

  const rows = { rows: builder.rows, ...builder.columns }
  const conflicts = sameMonthConflicts(rows, builder.forces.texts, sources, firstNew)
  const decision = conflicts.length === 0 ? 'keep' : await options.decideSameMonth(conflicts)
  if (decision === 'cancel' || options.isCancelled()) return { ...unchanged, outcome: 'cancelled', refused }

  const keep = new Uint8Array(builder.rows).fill(1)
  const lost = decision === 'replace' ? dropReplaced(rows, keep, sources, firstNew) : new Uint32Array(sources.length)
  const repeats = dropRepeats(builder.columns, keep)
  return {
    outcome: 'loaded',
    table: builder.finish(keep),
    repeats: builder.finish(repeats),
    sources: sources.map((source, at) => withReplaced(source, lost[at] as number)),
    ...{ places, mappings, refused, aside },
  }
}

/**
 * Lists of places with those of this load. A list takes the place of one that was loaded before with the same name and columns: it
 * is a newer edition, and a notice says so. Any other list of a name that is taken gets a number behind it.
 */
function withPlaces(before: readonly PlaceLayer[], added: readonly PlaceLayer[]): PlaceLayer[] {
  const all = [...before]
  const isReplaced = new Set<number>()
  for (const layer of added) {
    const at = before.findIndex((one, number) => !isReplaced.has(number) && isEdition(one, layer))
    if (at !== -1) {
      isReplaced.add(at)
      all[at] = { ...layer, notices: [...layer.notices, 'replaces-earlier-list'] }
    } else all.push({ ...layer, name: freeName(layer.name, all) })
  }
  return all
}

function isEdition(one: PlaceLayer, other: PlaceLayer): boolean {
  return one.name === other.name && one.columns.kept.join('\t') === other.columns.kept.join('\t')
}

function freeName(name: string, taken: readonly PlaceLayer[]): string {
  let free = name
  for (let number = 2; taken.some((one) => one.name === free); number++) free = `${name} (${number})`
  return free
}

function bytesOf(files: readonly ByteSource[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function withReplaced(source: SourceRecord, rows: number): SourceRecord {
  if (rows === 0) return source
  const before = source.rejected['replaced-by-later-file'] ?? 0
  return { ...source, rejected: { ...source.rejected, 'replaced-by-later-file': before + rows } }
}
