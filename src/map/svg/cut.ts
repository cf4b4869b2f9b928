import { MARGIN } from './hexes.ts'
import type { Projection } from './projection.ts'

export type Points = (readonly [x: number, y: number])[]

/**
 * One ring on the screen, from point `from` to before `to` of Mercator coordinates x, y in turn. Cut off a little beyond the view,
 * if it is not whole in it: seen from a street a county's border would run over millions of pixels. Points closer than `least`
 * pixels to the one before are left out. Fewer than three points: nothing to draw.
 */
export function ringOnScreen(
  points: Float64Array,
  from: number,
  to: number,
  { scale, west, north, width, height }: Projection,
  isWhole: boolean,
  least = 0.5,
): Points {
  const onScreen: Points = []
  let [lastX, lastY] = [Number.POSITIVE_INFINITY, 0]
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const x = ((points[at] ?? 0) - west) * scale
    const y = ((points[at + 1] ?? 0) - north) * scale
    if (Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) continue
    onScreen.push([x, y])
    lastX = x
    lastY = y
  }
  return isWhole ? onScreen : cutToView(onScreen, width, height)
}

/** How much of a box (Mercator: west, north, east, south) a view holds. */
export function boxInView(
  west: number,
  north: number,
  east: number,
  south: number,
  view: Projection,
): 'none' | 'part' | 'whole' {
  const [left, right] = [(west - view.west) * view.scale, (east - view.west) * view.scale]
  const [top, bottom] = [(north - view.north) * view.scale, (south - view.north) * view.scale]
  const { width, height } = view
  // Asked so that a box that is empty, from infinity to minus infinity, is not in view.
  const isNear = right >= -MARGIN && left <= width + MARGIN && bottom >= -MARGIN && top <= height + MARGIN
  if (!isNear) return 'none'
  const isWhole = left >= -MARGIN && right <= width + MARGIN && top >= -MARGIN && bottom <= height + MARGIN
  return isWhole ? 'whole' : 'part'
}

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
