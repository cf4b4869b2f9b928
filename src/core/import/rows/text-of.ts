import { type ByteSource, blocksOf } from './byte-source.ts'
import type { Encoding } from './sniff.ts'

/**
 * The text of a file behind its byte order mark, block by block, each with the byte it ends at. At the first byte that is not
 * UTF-8 it calls `onWindows1252` and goes on in Windows-1252 from that very byte. The text before it is right in either
 * encoding: plain ASCII in nearly every such file.
 */
export async function* textOf(
  file: ByteSource,
  { encoding, bom }: { readonly encoding: Encoding; readonly bom: number },
  onWindows1252: () => void,
): AsyncGenerator<{ text: string; end: number }> {
  // ignoreBOM: the mark has been skipped already; a second one is text.
  let decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true })
  let unfinished: Uint8Array = new Uint8Array(0)
  for await (const { block, end } of blocksOf(file, bom)) {
    const text = decoded(decoder, block)
    if (text !== null) {
      if (encoding === 'utf-8') unfinished = unfinishedEnd(unfinished, block)
      yield { text, end }
      continue
    }
    onWindows1252()
    const bytes = joined(unfinished, block)
    const valid = utf8Length(bytes)
    decoder = new TextDecoder('windows-1252')
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid))
    yield { text: before + decoder.decode(bytes.subarray(valid), { stream: true }), end }
  }
  // What the decoder still holds is the beginning of a character: the file is cut off there, and its last line is incomplete.
}

/** null where the bytes are not UTF-8. */
function decoded(decoder: TextDecoder, block: Uint8Array): string | null {
  try {
    return decoder.decode(block, { stream: true })
  } catch {
    return null
  }
}

/** How many of the first bytes are whole characters of UTF-8 (table 3-7 of the Unicode standard). */
function utf8Length(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = lengthBy(bytes[at] as number)
    if (length === 0 || at + length > bytes.length) return at
    if (length > 1 && !isSecond(bytes[at] as number, bytes[at + 1] as number)) return at
    for (let next = at + 2; next < at + length; next++) if (((bytes[next] as number) & 0xc0) !== 0x80) return at
    at += length
  }
  return at
}

/** Bytes of a character by its first byte; 0 for a byte that begins none. */
function lengthBy(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf5 ? 4 : 0
}

function isSecond(first: number, second: number): boolean {
  const from = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const to = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return second >= from && second <= to
}

/** The beginning of a character at the end of what has been read: its other bytes are in the next block, if it is one. */
function unfinishedEnd(before: Uint8Array, block: Uint8Array): Uint8Array {
  const tail = block.length < 3 ? joined(before, block) : block.subarray(block.length - 3)
  for (let back = 1; back <= Math.min(3, tail.length); back++) {
    const byte = tail[tail.length - back] as number
    if ((byte & 0xc0) === 0x80) continue
    return lengthBy(byte) > back ? tail.slice(tail.length - back) : new Uint8Array(0)
  }
  return new Uint8Array(0)
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(before.length + after.length)
  bytes.set(before)
  bytes.set(after, before.length)
  return bytes
}
