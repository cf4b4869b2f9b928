import { gridDisk, polygonToCellsExperimental } from 'h3-js'
import { type CellList, cellList } from '../grid/cells.ts'
import { childrenOf } from '../grid/children.ts'
import type { Resolution } from '../question/question.ts'
import { type ArealWeights, arealWeights } from './areal-weights.ts'
import { ringsOf, type Shapes } from './shapes.ts'

/** The size at which areas are first put over cells: a county is some hundred of them. */
const COARSE = 7

/** Cells that areas lie over, ascending, and how the areas lie over them. */
export interface AreasOnCells {
  readonly cells: CellList
  readonly weights: ArealWeights
}

/** Every cell that an area overlaps, however little of it. */
export function areasOnCells(shapes: Shapes, resolution: Resolution): AreasOnCells {
  const candidates = candidateCells(shapes, resolution)
  const weights = arealWeights(shapes, candidates)
  const isUsed = new Uint8Array(candidates.length)
  for (const cell of weights.cell) isUsed[cell] = 1
  const newPosition = new Uint32Array(candidates.length)
  let kept = 0
  for (let at = 0; at < candidates.length; at++) {
    newPosition[at] = kept
    kept += isUsed[at] as number
  }
  return {
    cells: candidates.filter((_, at) => isUsed[at] === 1),
    weights: { ...weights, cell: weights.cell.map((at) => newPosition[at] as number) },
  }
}

/** All cells that may overlap: the children of coarse ones and of those around, because a cell's children reach beyond it. */
function candidateCells(shapes: Shapes, resolution: Resolution): CellList {
  const size = Math.min(COARSE, resolution)
  const coarse = new Set<string>()
  for (let area = 0; area < shapes.areas; area++) {
    for (const ring of ringsOf(shapes, area)) {
      // A hole's cells lie within those of its outline.
      for (const cell of polygonToCellsExperimental(
        [ring.map(([lng, lat]) => [lng, lat])],
        size,
        'containmentOverlapping',
        true,
      ))
        coarse.add(cell)
    }
  }
  const grown = new Set<string>()
  for (const cell of coarse) for (const near of gridDisk(cell, 1)) grown.add(near)
  return resolution <= COARSE ? cellList(grown) : childrenOf(cellList(grown), COARSE, resolution)
}
