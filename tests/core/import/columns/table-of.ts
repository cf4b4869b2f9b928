import type { RowsFile } from '../../../../src/core/import/rows/rows-file.ts'

type Row = readonly string[]

/** Rows of a text whose cells are parted by bars: "Date | Easting". */
export function barred(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** A table in memory, as a CSV file of that name would be. */
export function tableOf(name: string, rows: readonly Row[]): RowsFile {
  return {
    name,
    bytes: 1000,
    kind: 'delimited',
    notices: [],
    head: rows.slice(0, 100),
    sample: async (most) => rows.slice(0, most),
    async *batches() {
      yield { rows, firstRow: 1, unclosedQuoteAt: null, bytes: 1000 }
    },
    isCutOff: async () => false,
  }
}
