import type { CellList } from './cells.ts'
import { type CellsAround, cellsAround } from './cells-around.ts'

/** The cells of a list that touch each cell, itself not among them. */
export type CellNeighbours = CellsAround

const known = new WeakMap<CellList, CellNeighbours>()

/** Positions of the cells around each cell that are in the list; worked out once a list. */
export function neighboursOf(cells: CellList): CellNeighbours {
  let found = known.get(cells)
  if (found === undefined) {
    found = cellsAround(cells, 1, false)
    known.set(cells, found)
  }
  return found
}
