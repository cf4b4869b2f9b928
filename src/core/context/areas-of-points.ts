import Flatbush from 'flatbush'
import type { Shapes } from './shapes.ts'

/** A point that lies in no area. */
export const NO_AREA = -1

/**
 * The area that each point lies in (`lng` and `lat` parallel, degrees WGS84), or NO_AREA. Of areas that overlap the first counts; so
 * does it of areas that share the line on which a point lies.
 */
export function areasOfPoints(shapes: Shapes, lng: ArrayLike<number>, lat: ArrayLike<number>): Int32Array {
  const found = new Int32Array(lng.length).fill(NO_AREA)
  if (shapes.areas === 0) return found
  const index = new Flatbush(shapes.areas)
  for (let at = 0; at < shapes.boxes.length; at += 4) index.add(...boxAt(shapes.boxes, at))
  index.finish()
  for (let point = 0; point < found.length; point++) {
    const [x, y] = [lng[point] as number, lat[point] as number]
    let first = Number.POSITIVE_INFINITY
    for (const area of index.search(x, y, x, y)) if (area < first && isInside(shapes, area, x, y)) first = area
    if (first < Number.POSITIVE_INFINITY) found[point] = first
  }
  return found
}

/** An area without a shape has a box that holds nothing. */
function boxAt(boxes: Float64Array, at: number): [number, number, number, number] {
  const box: [number, number, number, number] = [
    boxes[at] as number,
    boxes[at + 1] as number,
    boxes[at + 2] as number,
    boxes[at + 3] as number,
  ]
  return box.every(Number.isFinite) ? box : [1000, 1000, 1000, 1000]
}

/** Whether a line from the point to the east crosses the area's rings an odd number of times, or the point lies on one of them. */
function isInside({ corners, ringStart, areaStart }: Shapes, area: number, x: number, y: number): boolean {
  let inside = false
  for (let ring = areaStart[area] as number; ring < (areaStart[area + 1] as number); ring++) {
    const [from, to] = [ringStart[ring] as number, ringStart[ring + 1] as number]
    for (let at = from, before = to - 1; at < to; before = at++) {
      const [y1, y2] = [corners[2 * at + 1] as number, corners[2 * before + 1] as number]
      const [x1, x2] = [corners[2 * at] as number, corners[2 * before] as number]
      if (isOn(x, y, x1, y1, x2, y2)) return true
      if (y1 > y === y2 > y) continue
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}

/** Whether a point lies on a line: map points that were moved to borders do, exactly. */
function isOn(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  if (y < Math.min(y1, y2) || y > Math.max(y1, y2) || x < Math.min(x1, x2) || x > Math.max(x1, x2)) return false
  return (x - x1) * (y2 - y1) === (y - y1) * (x2 - x1)
}
