import Papa from 'papaparse'

/** A cell that a spreadsheet would run as a formula is written as text: a file may be called "=1+1.csv". */
const GUARD = { escapeFormulae: true, newline: '\r\n' } as const

/**
 * Rows as a CSV file that Excel opens as it is (byte order mark, so that it does not guess the encoding). The first row is the
 * header.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    GUARD,
  )}\r\n`
}
