import { findHeader } from '../import/columns/find-header.ts'
import type { RowsFile } from '../import/rows/rows-file.ts'

/** As many areas as a file may speak of: the output areas of England and Wales are 190,000. */
const MOST_ROWS = 300_000
/** Wider tables are none of figures by area. */
const MOST_COLUMNS = 400

/** A table as columns of trimmed texts, below its header. */
export interface TextColumns {
  readonly headers: readonly string[]
  /** Parallel to `headers`; each as long as there are rows that are neither blank nor too wide. */
  readonly columns: readonly (readonly string[])[]
  readonly read: number
  readonly blank: number
  /** Rows with more fields than the header. */
  readonly tooWide: number
}

/** All rows of a table, or null where it has no header, or too many rows or columns for what is looked for here. */
export async function columnsOfRows(rows: RowsFile): Promise<TextColumns | null> {
  const headerRow = findHeader(rows.head)
  if (headerRow === null) return null
  const headers = trimmedEnd((rows.head[headerRow - 1] ?? []).map((name) => name.trim()))
  if (headers.length > MOST_COLUMNS) return null
  const columns: string[][] = headers.map(() => [])
  let [read, blank, tooWide] = [0, 0, 0]
  for await (const batch of rows.batches()) {
    for (let at = Math.max(0, headerRow + 1 - batch.firstRow); at < batch.rows.length; at++) {
      const fields = batch.rows[at] as readonly string[]
      read += 1
      if (fields.every((field) => field.trim() === '')) blank += 1
      else if (fields.slice(headers.length).some((field) => field.trim() !== '')) tooWide += 1
      else for (const [column, values] of columns.entries()) values.push((fields[column] ?? '').trim())
    }
    if (read > MOST_ROWS) return null
  }
  return { headers, columns, read, blank, tooWide }
}

function trimmedEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}
