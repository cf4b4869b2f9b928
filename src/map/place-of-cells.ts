import { cellToLatLng } from 'h3-js'
import { type Bounds, boundsOfCells } from './bounds.ts'

/** The middle of some cells, and their box; degrees WGS84. There has to be one. */
export function placeOfCells(cells: readonly bigint[]): { lng: number; lat: number; box: Bounds | null } {
  const middles = cells.map((cell) => cellToLatLng(cell.toString(16)))
  const mean = (part: 0 | 1) => middles.reduce((sum, middle) => sum + middle[part], 0) / middles.length
  return { lng: mean(1), lat: mean(0), box: boundsOfCells(BigUint64Array.from(cells)) }
}
