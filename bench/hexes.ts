import { gridDisk, latLngToCell } from 'h3-js'
import { type CellList, cellList } from '../src/core/grid/cells.ts'
import { childrenOf } from '../src/core/grid/children.ts'

/** Rings of the resolution-7 frame round Norwich: 61,789 hexes at resolution 9, as many as a county has. */
const RINGS = 20

/** A study area as large as a county's, at resolution 9. */
export function countyHexes(): CellList {
  return childrenOf(cellList(gridDisk(latLngToCell(52.63, 1.29, 7), RINGS)), 7, 9)
}
