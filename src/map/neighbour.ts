import { cellToLatLng, gridRing } from 'h3-js'
import { positionOfCell } from './position-of-cell.ts'
import { stepAlongRow } from './row-of-hexes.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Degrees clockwise from north; the map is never turned, so up is north. */
const BEARING: Record<Direction, number> = { up: 0, right: 90, down: 180, left: 270 }

/** A hex further off the direction than this does not lie "to the right" for anybody. */
const FURTHEST_OFF = 75
/** Rings looked at, so that a hole or a creek of two hexes can be crossed. */
const RINGS = 3

/**
 * The hex to which an arrow key leads from `cell`, or null where the study area ends in that direction. Six neighbours do not lie
 * in four directions: right, say, may be a choice between 60 and 120 degrees. Always taking the nearer one drifts off to one
 * side, so the steps keep to a row (row-of-hexes.ts) and the opposite key leads back. Where the row leaves the study area the
 * neighbour nearest to the direction is taken, then one of the second or third ring.
 *
 * @param cells ascending H3 cells of the study area, all of one resolution, that of `cell`
 */
export function neighbourInDirection(cell: bigint, direction: Direction, cells: BigUint64Array): bigint | null {
  const anchor = cells[cells.length >> 1]
  if (anchor === undefined) return null
  const inRow = stepAlongRow(cell, BEARING[direction], anchor)
  if (inRow !== null && positionOfCell(cells, inRow) >= 0) return inRow
  for (let ring = 1; ring <= RINGS; ring++) {
    const found = nearestToDirection(cell, BEARING[direction], ring, cells)
    if (found !== null) return found
  }
  return null
}

function nearestToDirection(cell: bigint, direction: number, ring: number, cells: BigUint64Array): bigint | null {
  const name = cell.toString(16)
  let nearest: bigint | null = null
  let least = FURTHEST_OFF
  for (const other of gridRing(name, ring)) {
    const candidate = BigInt(`0x${other}`)
    const off = Math.abs(((bearing(name, other) - direction + 540) % 360) - 180)
    if (off > least || positionOfCell(cells, candidate) < 0) continue
    // Of two equally near ones the lower id, so that the answer never depends on the order of the ring.
    if (off === least && nearest !== null && nearest < candidate) continue
    nearest = candidate
    least = off
  }
  return nearest
}

/** Degrees clockwise from north of the way from one cell to another one near by. */
function bearing(from: string, to: string): number {
  const [lat, lng] = cellToLatLng(from)
  const [toLat, toLng] = cellToLatLng(to)
  const east = (toLng - lng) * Math.cos((lat * Math.PI) / 180)
  return ((Math.atan2(east, toLat - lat) * 180) / Math.PI + 360) % 360
}
