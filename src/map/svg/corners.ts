import { type HexSlice, hexSlices } from '../hex-geometry.ts'
import { pause } from '../pause.ts'

/** By the list of cells: a picture that comes again, for the screen or for a report, is not built again. */
const kept = new WeakMap<BigUint64Array, readonly HexSlice[]>()

/** Work between two pauses in ms. */
const BUDGET = 12

/** Corners of all cells; built in one go where they are not kept yet, 60,000 cells in about 150 ms. */
export function slicesOf(cells: BigUint64Array): readonly HexSlice[] {
  const slices = kept.get(cells) ?? [...hexSlices(cells)]
  kept.set(cells, slices)
  return slices
}

/** The same with pauses, so that a page stays usable; afterwards drawing these cells is quick. */
export async function prepareSlices(cells: BigUint64Array): Promise<void> {
  if (kept.has(cells)) return
  const slices: HexSlice[] = []
  let since = performance.now()
  for (const slice of hexSlices(cells)) {
    slices.push(slice)
    if (performance.now() - since < BUDGET) continue
    await pause()
    since = performance.now()
  }
  keepSlices(cells, slices)
}

/** Keeps corners that somebody else has built. */
export function keepSlices(cells: BigUint64Array, slices: readonly HexSlice[]): void {
  kept.set(cells, slices)
}
