import type { Position } from './rings.ts'

/**
 * Cuts a convex polygon into one part a seat: all that is nearer to this seat than to any other (Voronoi). Polygons are open
 * (the first position is not repeated) and anticlockwise; the parts are in the order of the seats.
 */
export function nearestParts(polygon: readonly Position[], seats: readonly Position[]): Position[][] {
  return seats.map((seat) => {
    let part = [...polygon]
    for (const other of seats) if (other !== seat) part = nearerHalf(part, seat, other)
    return part
  })
}

/** Sutherland and Hodgman's cut along the line half way between the two; exact, because the polygon is convex. */
function nearerHalf(polygon: readonly Position[], seat: Position, other: Position): Position[] {
  const [dx, dy] = [other[0] - seat[0], other[1] - seat[1]]
  const half = (dx * (seat[0] + other[0]) + dy * (seat[1] + other[1])) / 2
  const beyond = ([x, y]: Position) => dx * x + dy * y - half
  return polygon.flatMap((to, at) => {
    const from = polygon.at(at - 1) as Position
    const [before, after] = [beyond(from), beyond(to)]
    const kept = after <= 0 ? [to] : []
    if (before <= 0 === after <= 0) return kept
    const share = before / (before - after)
    const crossing: Position = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    return [crossing, ...kept]
  })
}
