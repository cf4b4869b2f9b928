import type { Random } from './random.ts'
import type { Position, Ring } from './rings.ts'

/** Kilometres of a degree of longitude and of latitude in the invented county. */
export const KM_OF_A_DEGREE: Position = [65.7, 111.3]

/** A place so many kilometres from another, in any direction; degrees to six decimals, about 10 cm. */
export function placeAround([lng, lat]: Position, km: number, from: Random): Position {
  const direction = 2 * Math.PI * from.unit()
  const [east, north] = KM_OF_A_DEGREE
  return sixDecimals(lng + (km * Math.cos(direction)) / east, lat + (km * Math.sin(direction)) / north)
}

export function sixDecimals(lng: number, lat: number): Position {
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]
}

/** The surface of a closed anticlockwise ring. */
export function squareKilometres(ring: Ring): number {
  let twice = 0
  for (const [at, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(at - 1) as Position
    twice += ax * by - bx * ay
  }
  return (twice / 2) * KM_OF_A_DEGREE[0] * KM_OF_A_DEGREE[1]
}
