/** More than this is not read into memory for a hash: the browser's digest needs all bytes at once. */
const MOST_BYTES = 64_000_000

/** SHA-256 of a file in hexadecimal; null where it is too large, cannot be read, or the browser has no digest. */
export async function sha256(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return null
  }
}
