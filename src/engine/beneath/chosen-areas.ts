import { areasWithin } from '../../core/context/areas-within.ts'
import type { Boundaries } from '../../core/context/boundaries.ts'
import type { Beneath } from './beneath.ts'

/** The size of cells by which it is told whether an area lies within another. */
const RESOLUTION = 9

/** Of the areas in question those that belong to the chosen ones; all where none is chosen. Throws as `Beneath.setWith`. */
export function restricted(beneath: Beneath, set: Boundaries, isIn: Uint8Array, chosen: readonly string[]): Uint8Array {
  if (chosen.length === 0) return isIn
  const other = beneath.setWith(chosen)
  const isChosen = Uint8Array.from(other.codes, (code) => (chosen.includes(code) ? 1 : 0))
  if (other === set) return isChosen
  return areasWithin(beneath.onCells(set, RESOLUTION), other.shapes, isChosen)
}
