import { deflateSync, type Zippable, zipSync } from 'fflate'
import { crc32 } from '../../../../src/core/import/rows/crc32.ts'

/** An entry of a zip archive made by hand, with everything that can be said wrongly. */
export interface ForgedEntry {
  readonly name: string
  readonly content: Uint8Array
  readonly stored?: boolean
  /** Bytes to stand in the file in place of the packed content. */
  readonly packed?: Uint8Array
  readonly flags?: number
  readonly method?: number
  /** What the directory says. */
  readonly statedSize?: number
  readonly statedPacked?: number
  readonly statedCrc?: number
  readonly statedAt?: number
  /** What the header before the data says; the directory's word where left out. */
  readonly localSize?: number
  readonly localName?: string
  /** Whether sizes follow the data, and what they say there. */
  readonly descriptor?: number
  /** An extra field of the directory's entry. */
  readonly extra?: Uint8Array
  /** Whether it is in the directory only, and shares the data of the entry before it. */
  readonly withoutData?: boolean
}

const NOTHING = new Uint8Array(0)

/** A zip archive as the entries say, after APPNOTE.TXT 4.3: local headers with their data, a directory, its end. */
export function forgedZip(
  entries: readonly ForgedEntry[],
  end: { readonly entries?: number; readonly at?: number; readonly bytes?: number } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  let last = 0
  for (const entry of entries) {
    if (!entry.withoutData) {
      last = at
      const local = localPart(entry)
      parts.push(local)
      at += local.length
    }
    directory.push(directoryPart(entry, last))
  }
  const listed = together(directory)
  const tail = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, end.entries ?? entries.length],
    [2, end.entries ?? entries.length],
    [4, end.bytes ?? listed.length],
    [4, end.at ?? at],
    [2, 0],
  )
  return together([...parts, listed, tail])
}

function packedOf({ packed, content, stored }: ForgedEntry): Uint8Array {
  return packed ?? (stored ? content : deflateSync(content))
}

function common(entry: ForgedEntry, size: number, nameLength: number, extra: number): [number, number][] {
  const hasDescriptor = entry.descriptor !== undefined
  return [
    [2, 20],
    [2, (entry.flags ?? 0) | (hasDescriptor ? 8 : 0)],
    [2, entry.method ?? (entry.stored ? 0 : 8)],
    [4, 0],
    [4, entry.statedCrc ?? crc32(entry.content)],
    [4, entry.statedPacked ?? packedOf(entry).length],
    [4, size],
    [2, nameLength],
    [2, extra],
  ]
}

function localPart(entry: ForgedEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.localName ?? entry.name)
  const size = entry.localSize ?? entry.statedSize ?? entry.content.length
  const packed = packedOf(entry)
  const after =
    entry.descriptor === undefined
      ? NOTHING
      : fields([4, 0x08074b50], [4, crc32(entry.content)], [4, packed.length], [4, entry.descriptor])
  return together([fields([4, 0x04034b50], ...common(entry, size, name.length, 0)), name, packed, after])
}

function directoryPart(entry: ForgedEntry, at: number): Uint8Array {
  const name = new TextEncoder().encode(entry.name)
  const extra = entry.extra ?? NOTHING
  const head = common(entry, entry.statedSize ?? entry.content.length, name.length, extra.length)
  const rest: [number, number][] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.statedAt ?? at],
  ]
  return together([fields([4, 0x02014b50], [2, 20], ...head, ...rest), name, extra])
}

/** Whole numbers one after the other, little-endian, each with its width in bytes. */
export function fields(...numbers: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of numbers) {
    if (bytes === 8) view.setBigUint64(at, BigInt(value), true)
    else if (bytes === 4) view.setUint32(at, value, true)
    else view.setUint16(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

export function together(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** An archive as any program makes it. */
export function soundZip(members: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(members))
}
