import { cellToBoundary } from 'h3-js'
import type { CellList } from '../grid/cells.ts'
import type { Ring } from './clip.ts'

/** Outlines of cells in degrees, anticlockwise, and the box around each: west, south, east, north. */
export interface CellOutlines {
  readonly rings: readonly Ring[]
  readonly boxes: Float64Array
}

export function cellOutlines(cells: CellList): CellOutlines {
  const boxes = new Float64Array(cells.length * 4)
  const rings = Array.from(cells, (cell, at) => {
    const corners = cellToBoundary(cell.toString(16))
    const ring = new Float64Array(corners.length * 2)
    for (const [corner, [lat, lng]] of corners.entries()) {
      ring[2 * corner] = lng as number
      ring[2 * corner + 1] = lat as number
    }
    boxes.set(boxOf(ring), at * 4)
    return ring
  })
  return { rings, boxes }
}

/** West, south, east, north of a ring. */
export function boxOf(ring: Ring): [number, number, number, number] {
  const box: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] as number, ring[at + 1] as number]
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  return box
}
