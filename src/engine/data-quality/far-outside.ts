import { type IncidentTable, lngLatOfPoint, NO_POINT, type PointTable } from '../../core/table/incident-table.ts'
import { locatedPoints } from './located-points.ts'

/**
 * Further from the middle of its force than any place of it can be: the largest forces of England (Devon and Cornwall, North
 * Yorkshire) reach about 100 km from their middle, Norfolk 70 km.
 */
export const FAR_KILOMETRES = 100
/** From this share of a force's located rows on it is no slip: the force, or what it gave, is that wide (Scilly, two counties). */
const MOST_FAR = 0.05

/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
const KILOMETRES = 111.195

/**
 * Rows that lie more than FAR_KILOMETRES from the middle of their force's rows (the median longitude and the median latitude, which
 * a few wrong points cannot move), ascending; those of a force of which 5 % or more lie there are left out. In street files they are
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
    if (!isFar(middles[own] as Middle, lngLatOfPoint(points, at))) continue
    farOfForce[own] = (farOfForce[own] as number) + 1
    far.push(row)
  }
  const isSlip = Array.from(farOfForce, (count, own) => count < MOST_FAR * (located[own] as number))
  return Uint32Array.from(far.filter((row) => isSlip[force[row] as number]))
}

interface Middle {
  readonly lng: number
  readonly lat: number
  /** How much shorter than a degree of latitude one of longitude is there. */
  readonly narrower: number
}

/** Of a force without located rows: nowhere that matters, since none of them asks. */
function middleOf(points: PointTable, list: Uint32Array): Middle {
  const lat = medianOf(points.lat, list) / 1e7
  return { lng: medianOf(points.lng, list) / 1e7, lat, narrower: Math.cos((lat * Math.PI) / 180) }
}

/** The median of the values of these points; 0 of none. By counting: sorting a million rows would take ten times as long. */
function medianOf(values: Int32Array, list: Uint32Array): number {
  const bucketOf = (point: number) => ((values[point] as number) >> 16) + 0x8000
  const counts = new Uint32Array(0x1_0000)
  for (const point of list) counts[bucketOf(point)] = (counts[bucketOf(point)] as number) + 1
  let rank = list.length >> 1
  let bucket = 0
  while (bucket < counts.length && rank >= (counts[bucket] as number)) rank -= counts[bucket++] as number
  const near: number[] = []
  for (const point of list) if (bucketOf(point) === bucket) near.push(values[point] as number)
  return Int32Array.from(near).sort()[rank] ?? 0
}

/** Flat, with the parallel of the middle: within 1 % over a few hundred kilometres of England. */
function isFar(middle: Middle, { lng, lat }: { lng: number; lat: number }): boolean {
  const east = (lng - middle.lng) * middle.narrower * KILOMETRES
  const north = (lat - middle.lat) * KILOMETRES
  return east * east + north * north > FAR_KILOMETRES * FAR_KILOMETRES
}
