import type { Shapes } from '../shapes.ts'
import { cornersOf } from './budget.ts'
import type { FlatPolygons } from './raw-areas.ts'

/** Shapes of areas whose rings are tidy already (tidyPolygons): millions of corners are copied, and never made into pairs. */
export function shapesOfRings(areas: readonly FlatPolygons[]): Shapes {
  const corners = new Float64Array(2 * areas.reduce((sum, polygons) => sum + cornersOf(polygons), 0))
  const boxes = new Float64Array(areas.length * 4)
  const [ringStart, areaStart] = [[0], [0]]
  let length = 0
  for (const [area, polygons] of areas.entries()) {
    const from = length
    for (const ring of polygons.flat()) {
      corners.set(ring, length)
      length += ring.length
      ringStart.push(length / 2)
    }
    areaStart.push(ringStart.length - 1)
    boxes.set(boxOf(corners.subarray(from, length)), area * 4)
  }
  return {
    ...{ areas: areas.length, corners, boxes },
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  }
}

/** West, south, east, north. */
function boxOf(corners: Float64Array): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at] as number, corners[at + 1] as number]
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}
