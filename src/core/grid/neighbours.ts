import { gridDisk } from 'h3-js'
import { type CellList, positionOf } from './cells.ts'

/** The cells of a list that touch each cell: those of the cell at position i are `of[start[i]]` to before `start[i + 1]`. */
export interface CellNeighbours {
  readonly start: Uint32Array
  readonly of: Uint32Array
}

const known = new WeakMap<CellList, CellNeighbours>()

/** Positions of the cells around each cell that are in the list; worked out once a list. */
export function neighboursOf(cells: CellList): CellNeighbours {
  let found = known.get(cells)
  if (found === undefined) {
    found = worked(cells)
    known.set(cells, found)
  }
  return found
}

function worked(cells: CellList): CellNeighbours {
  const start = new Uint32Array(cells.length + 1)
  const of: number[] = []
  for (let at = 0; at < cells.length; at++) {
    for (const name of gridDisk((cells[at] as bigint).toString(16), 1)) {
      const position = positionOf(cells, BigInt(`0x${name}`))
      if (position !== -1 && position !== at) of.push(position)
    }
    start[at + 1] = of.length
  }
  return { start, of: Uint32Array.from(of) }
}
