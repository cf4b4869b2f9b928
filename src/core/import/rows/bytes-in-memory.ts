import type { ByteSource } from './byte-source.ts'
import { turn } from './turn.ts'

/** As a browser hands a file out. */
const BLOCK = 64 * 1024
/** Blocks between two turns for other events. */
const BLOCKS_A_TURN = 16

/** Bytes that were unpacked, as a file to read. */
export function bytesInMemory(name: string, bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    name,
    size: bytes.length,
    slice: (start, end) => {
      const part = bytes.subarray(start, end)
      return { arrayBuffer: async () => part.slice().buffer, stream: () => ({ getReader: () => readerOf(part) }) }
    },
  }
}

function readerOf(part: Uint8Array) {
  let at = 0
  return {
    read: async () => {
      if (at >= part.length) return { done: true, value: undefined }
      if ((at / BLOCK) % BLOCKS_A_TURN === 0) await turn()
      const value = part.subarray(at, at + BLOCK)
      at += BLOCK
      return { done: false, value }
    },
    cancel: async () => {},
  }
}
