/** Longitude and latitude, degrees WGS84; in the plan of the county, x east and y north in coast radii. */
export type Position = readonly [number, number]

/** A closed ring, anticlockwise: its last position is its first. */
export type Ring = readonly Position[]

/** Whether a ring, closed or not, holds a position: by the number of edges to its east. */
export function isInside(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[at] as Position
    const [bx, by] = ring[before] as Position
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
