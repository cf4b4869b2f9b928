import { createHash } from 'node:crypto'

/** Byte positions of docs/formats.md, written down here a second time. */
export const VERSION_AT = 8
const HASH_AT = 16
const HASHED_FROM = 48
const HEADER_LENGTH_AT = 48
const HEADER_AT = 56

/** The hash made right again, as a person who wants to deceive would. */
export function signed(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  file.set(createHash('sha256').update(file.subarray(HASHED_FROM)).digest(), HASH_AT)
  return file
}

export interface Header {
  bytes: number
  table: Table
  repeats: Table
  sources: Record<string, unknown>[]
}
interface Table {
  rows: number
  points: number
  categories: string[]
  forces: string[]
  areas: string[][]
  hints: string[]
  columns: Record<string, { type: string; at: number; length: number }>
}

function parts(file: Uint8Array): { header: Header; columns: Uint8Array } {
  const length = new DataView(file.buffer).getUint32(HEADER_LENGTH_AT, true)
  const json = new TextDecoder().decode(file.subarray(HEADER_AT, HEADER_AT + length))
  return { header: JSON.parse(json) as Header, columns: file.slice(HEADER_AT + length) }
}

/** The file with its header or its columns changed, everything else (lengths, hash) put right. */
export function forged(
  file: Uint8Array,
  change: (header: Header, columns: DataView) => unknown,
): Uint8Array<ArrayBuffer> {
  const { header, columns } = parts(file)
  const changed = change(header, new DataView(columns.buffer))
  const json = new TextEncoder().encode(typeof changed === 'string' ? changed : JSON.stringify(header))
  const length = Math.ceil(json.length / 8) * 8
  const result = new Uint8Array(HEADER_AT + length + columns.length).fill(0x20)
  result.set(file.subarray(0, HEADER_AT))
  new DataView(result.buffer).setUint32(HEADER_LENGTH_AT, length, true)
  result.set(json, HEADER_AT)
  result.set(columns, HEADER_AT + length)
  return signed(result)
}
