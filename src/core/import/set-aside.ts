import type { Refusal } from '../vocabulary/import-codes.ts'
import type { RefusedFile } from './refused-file.ts'
import type { ByteSource } from './rows/byte-source.ts'
import type { RowsFile } from './rows/rows-file.ts'

/** What holds no incidents and no places, and may be boundaries, figures by area or a lookup: for others to read. */
export interface SetAside {
  /** How it is to be named where nobody can read it. */
  readonly refused: RefusedFile
  readonly source: { readonly file: ByteSource } | { readonly rows: RowsFile }
}

/** Files that are refused so may be boundaries. */
const FILES: ReadonlySet<Refusal> = new Set<Refusal>([
  'boundaries',
  'binary',
  'json-not-geojson',
  'archive-without-tables',
  'other-kind-of-file',
])
/** Tables that are refused so may be figures by area or a lookup. */
const TABLES: ReadonlySet<Refusal> = new Set<Refusal>(['area-table', 'lookup-table', 'no-date-column'])

/** A file that is refused, set aside where something else may come of it; else null. */
export function fileSetAside(refused: RefusedFile, file: ByteSource | null): SetAside | null {
  return file !== null && FILES.has(refused.refusal) ? { refused, source: { file } } : null
}

/** The same of a table. */
export function tableSetAside(refused: RefusedFile, rows: RowsFile): SetAside | null {
  return TABLES.has(refused.refusal) ? { refused, source: { rows } } : null
}
