import type { CellList } from './cells.ts'
import { type CellsAround, cellsAround } from './cells-around.ts'

/** How far a neighbourhood reaches: 1 ring is 7 hexes, 2 rings are 19. */
export type Rings = 1 | 2

/** A cell and those of a list that lie within so many rings of it: fewer than 7 (or 19) at the edge of the list and by a pentagon. */
export type Neighbourhoods = CellsAround

const known = new WeakMap<CellList, Map<Rings, Neighbourhoods>>()

/** The neighbourhood of each cell, itself among them; worked out once a list and number of rings. */
export function neighbourhoodsOf(cells: CellList, rings: Rings): Neighbourhoods {
  const ofCells = known.get(cells) ?? new Map<Rings, Neighbourhoods>()
  known.set(cells, ofCells)
  const found = ofCells.get(rings) ?? cellsAround(cells, rings, true)
  ofCells.set(rings, found)
  return found
}
