import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

const encoder = new TextEncoder()

/**
 * 64 bits of HMAC-SHA-256 of a reference and what else makes two rows the same, never both halves 0. References of a force can be
 * counted through ("36/21858/19"), so that without a secret `salt` any digest of them could be turned back by trying them all.
 */
export function saltedReference(salt: Uint8Array, parts: readonly string[]): { high: number; low: number } {
  // A character that stands in no cell parts the parts: "1" and "23" are not "12" and "3".
  const digest = hmac(sha256, salt, encoder.encode(parts.join('\u0000')))
  const view = new DataView(digest.buffer, digest.byteOffset)
  return { high: view.getUint32(0), low: view.getUint32(4) || 1 }
}
