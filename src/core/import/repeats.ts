import { FingerprintSet } from '../table/fingerprint.ts'

/**
 * Marks as dropped (0 in `keep`) each row whose Crime ID stands in an earlier row that is kept; gives the number of such rows
 * by file. Rows without a Crime ID are never compared: identical anti-social behaviour rows are separate incidents.
 */
export function dropRepeats(
  columns: { referenceHigh: Uint32Array; referenceLow: Uint32Array; source: Uint16Array },
  rows: number,
  keep: Uint8Array,
  sources: number,
): Uint32Array {
  const seen = new FingerprintSet()
  const repeats = new Uint32Array(sources)
  for (let row = 0; row < rows; row++) {
    const low = columns.referenceLow[row] as number
    if (keep[row] === 0 || low === 0) continue
    if (seen.add(columns.referenceHigh[row] as number, low)) continue
    keep[row] = 0
    const source = columns.source[row] as number
    repeats[source] = (repeats[source] as number) + 1
  }
  return repeats
}
