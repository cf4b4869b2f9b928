import { type IncidentTable, lngLatOfPoint, NO_POINT, type PointTable } from '../../core/table/incident-table.ts'
import { locatedPoints } from './located-points.ts'

/**
 * Further from the middle of its force than any place of it can be: the largest forces of England (Devon and Cornwall, North
 * Yorkshire) reach about 100 km from their middle, Norfolk 70 km.
 */
export const FAR_KILOMETRES = 100
/** From this share of a force's located rows on it is no slip: the force, or what it gave, is that wide (Scilly, two counties). */
const MOST_FAR = 0.01

/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
const KILOMETRES = 111.195

/**
 * Rows that lie more than FAR_KILOMETRES from the middle of their force's rows (the median longitude and the median latitude, which
 * a few wrong points cannot move), ascending; those of a force of which 1 % or more lie there are left out. In street files they are
 * offences that the force dealt with elsewhere; in other files often a coordinate typed wrong. (Pitfall 24.)
 */
export function farRows(table: IncidentTable): Uint32Array {
  const { rows, points, point, force } = table
  const middles = locatedPoints(table, force, table.forces.length).map((list) => middleOf(points, list))
  const located = new Uint32Array(middles.length)
  const far: number[] = []
  const farOfForce = new Uint32Array(middles.length)
  for (let row = 0; row < rows; row++) {
    const at = point[row] as number
    if (at >= NO_POINT) continue
    const own = force[row] as number
    located[own] = (located[own] as number) + 1
    if (kilometresApart(middles[own] as Position, lngLatOfPoint(points, at)) <= FAR_KILOMETRES) continue
    farOfForce[own] = (farOfForce[own] as number) + 1
    far.push(row)
  }
  const isSlip = Array.from(farOfForce, (count, own) => count < MOST_FAR * (located[own] as number))
  return Uint32Array.from(far.filter((row) => isSlip[force[row] as number]))
}

interface Position {
  readonly lng: number
  readonly lat: number
}

/** Of no row: nowhere that matters, since no row of the force asks. */
function middleOf(points: PointTable, list: Uint32Array): Position {
  const median = (values: Int32Array) => (values.sort()[values.length >> 1] ?? 0) / 1e7
  return {
    lng: median(Int32Array.from(list, (point) => points.lng[point] as number)),
    lat: median(Int32Array.from(list, (point) => points.lat[point] as number)),
  }
}

/** Flat, with the parallel of the middle: within 1 % over a few hundred kilometres of England. */
function kilometresApart(middle: Position, { lng, lat }: Position): number {
  const narrower = Math.cos((middle.lat * Math.PI) / 180)
  return Math.hypot((lng - middle.lng) * narrower, lat - middle.lat) * KILOMETRES
}
