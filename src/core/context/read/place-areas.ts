import { turn } from '../../import/rows/turn.ts'
import { degreesOfNationalGrid, isOnNationalGrid } from '../../import/values/national-grid.ts'
import { TRAINING_MARK } from '../../vocabulary/training.ts'
import type { Shapes } from '../shapes.ts'
import { type AreaGrid, areDegrees, gridOfAreas, type UnknownGrid } from './grid-of-areas.ts'
import type { AreaRejection, FlatPolygons, FlatRing, RawAreas } from './raw-areas.ts'
import { type Repaired, repairedArea } from './repair-area.ts'
import { shapesOfRings } from './shapes-of-rings.ts'

/** The account of one layer: read = kept + rejected (all reasons). */
export interface PlacedLedger {
  readonly read: number
  readonly kept: number
  /** Of those kept: areas whose lines crossed and were mended. */
  readonly repaired: number
  readonly rejected: Partial<Record<AreaRejection, number>>
  /** Areas counted from 1, as the file has them. */
  readonly rejectedAreas: readonly { readonly area: number; readonly reason: AreaRejection }[]
}

/** Areas of a layer in degrees, and what became of the others. */
export interface Placed {
  readonly grid: AreaGrid
  /** Attributes of the areas that are kept; parallel to their shapes. */
  readonly rows: readonly (readonly string[])[]
  readonly shapes: Shapes
  readonly ledger: PlacedLedger
  readonly isInvented: boolean
}

/** Areas between two turns for other events. */
const AREAS_A_TURN = 200

/** Areas put where they lie on the earth, or why their grid is not known. */
export async function placeAreas(areas: RawAreas): Promise<Placed | UnknownGrid> {
  const grid = gridOfAreas(areas)
  if (grid !== 'degrees' && grid !== 'british-national-grid') return grid
  const kept: FlatPolygons[] = []
  const rows: (readonly string[])[] = []
  const rejectedAreas: { area: number; reason: AreaRejection }[] = []
  let repaired = 0
  for (const [at, shape] of areas.shapes.entries()) {
    const placed = typeof shape === 'string' ? shape : placedArea(shape, grid)
    if (typeof placed === 'string') rejectedAreas.push({ area: at + 1, reason: placed })
    else {
      kept.push(placed.polygons)
      rows.push(areas.rows[at] as readonly string[])
      if (placed.isMended) repaired += 1
    }
    if (at % AREAS_A_TURN === 0) await turn()
  }
  const rejected: Partial<Record<AreaRejection, number>> = {}
  for (const { reason } of rejectedAreas) rejected[reason] = (rejected[reason] ?? 0) + 1
  return {
    ...{ grid, rows, shapes: shapesOfRings(kept) },
    ledger: { read: areas.shapes.length, kept: kept.length, repaired, rejected, rejectedAreas },
    isInvented: areas.isMarkedInvented || areas.rows.some((row) => row.includes(TRAINING_MARK)),
  }
}

/** Mended on the file's own grid, where lines that meet meet exactly; then in degrees. */
function placedArea(polygons: FlatPolygons, grid: AreaGrid): Repaired | AreaRejection {
  const isOnGrid = grid === 'degrees' ? areDegrees : isOnNationalGrid
  for (const rings of polygons)
    for (const ring of rings)
      for (let at = 0; at < ring.length; at += 2)
        if (!isOnGrid(ring[at] as number, ring[at + 1] as number)) return 'outside-the-grid'
  const repaired = repairedArea(polygons)
  if (typeof repaired === 'string' || grid === 'degrees') return repaired
  return { ...repaired, polygons: repaired.polygons.map((rings) => rings.map(inDegrees)) }
}

function inDegrees(ring: FlatRing): FlatRing {
  const degrees = new Float64Array(ring.length)
  for (let at = 0; at < ring.length; at += 2) {
    const { lng, lat } = degreesOfNationalGrid(ring[at] as number, ring[at + 1] as number)
    degrees[at] = lng
    degrees[at + 1] = lat
  }
  return degrees
}
