import Papa from 'papaparse'
import { type ByteSource, readBytes } from './byte-source.ts'
import type { Delimiter, Encoding } from './sniff.ts'

/** Rows that follow one another in a file. Row numbers are those a spreadsheet shows: the file's first line is row 1. */
export interface CsvBatch {
  readonly rows: readonly (readonly string[])[]
  readonly firstRow: number
  /** A row whose quotation mark is never closed; it alone is lost, the rows after it are read. */
  readonly unclosedQuoteAt: number | null
  /** Bytes of the file read so far. */
  readonly bytes: number
}

export interface CsvFormat {
  readonly encoding: Encoding
  readonly bom: number
  readonly delimiter: Delimiter
  readonly newline: '\n' | '\r'
}

/** A byte that is not UTF-8: the file has to be read again in another encoding. */
export class NotUtf8 extends Error {}

/** A line longer than any row: the file is not made of rows, and reading on would only fill the memory. */
export class EndlessLine extends Error {}

/** Small enough that progress moves and Cancel is heard several times a second, large enough that a block costs nothing. */
const BLOCK_BYTES = 4 * 1024 * 1024

/**
 * A delimited text file as batches of rows, block by block, so that a file of any size is read in constant memory. The
 * layouts read through this hold no line break inside a field; a line with a quotation mark that is not closed in it is therefore
 * a slip in that one line, and costs that line and no other. (papaparse by itself would swallow the rest of the file.)
 */
export async function* csvBatches(file: ByteSource, format: CsvFormat): AsyncGenerator<CsvBatch> {
  // ignoreBOM: the mark has been skipped already; a second one is text.
  const decoder = new TextDecoder(format.encoding, { fatal: format.encoding === 'utf-8', ignoreBOM: true })
  const parser = new Papa.Parser({ delimiter: format.delimiter, newline: format.newline })
  let rest = ''
  let nextRow = 1
  for (let start = format.bom; ; start += BLOCK_BYTES) {
    const end = Math.min(start + BLOCK_BYTES, file.size)
    const last = end >= file.size
    const text = rest + decoded(decoder, await readBytes(file, start, end), last)
    const lines = last ? text.length : text.lastIndexOf(format.newline) + 1
    for (const rows of runsOf(parser, text.slice(0, lines), format.newline)) {
      yield { rows: rows ?? [], firstRow: nextRow, unclosedQuoteAt: rows === null ? nextRow : null, bytes: end }
      nextRow += rows?.length ?? 1
    }
    if (last) return
    rest = text.slice(lines)
    if (rest.length > BLOCK_BYTES) throw new EndlessLine()
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, last: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !last })
  } catch {
    throw new NotUtf8()
  }
}

/**
 * The rows of a text of whole lines, in runs; null stands for a single line whose quotation mark is never closed. A mark that is
 * not closed, or one in the middle of a quoted field ("On or near" Market), makes papaparse run on into the lines below, and
 * there are fewer rows than lines then: such a text is read again line by line.
 */
function runsOf(parser: Papa.Parser, text: string, newline: string): (string[][] | null)[] {
  const whole = parsed(parser, text, newline)
  if (!text.includes('"') || whole.rows.length === linesIn(text, newline)) return [whole.rows]
  const runs: (string[][] | null)[] = []
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(newline, at)
    const next = end === -1 ? text.length : end + 1
    const { rows, unclosed } = parsed(parser, text.slice(at, next), newline)
    const run = runs.at(-1)
    if (unclosed) runs.push(null)
    else if (run) run.push(...rows)
    else runs.push(rows)
    at = next
  }
  return runs
}

function parsed(parser: Papa.Parser, text: string, newline: string): { rows: string[][]; unclosed: boolean } {
  const { data: rows, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, false)
  // A text that ends in a line end has nothing after it; papaparse gives one row of one empty field.
  if (text.endsWith(newline)) rows.pop()
  if (newline === '\n' && text.includes('\r')) for (const row of rows) dropCarriageReturn(row)
  return { rows, unclosed: errors.some(({ code }) => code === 'MissingQuotes') }
}

function linesIn(text: string, newline: string): number {
  let lines = text.endsWith(newline) ? 0 : 1
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, at + 1)) lines += 1
  return lines
}

function dropCarriageReturn(row: string[]): void {
  const last = row[row.length - 1] as string
  if (last.charCodeAt(last.length - 1) === 13) row[row.length - 1] = last.slice(0, -1)
}
