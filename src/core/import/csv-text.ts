import Papa from 'papaparse'

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: a file may be called "=1+1.csv". Only the
 * beginning is looked at (papaparse's own pattern lets a text pass that goes on in a second line), the wide forms of the signs
 * too, and numbers never: -1.27 is a longitude.
 */
const GUARD = { escapeFormulae: /^[=+\-@\t\r\n＝＋－＠]/, newline: '\r\n' } as const

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
