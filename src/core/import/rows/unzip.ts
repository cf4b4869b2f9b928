import { Inflate } from 'fflate'
import { type ByteSource, blocksOf } from './byte-source.ts'
import { crc32 } from './crc32.ts'
import { Refused } from './refused.ts'
import { dataOf, type ZipEntry } from './zip-directory.ts'

/** How much may come out of an archive. */
export interface UnzipLimits {
  /** In bytes. */
  readonly perEntry: number
  readonly together: number
  /** Bytes out for one in, once `ratioFrom` bytes are out: tables come to 30 at most, bombs to 1,000. */
  readonly ratio: number
  readonly ratioFrom: number
}

const MB = 1024 * 1024
export const UNZIP_LIMITS: UnzipLimits = { perEntry: 300 * MB, together: 600 * MB, ratio: 200, ratioFrom: 10 * MB }

/** Bytes handed to the unpacker at a time: they become 33 MB at worst before anybody counts. */
const PIECE = 32 * 1024

/**
 * Unpacks entries of one archive, counting the bytes that come out over all of them; what headers say of sizes is only
 * compared afterwards.
 */
export interface Unzip {
  /** Throws Refused: 'encrypted', 'unpacks-too-large' or 'archive-damaged'. */
  unpack(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>>
}

export function unzipOf(file: ByteSource, limits: UnzipLimits = UNZIP_LIMITS): Unzip {
  const outOf = new Map<ZipEntry, number>()
  return {
    unpack: async (entry) => {
      outOf.delete(entry)
      const others = [...outOf.values()].reduce((sum, bytes) => sum + bytes, 0)
      const most = Math.min(limits.perEntry, limits.together - others)
      const bytes = await unpacked(file, entry, { ...limits, perEntry: most })
      // An entry that is opened a second time counts once.
      outOf.set(entry, bytes.length)
      return bytes
    },
  }
}

async function unpacked(file: ByteSource, entry: ZipEntry, limits: UnzipLimits): Promise<Uint8Array<ArrayBuffer>> {
  const { from, to } = await dataOf(file, entry)
  const chunks: Uint8Array[] = []
  let bytesIn = 0
  let bytesOut = 0
  const take = (chunk: Uint8Array) => {
    bytesOut += chunk.length
    if (bytesOut > limits.perEntry) throw new Refused('unpacks-too-large')
    if (bytesOut > limits.ratioFrom && bytesOut > bytesIn * limits.ratio) throw new Refused('unpacks-too-large')
    chunks.push(chunk)
  }
  const inflate = entry.stored ? null : new Inflate(take)
  for await (const piece of piecesOf(file, from, to)) {
    bytesIn += piece.length
    if (inflate === null) take(piece)
    else pushInto(inflate, piece, bytesIn === entry.packed)
  }
  const bytes = joined(chunks, bytesOut)
  if (bytesOut !== entry.unpacked || crc32(bytes) !== entry.crc) throw new Refused('archive-damaged')
  return bytes
}

function pushInto(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last)
  } catch (problem) {
    if (problem instanceof Refused) throw problem
    // The unpacker names what it stumbled over; whoever sent the file can do nothing with that.
    throw new Refused('archive-damaged')
  }
}

async function* piecesOf(file: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array> {
  for await (const { block, end } of blocksOf(file, from)) {
    const mine = end > to ? block.subarray(0, block.length - (end - to)) : block
    for (let at = 0; at < mine.length; at += PIECE) yield mine.subarray(at, at + PIECE)
    if (end >= to) return
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
