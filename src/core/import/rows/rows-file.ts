import type { Notice } from '../../vocabulary/import-codes.ts'

/** Rows that follow one another in a file. Row numbers are those a spreadsheet shows: the file's first row is row 1. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[]
  readonly firstRow: number
  /** A row whose quotation mark is never closed; it alone is lost, the rows after it are read. */
  readonly unclosedQuoteAt: number | null
  /** Bytes of the file read so far. */
  readonly bytes: number
}

/** A table of text, however it was written: a CSV file, a sheet of a workbook, the points of a GeoJSON file. */
export interface RowsFile {
  /** "march.csv", "march.xlsx · Sheet1", "download.zip · 2021-03/2021-03-norfolk-street.csv". */
  readonly name: string
  readonly bytes: number
  readonly kind: 'delimited' | 'sheet' | 'geojson'
  /** How it had to be read. */
  readonly notices: readonly Notice[]
  /** Its first rows (at most 100) as they stand: titles above the header and blank rows too. */
  readonly head: readonly (readonly string[])[]
  /** At most so many of its rows, from its beginning, its end and places in between, in the order of the file. */
  sample(rows: number): Promise<readonly (readonly string[])[]>
  /** Every row. */
  batches(): AsyncGenerator<RowBatch>
  /** Of delimited text: the same file with each line for itself, where no field holds a line break. */
  inLines?(): RowsFile
  /** The file cut off in the middle of its last row. Known once all batches have been read. */
  isCutOff(lastIsBroken: boolean): Promise<boolean>
}
