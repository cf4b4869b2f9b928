import Papa from 'papaparse'
import { type ByteSource, blocksOf } from './byte-source.ts'
import type { RowBatch } from './rows-file.ts'
import type { Delimiter, Encoding } from './sniff.ts'

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

/** In characters; no row is as long. */
const LONGEST_LINE = 4 * 1024 * 1024
/**
 * Characters handed to papaparse at a time. The fields of a piece this small are gone before the collector of garbage looks a
 * second time: with pieces of 4 million characters a third of the time of a load went there.
 */
const PIECE = 128 * 1024

/**
 * A delimited text file as batches of rows, so that a file of any size is read in little memory. The layouts read through this
 * hold no line break inside a field; a line with a quotation mark that is not closed in it is therefore a slip in that one line,
 * and costs that line and no other. (papaparse by itself would swallow the rest of the file.)
 */
export async function* csvBatches(file: ByteSource, format: CsvFormat): AsyncGenerator<RowBatch> {
  const parser = new Papa.Parser({ delimiter: format.delimiter, newline: format.newline })
  let nextRow = 1
  for await (const { text, bytes } of piecesOf(file, format)) {
    for (const rows of runsOf(parser, text, format.newline)) {
      yield { rows: rows ?? [], firstRow: nextRow, unclosedQuoteAt: rows === null ? nextRow : null, bytes }
      nextRow += rows?.length ?? 1
    }
  }
}

/** The file's text in pieces of whole lines, and the bytes read up to the end of each (to the byte where a character is one). */
async function* piecesOf(file: ByteSource, format: CsvFormat): AsyncGenerator<{ text: string; bytes: number }> {
  const { newline } = format
  let rest = ''
  for await (const { text, end } of textOf(file, format)) {
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

/** The file's text, block by block. Throws NotUtf8 at the first byte that contradicts UTF-8. */
async function* textOf(file: ByteSource, format: CsvFormat): AsyncGenerator<{ text: string; end: number }> {
  // ignoreBOM: the mark has been skipped already; a second one is text.
  const decoder = new TextDecoder(format.encoding, { fatal: format.encoding === 'utf-8', ignoreBOM: true })
  for await (const { block, end } of blocksOf(file, format.bom)) {
    yield { text: decoded(decoder, block), end }
  }
  // What the decoder still holds is the beginning of a character: the file is cut off there, and its last line is incomplete.
}

function decoded(decoder: TextDecoder, block: Uint8Array): string {
  try {
    return decoder.decode(block, { stream: true })
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
