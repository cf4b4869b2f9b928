import Papa from 'papaparse'
import type { ByteSource } from './byte-source.ts'
import { cutRecords, withLineFeeds } from './records.ts'
import type { RowBatch } from './rows-file.ts'
import type { Delimiter, Encoding } from './sniff.ts'
import { textOf } from './text-of.ts'

export interface CsvFormat {
  readonly encoding: Encoding
  readonly bom: number
  readonly delimiter: Delimiter
  readonly newline: '\n' | '\r'
}

export interface Reading {
  /**
   * 'one-line': no field holds a line break, as in the files of data.police.uk; a line with a quotation mark that is not closed
   * in it is a slip in that one line, and costs that line and no other. 'many-lines': fields may (see records).
   */
  readonly quotes: 'one-line' | 'many-lines'
  /** Called at the first byte that is not UTF-8; the text from there on is read as Windows-1252. */
  readonly onWindows1252: () => void
}

/** A line longer than any row: the file is not made of rows, and reading on would only fill the memory. */
export class EndlessLine extends Error {}

/** In characters; no row is as long. */
const LONGEST_LINE = 4 * 1024 * 1024
/**
 * Characters handed to papaparse at a time. The fields of a piece this small are gone before the collector of garbage looks a
 * second time: with pieces of 4 million characters a third of the time of a load went there.
 */
const PIECE = 128 * 1024

/**
 * A delimited text file as batches of rows, so that a file of any size is read in little memory. Throws EndlessLine where it is
 * not made of lines.
 */
export async function* csvBatches(file: ByteSource, format: CsvFormat, reading: Reading): AsyncGenerator<RowBatch> {
  const parser = new Papa.Parser({ delimiter: format.delimiter, newline: format.newline })
  const lines = piecesOf(file, format, reading.onWindows1252)
  const pieces = format.newline === '\n' ? lineFed(lines) : lines
  let nextRow = 1
  for await (const { runs, bytes } of reading.quotes === 'one-line'
    ? lineRuns(parser, pieces, format)
    : recordRuns(parser, pieces, format)) {
    for (const rows of runs) {
      yield { rows: rows ?? [], firstRow: nextRow, unclosedQuoteAt: rows === null ? nextRow : null, bytes }
      nextRow += rows?.length ?? 1
    }
  }
}

type Pieces = AsyncGenerator<{ text: string; bytes: number }>
/** Rows that follow one another; null stands for a single row that is lost. */
type Runs = AsyncGenerator<{ runs: readonly (string[][] | null)[]; bytes: number }>

async function* lineRuns(parser: Papa.Parser, pieces: Pieces, { newline }: CsvFormat): Runs {
  for await (const { text, bytes } of pieces) yield { runs: runsOf(parser, text, newline), bytes }
}

/** A record may go on in the next piece: what is left of one is put before it. */
async function* recordRuns(parser: Papa.Parser, pieces: Pieces, format: CsvFormat): Runs {
  let rest = ''
  let read = 0
  for await (const { text, bytes } of pieces) {
    read = bytes
    // A piece without a mark is what papaparse is fastest at.
    if (rest === '' && !text.includes('"')) yield { runs: [parsed(parser, text, format.newline).rows], bytes }
    else {
      const whole = rest + text
      const cut = cutRecords(whole, { ...format, atEnd: false })
      rest = whole.slice(cut.rest)
      yield { runs: joinedRuns(cut.records), bytes }
    }
  }
  yield { runs: joinedRuns(cutRecords(rest, { ...format, atEnd: true }).records), bytes: read }
}

function joinedRuns(records: readonly (string[] | null)[]): (string[][] | null)[] {
  const runs: (string[][] | null)[] = []
  for (const record of records) {
    const run = runs.at(-1)
    if (record === null) runs.push(null)
    else if (run) run.push(record)
    else runs.push([record])
  }
  return runs
}

async function* lineFed(pieces: Pieces): Pieces {
  for await (const { text, bytes } of pieces) yield { text: withLineFeeds(text), bytes }
}

/** The file's text in pieces of whole lines, and the bytes read up to the end of each (to the byte where a character is one). */
async function* piecesOf(file: ByteSource, format: CsvFormat, onWindows1252: Reading['onWindows1252']): Pieces {
  const { newline } = format
  let rest = ''
  for await (const { text, end } of textOf(file, format, onWindows1252)) {
    // The line that two blocks share goes by itself: joined to the whole block it would have the block copied.
    const shared = text.indexOf(newline) + 1
    const whole = text.lastIndexOf(newline) + 1
    const bytesAt = (at: number) => Math.max(0, end - (text.length - at))
    if (shared > 0) yield { text: rest + text.slice(0, shared), bytes: bytesAt(shared) }
    for (let from = shared; from < whole; ) {
      const found = text.indexOf(newline, from + PIECE)
      const to = found === -1 ? whole : found + 1
      yield { text: text.slice(from, to), bytes: bytesAt(to) }
      from = to
    }
    rest = shared > 0 ? text.slice(whole) : rest + text
    if (rest.length > LONGEST_LINE) throw new EndlessLine()
  }
  if (rest !== '') yield { text: rest, bytes: file.size }
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
