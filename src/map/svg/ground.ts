import type { Polygon } from '../ground.ts'
import { mercatorX, mercatorY } from '../mercator.ts'
import { MARGIN } from './hexes.ts'
import type { Projection } from './projection.ts'
import { px } from './text.ts'

/** A ring in Mercator units: x, y of each point, the last equal to the first; and west, north, east, south of its box. */
interface Ring {
  readonly points: Float64Array
  readonly box: readonly [number, number, number, number]
}

/** By the list of polygons: the coast has tens of thousands of points, and each would cost a logarithm at every drawing. */
const projected = new WeakMap<readonly Polygon[], readonly Ring[]>()

/**
 * Path data of polygons, cut off a little beyond the view: seen from a street a county's border would run over millions of pixels.
 * Fill it by the even-odd rule. Points closer than half a pixel to the one before are left out.
 */
export function polygonPath(polygons: readonly Polygon[], projection: Projection): string {
  const { scale, west, north, width, height } = projection
  const rings = projected.get(polygons) ?? polygons.flatMap((polygon) => polygon.map(ringOf))
  projected.set(polygons, rings)
  const parts: string[] = []
  for (const { points, box } of rings) {
    const [left, top, right, bottom] = [
      (box[0] - west) * scale,
      (box[1] - north) * scale,
      (box[2] - west) * scale,
      (box[3] - north) * scale,
    ]
    if (right < -MARGIN || left > width + MARGIN || bottom < -MARGIN || top > height + MARGIN) continue
    const onScreen: Points = []
    for (let at = 0; at < points.length; at += 2) {
      const x = ((points[at] ?? 0) - west) * scale
      const y = ((points[at + 1] ?? 0) - north) * scale
      const last = onScreen.at(-1)
      if (!last || Math.abs(x - last[0]) >= 0.5 || Math.abs(y - last[1]) >= 0.5) onScreen.push([x, y])
    }
    const cut = cutToView(onScreen, width, height)
    if (cut.length >= 3) parts.push(`M${cut.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}z`)
  }
  return parts.join('')
}

type Points = (readonly [x: number, y: number])[]

/** Sutherland and Hodgman: a ring cut by one side of the view after the other. Its new sides run outside what is seen. */
function cutToView(ring: Points, width: number, height: number): Points {
  const sides = [
    [0, 1, -MARGIN],
    [0, -1, width + MARGIN],
    [1, 1, -MARGIN],
    [1, -1, height + MARGIN],
  ] as const
  return sides.reduce<Points>((points, [axis, sign, limit]) => {
    const kept: Points = []
    const inside = (point: Points[number]) => (point[axis] - limit) * sign >= 0
    for (let i = 0; i < points.length; i++) {
      const from = points[(i + points.length - 1) % points.length]
      const to = points[i]
      if (!from || !to) continue
      if (inside(from) !== inside(to)) {
        const part = (limit - from[axis]) / (to[axis] - from[axis])
        kept.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])
      }
      if (inside(to)) kept.push(to)
    }
    return kept
  }, ring)
}

function ringOf(ring: Polygon[number]): Ring {
  const points = new Float64Array(ring.length * 2)
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  ring.forEach(([lng, lat], i) => {
    const [x, y] = [mercatorX(lng), mercatorY(lat)]
    points.set([x, y], i * 2)
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  })
  return { points, box: [west, north, east, south] }
}
