import Papa from 'papaparse'
import type { Refusal } from '../vocabulary/import-codes.ts'
import { type ColumnReport, type PoliceUkColumns, recognise } from './recognise.ts'
import { type ByteSource, readBytes } from './rows/byte-source.ts'
import type { CsvFormat } from './rows/csv-batches.ts'
import { HEAD_BYTES, sniff, sniffLines } from './rows/sniff.ts'

/** A file that can be read: how, and where its columns are. `headerRow` counts from 1, as a spreadsheet does. */
export interface OpenedFile {
  readonly format: CsvFormat
  readonly headerRow: number
  readonly header: readonly string[]
  readonly columns: PoliceUkColumns
  readonly report: ColumnReport
}

/** Why a file is left out, with the names of the columns it lacks where that is the reason. */
export interface RefusedFile {
  readonly name: string
  readonly refusal: Refusal
  readonly missing: readonly string[]
}

/** Looks at the head of a file and says how to read it, or why it cannot be used. */
export async function openFile(file: ByteSource): Promise<OpenedFile | RefusedFile> {
  const refuse = (refusal: Refusal, missing: readonly string[] = []) => ({ name: file.name, refusal, missing })
  const head = await readBytes(file, 0, HEAD_BYTES)
  const sniffed = sniff(head, file.name)
  if (typeof sniffed === 'string') return refuse(sniffed)
  const text = new TextDecoder(sniffed.encoding, { ignoreBOM: true }).decode(head.subarray(sniffed.bom))
  const { delimiter, newline } = sniffLines(text)
  const lines = text.split(newline)
  const headerAt = lines.findIndex((line) => line.trim() !== '')
  if (headerAt === -1) return refuse('empty')
  const headerLine = (lines[headerAt] as string).replace(/\r$/, '')
  const header = (Papa.parse<string[]>(headerLine, { delimiter }).data[0] ?? []).map((name) => name.trim())
  const recognised = recognise(header)
  if ('refusal' in recognised) return refuse(recognised.refusal, recognised.missing)
  return {
    format: { ...sniffed, delimiter, newline },
    headerRow: headerAt + 1,
    header,
    columns: recognised.columns,
    report: recognised.report,
  }
}
