import type { Refusal } from '../../vocabulary/import-codes.ts'
import { cutRecords } from './records.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'
export type Delimiter = ',' | ';' | '\t' | '|'

/** What the first bytes of a file say of how to read the rest. */
export interface Sniffed {
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be skipped. */
  readonly bom: number
}

/** How much of a file is looked at before it is read: a header and a few hundred rows. */
export const HEAD_BYTES = 64 * 1024
/** And where so little of it are fewer lines than this. */
export const LONG_HEAD_BYTES = 4 * 1024 * 1024
export const FEW_LINES = 10

const MAGIC: readonly { readonly bytes: readonly number[]; readonly refusal: Refusal }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refusal: 'excel-workbook' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], refusal: 'zip-archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], refusal: 'zip-archive' },
  { bytes: [0x1f, 0x8b], refusal: 'zip-archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46], refusal: 'binary' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], refusal: 'binary' },
]

/**
 * The encoding of a text file from its first bytes, or why it is none. Byte order mark first, then the zero bytes that UTF-16
 * leaves in English text; everything else is taken for UTF-8 until a byte contradicts it (see csv-batches).
 */
export function sniff(head: Uint8Array, name: string): Sniffed | Refusal {
  if (head.length === 0) return 'empty'
  for (const { bytes, refusal } of MAGIC) {
    if (!bytes.every((byte, at) => head[at] === byte)) continue
    return refusal === 'zip-archive' && /\.xls[xmb]$/i.test(name) ? 'excel-workbook' : refusal
  }
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  // UTF-32, which begins like UTF-16.
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) return 'binary'
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  if (even + odd === 0) return holdsControlBytes(head) ? 'binary' : { encoding: 'utf-8', bom: 0 }
  // English text in UTF-16 has a zero in nearly every second byte and none in the others.
  const half = head.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return { encoding: 'utf-16le', bom: 0 }
  if (even > half * 0.7 && odd < half * 0.05) return { encoding: 'utf-16be', bom: 0 }
  return 'binary'
}

/** Text holds no control bytes but tab, line feed, form feed, carriage return, and DOS's end-of-file. */
function holdsControlBytes(head: Uint8Array): boolean {
  let control = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26)) control += 1
  return control > head.length / 100
}

/** Whether a file with this beginning is a zip archive; every workbook of today is one. */
export function holdsArchive(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/** Whether a file with this beginning is a compound file: a workbook of before 2007, or one that a password protects. */
export function holdsCompound(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
}

/** Lines of a head that are counted to find the separator. */
const LINES_COUNTED = 50
/** Where two separators serve a file alike, the first of them: a comma stands in numbers and addresses, a tab in nothing. */
const SEPARATORS: readonly Delimiter[] = ['\t', '|', ';', ',']

/**
 * The separator and line end of a text. The separator is the one that cuts most of the first lines into the same number of
 * fields: titles above a header have none of them, so one line says little.
 */
export function sniffLines(text: string): { delimiter: Delimiter; newline: '\n' | '\r' } {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  let best: Delimiter = ','
  let most = { lines: 0, fields: 1 }
  for (const delimiter of SEPARATORS) {
    const { records } = cutRecords(text, { delimiter, newline, atEnd: true })
    const fields = records.filter((row) => row?.some((field) => field.trim() !== '')).slice(0, LINES_COUNTED)
    const usual = usualOf(fields.map((row) => row?.length ?? 1))
    if (usual.lines < most.lines || (usual.lines === most.lines && usual.fields <= most.fields)) continue
    best = delimiter
    most = usual
  }
  return { delimiter: best, newline }
}

/** The number of fields, more than one, that most rows have, and how many have it. */
function usualOf(counts: readonly number[]): { lines: number; fields: number } {
  const lines = new Map<number, number>()
  for (const count of counts) if (count > 1) lines.set(count, (lines.get(count) ?? 0) + 1)
  let usual = { lines: 0, fields: 1 }
  for (const [fields, of] of lines) if (of > usual.lines) usual = { lines: of, fields }
  return usual
}
