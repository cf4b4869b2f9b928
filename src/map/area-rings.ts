import type { Shapes } from '../core/context/shapes.ts'
import { mercatorX, mercatorY } from './mercator.ts'

/** Twice the area of a ring in square degrees: above 0 for an outline, below for a hole (see core/context/shapes). */
export function twiceRingArea({ corners, ringStart }: Shapes, ring: number): number {
  const [from, to] = [ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0]
  // From the first corner: far from the origin the products would lose what is sought.
  const [x, y] = [corners[2 * from] ?? 0, corners[2 * from + 1] ?? 0]
  let twice = 0
  for (let at = from; at < to; at++) {
    const next = at + 1 < to ? at + 1 : from
    twice +=
      ((corners[2 * at] ?? 0) - x) * ((corners[2 * next + 1] ?? 0) - y) -
      ((corners[2 * next] ?? 0) - x) * ((corners[2 * at + 1] ?? 0) - y)
  }
  return twice
}

/** Corners and boxes in Mercator units (mercator.ts); the rings are those of the shapes. */
export interface MercatorShapes {
  /** x, y in turn. */
  readonly corners: Float64Array
  /** West, north, east, south of each area. */
  readonly boxes: Float64Array
  /** Half of the areas are wider than this. */
  readonly typicalWidth: number
}

/** By shapes: a logarithm a corner at every drawing would cost more than the drawing. */
const kept = new WeakMap<Shapes, MercatorShapes>()

export function mercatorShapes(shapes: Shapes): MercatorShapes {
  const known = kept.get(shapes)
  if (known) return known
  const corners = shapes.corners.map((degrees, at) => (at % 2 === 0 ? mercatorX(degrees) : mercatorY(degrees)))
  const boxes = new Float64Array(shapes.areas * 4)
  const widths = new Float64Array(shapes.areas)
  for (let area = 0; area < shapes.areas; area++) {
    const [west = 0, south = 0, east = 0, north = 0] = shapes.boxes.subarray(4 * area, 4 * area + 4)
    boxes.set([mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)], 4 * area)
    // An area without a shape has a box from infinity to minus infinity.
    widths[area] = Math.max(0, (east - west) / 360)
  }
  const typicalWidth = widths.sort()[shapes.areas >> 1] ?? 0
  const made = { corners, boxes, typicalWidth }
  kept.set(shapes, made)
  return made
}
