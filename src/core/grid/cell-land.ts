import { cellArea, UNITS } from 'h3-js'
import type { CellList } from './cells.ts'

/** Square kilometres of each cell: they differ by a seventh over the globe, and by little within a county. */
export function landOfCells(cells: CellList): Float64Array {
  return Float64Array.from(cells, (cell) => cellArea(cell.toString(16), UNITS.km2))
}
