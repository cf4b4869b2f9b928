import Papa from 'papaparse'
import type { Notice, Refusal } from '../../vocabulary/import-codes.ts'
import { type ByteSource, readBytes } from './byte-source.ts'
import { type CsvFormat, csvBatches, type Reading } from './csv-batches.ts'
import { cutRecords, withLineFeeds } from './records.ts'
import type { RowsFile } from './rows-file.ts'
import { sampleLines } from './sample-lines.ts'
import { HEAD_ROWS } from './sample-places.ts'
import { type Delimiter, type Encoding, type Sniffed, sniffLines } from './sniff.ts'

/** Delimited text. Its notices grow while it is read: that a file is Windows-1252 may show in its last line only. */
export interface DelimitedFile extends RowsFile {
  readonly kind: 'delimited'
  readonly format: CsvFormat
  /** The same file with each line for itself, as data.police.uk writes them: see Reading. */
  inLines(): DelimitedFile
}

const OF_ENCODING: Readonly<Record<Encoding, Notice | null>> = {
  'utf-8': null,
  'windows-1252': 'read-as-windows-1252',
  'utf-16le': 'read-as-utf-16',
  'utf-16be': 'read-as-utf-16',
}
const OF_DELIMITER: Readonly<Record<Delimiter, Notice | null>> = {
  ',': null,
  '|': null,
  ';': 'read-as-semicolon-separated',
  '\t': 'read-as-tab-separated',
}

/**
 * A delimited text file from its first bytes, `head`. A byte that is not UTF-8 has the file read on in Windows-1252. Its
 * batches throw EndlessLine where a line is longer than any row.
 */
export function openDelimited(file: ByteSource, head: Uint8Array, sniffed: Sniffed): DelimitedFile | Refusal {
  const text = headText(head.subarray(sniffed.bom), sniffed.encoding)
  if (text.trim() === '' && head.length >= file.size) return 'empty'
  // The last line of a head that is not the whole file is most likely cut: it says nothing.
  const { newline } = sniffLines(text)
  const lastLine = text.lastIndexOf(newline)
  const lines = head.length >= file.size || lastLine === -1 ? text : text.slice(0, lastLine + 1)
  const whole = newline === '\n' ? withLineFeeds(lines) : lines
  const { delimiter } = sniffLines(whole)
  return delimitedFile(file, whole, { ...sniffed, delimiter, newline }, 'many-lines')
}

function delimitedFile(file: ByteSource, head: string, format: CsvFormat, quotes: Reading['quotes']): DelimitedFile {
  const notices = [OF_ENCODING[format.encoding], OF_DELIMITER[format.delimiter]].filter((notice) => notice !== null)
  const onWindows1252 = () => {
    if (!notices.includes('read-as-windows-1252')) notices.push('read-as-windows-1252')
  }
  return {
    name: file.name,
    bytes: file.size,
    kind: 'delimited',
    format,
    notices,
    head: quotes === 'one-line' ? headLines(head, format) : headRecords(head, format),
    sample: (rows) => sampleLines(file, format, rows, onWindows1252),
    batches: () => csvBatches(file, format, { quotes, onWindows1252 }),
    isCutOff: (lastIsBroken) => endsInTheMiddle(file, format, lastIsBroken),
    inLines: () => delimitedFile(file, head, format, 'one-line'),
  }
}

/** A row that is lost stays as a blank one: the others keep their numbers. */
function headRecords(head: string, format: CsvFormat): string[][] {
  const { records } = cutRecords(head, { ...format, atEnd: true })
  return records.slice(0, HEAD_ROWS).map((row) => row ?? [''])
}

/** Every line for itself; a header with a stray quotation mark is still a header. */
function headLines(head: string, { delimiter, newline }: CsvFormat): string[][] {
  const lines = head.split(newline).slice(0, HEAD_ROWS)
  return lines.map((line) => Papa.parse<string[]>(line.replace(/\r$/, ''), { delimiter }).data[0] ?? [''])
}

/** Where the head is not UTF-8, it is shown in Windows-1252 as a whole. */
function headText(head: Uint8Array, encoding: Encoding): string {
  try {
    // Streamed: the head may end inside a character.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(head, { stream: true })
  } catch {
    return new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding, { ignoreBOM: true }).decode(head)
  }
}

/** Whether the file's last row is incomplete and no line end follows it: then the file is most likely cut off. */
async function endsInTheMiddle(file: ByteSource, format: CsvFormat, lastIsBroken: boolean): Promise<boolean> {
  if (!lastIsBroken) return false
  const letter = format.encoding.startsWith('utf-16') ? 2 : 1
  const end = await readBytes(file, Math.max(0, file.size - letter), file.size)
  return !end.includes(format.newline.charCodeAt(0))
}
