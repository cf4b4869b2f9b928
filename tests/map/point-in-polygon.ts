import type { Polygon } from '../../src/map/ground.ts'

/** Whether a point lies in a polygon, holes taken out: counting the edges that a ray to the east crosses. */
export function isInPolygon([lng, lat]: readonly [number, number], rings: Polygon): boolean {
  let isInside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as readonly [number, number]
      const [x2, y2] = ring[i] as readonly [number, number]
      if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside
    }
  }
  return isInside
}
