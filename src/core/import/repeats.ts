import { FingerprintSet } from '../table/fingerprint.ts'

/**
 * Which rows are repeats (1): their Crime ID stands in an earlier row that is kept. Such rows are dropped from `keep` (0). Rows
 * without a Crime ID are never compared: identical anti-social behaviour rows are separate incidents.
 */
export function dropRepeats(
  columns: { referenceHigh: Uint32Array; referenceLow: Uint32Array },
  keep: Uint8Array,
): Uint8Array {
  const seen = new FingerprintSet(keep.length)
  const repeats = new Uint8Array(keep.length)
  for (let row = 0; row < keep.length; row++) {
    const low = columns.referenceLow[row] as number
    if (keep[row] === 0 || low === 0) continue
    if (seen.add(columns.referenceHigh[row] as number, low)) continue
    keep[row] = 0
    repeats[row] = 1
  }
  return repeats
}
