import { type ByteSource, readBytes } from './byte-source.ts'
import { Refused } from './refused.ts'

/** An entry of a zip archive as its directory tells of it; nothing of it is believed before it has been unpacked. */
export interface ZipEntry {
  /** Text, never a path: "../../etc/passwd" is a name like any other. */
  readonly name: string
  readonly stored: boolean
  /** CRC-32 of what comes out. */
  readonly crc: number
  /** In bytes, as stated. */
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins in the file. */
  readonly at: number
}

const MOST_ENTRIES = 2_000
/** In bytes: 2,000 entries with names of ordinary length need a tenth of it. */
const LONGEST_DIRECTORY = 4 * 1024 * 1024

// The signatures and fields are those of APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3.
const END = 0x06054b50
const END_BYTES = 22
const END_64 = 0x06064b50
const END_64_BYTES = 56
const LOCATOR_64 = 0x07064b50
const LOCATOR_64_BYTES = 20
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
/** The end may be followed by a comment as long as two bytes can say. */
const LONGEST_COMMENT = 0xffff
const IN_ZIP64 = 0xffffffff
const ENCRYPTED = 0x1 | 0x40
const STORED = 0
const DEFLATED = 8
/** WinZip's encryption writes this in place of the method. */
const AES = 99

/**
 * The entries of a zip archive from the directory at its end, with their data shown to lie apart from each other.
 * Throws Refused: 'encrypted', 'unpacks-too-large' (too many entries) or 'archive-damaged'.
 */
export async function zipDirectory(file: ByteSource): Promise<readonly ZipEntry[]> {
  const end = await directoryEnd(file)
  if (end.entries > MOST_ENTRIES || end.bytes > LONGEST_DIRECTORY) throw new Refused('unpacks-too-large')
  if (end.at + end.bytes > file.size) throw new Refused('archive-damaged')
  const directory = viewOf(await readBytes(file, end.at, end.at + end.bytes))
  const entries: ZipEntry[] = []
  for (let at = 0; at < directory.byteLength; ) {
    const { entry, next } = entryAt(directory, at)
    entries.push(entry)
    if (entries.length > MOST_ENTRIES) throw new Refused('unpacks-too-large')
    at = next
  }
  if (entries.length !== end.entries || overlap(entries, end.at)) throw new Refused('archive-damaged')
  return entries
}

/** Where the data of an entry lie, from the header before them. Throws Refused where that header is not the directory's. */
export async function dataOf(file: ByteSource, entry: ZipEntry): Promise<{ from: number; to: number }> {
  const header = viewOf(await readBytes(file, entry.at, entry.at + LOCAL_BYTES))
  if (header.byteLength < LOCAL_BYTES || header.getUint32(0, true) !== LOCAL) throw new Refused('archive-damaged')
  if ((header.getUint16(6, true) & ENCRYPTED) !== 0) throw new Refused('encrypted')
  const method = header.getUint16(8, true)
  if (method !== (entry.stored ? STORED : DEFLATED)) throw new Refused('archive-damaged')
  const from = entry.at + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true)
  const to = from + entry.packed
  if (to > file.size) throw new Refused('archive-damaged')
  return { from, to }
}

async function directoryEnd(file: ByteSource): Promise<{ entries: number; bytes: number; at: number }> {
  const from = Math.max(0, file.size - LONGEST_COMMENT - END_BYTES)
  const tail = viewOf(await readBytes(file, from, file.size))
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue
    if (at + END_BYTES + tail.getUint16(at + 20, true) !== tail.byteLength) continue
    const locator = at - LOCATOR_64_BYTES
    if (locator >= 0 && tail.getUint32(locator, true) === LOCATOR_64) {
      return directoryEnd64(file, wholeNumber(tail, locator + 8))
    }
    return {
      entries: tail.getUint16(at + 10, true),
      bytes: tail.getUint32(at + 12, true),
      at: tail.getUint32(at + 16, true),
    }
  }
  throw new Refused('archive-damaged')
}

async function directoryEnd64(file: ByteSource, at: number): Promise<{ entries: number; bytes: number; at: number }> {
  const end = viewOf(await readBytes(file, at, at + END_64_BYTES))
  if (end.byteLength < END_64_BYTES || end.getUint32(0, true) !== END_64) throw new Refused('archive-damaged')
  return { entries: wholeNumber(end, 32), bytes: wholeNumber(end, 40), at: wholeNumber(end, 48) }
}

function entryAt(directory: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > directory.byteLength) throw new Refused('archive-damaged')
  if (directory.getUint32(at, true) !== ENTRY) throw new Refused('archive-damaged')
  const flags = directory.getUint16(at + 8, true)
  const method = directory.getUint16(at + 10, true)
  if ((flags & ENCRYPTED) !== 0 || method === AES) throw new Refused('encrypted')
  if (method !== STORED && method !== DEFLATED) throw new Refused('archive-damaged')
  const nameEnd = at + ENTRY_BYTES + directory.getUint16(at + 28, true)
  const extraEnd = nameEnd + directory.getUint16(at + 30, true)
  const next = extraEnd + directory.getUint16(at + 32, true)
  if (next > directory.byteLength) throw new Refused('archive-damaged')
  const name = new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_BYTES, nameEnd - at - ENTRY_BYTES)
  const sizes = withZip64(directory, nameEnd, extraEnd, [
    directory.getUint32(at + 24, true),
    directory.getUint32(at + 20, true),
    directory.getUint32(at + 42, true),
  ])
  return {
    entry: {
      name: nameText(name),
      stored: method === STORED,
      crc: directory.getUint32(at + 16, true),
      unpacked: sizes[0],
      packed: sizes[1],
      at: sizes[2],
    },
    next,
  }
}

/** Sizes and place as they are, or from the extra field of large archives where they stand as 0xffffffff. */
function withZip64(
  directory: DataView,
  from: number,
  to: number,
  stated: readonly [number, number, number],
): [number, number, number] {
  const sizes: [number, number, number] = [...stated]
  for (let at = from; at + 4 <= to; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue
    let field = at + 4
    for (const [which, size] of stated.entries()) {
      if (size !== IN_ZIP64) continue
      if (field + 8 > to) throw new Refused('archive-damaged')
      sizes[which] = wholeNumber(directory, field)
      field += 8
    }
    break
  }
  return sizes
}

/** Whether two entries share bytes, or one runs into the directory: that is how few bytes are made to unpack into many. */
function overlap(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  return inOrder.some((entry, at) => entry.at + LOCAL_BYTES + entry.packed > (inOrder[at + 1]?.at ?? directoryAt))
}

/** Names are UTF-8 by flag or in truth; older ones are read alike, letter by letter. */
function nameText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function wholeNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Refused('archive-damaged')
  return Number(value)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
