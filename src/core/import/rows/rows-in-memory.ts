import type { Notice } from '../../vocabulary/import-codes.ts'
import type { RowBatch, RowsFile } from './rows-file.ts'
import { HEAD_ROWS, placesIn } from './sample-places.ts'
import { turn } from './turn.ts'

/** Rows a batch: enough to cost nothing, few enough that a load stops soon after it is cancelled. */
const ROWS_A_BATCH = 4_000
/** Cells a batch: a sheet of 16,384 columns is read in smaller steps. */
const CELLS_A_BATCH = 400_000

export interface TableOfText {
  readonly name: string
  /** Of the file it comes from. */
  readonly bytes: number
  readonly kind: RowsFile['kind']
  readonly notices: readonly Notice[]
  readonly width: number
  readonly rows: number
  /** The fields of row `at`, counted from 0; may be shorter than `width` and have holes. undefined: a blank row. */
  readonly row: (at: number) => readonly (string | undefined)[] | undefined
}

/** A table that lies in memory as a file of rows, each as wide as the widest. */
export function rowsInMemory(table: TableOfText): RowsFile {
  const { name, bytes, kind, notices, width, rows } = table
  const blank: readonly string[] = Array.from({ length: width }, () => '')
  const rowAt = (at: number): readonly string[] => {
    const fields = table.row(at)
    return fields === undefined ? blank : Array.from({ length: width }, (_, column) => fields[column] ?? '')
  }
  const rowsFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => rowAt(from + at))
  return {
    name,
    bytes,
    kind,
    notices,
    head: rowsFrom(0, Math.min(rows, HEAD_ROWS)),
    sample: async (wanted) => placesIn(rows, wanted).map(rowAt),
    batches: async function* (): AsyncGenerator<RowBatch> {
      const step = Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(CELLS_A_BATCH / Math.max(1, width))))
      for (let from = 0; from < rows; from += step) {
        const to = Math.min(rows, from + step)
        yield { rows: rowsFrom(from, to), firstRow: from + 1, unclosedQuoteAt: null, bytes: (bytes * to) / rows }
        await turn()
      }
    },
    isCutOff: async () => false,
  }
}
