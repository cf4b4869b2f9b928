import type { Bounds } from '../bounds.ts'
import type { MapView } from '../map-canvas.ts'
import { mercatorX, mercatorY, worldWidth } from '../mercator.ts'
import { LEAST_SCALE, MOST_SCALE, projectionOf, viewAt } from '../svg/projection.ts'

/** Where the map looks before there is anything to look at: England, as the other map has it (canvas.ts). */
export const FIRST_VIEW: MapView = viewAt(mercatorX(-1.5), mercatorY(53), 512 * 2 ** 5)

/** The view moved by so many CSS pixels: positive x shows more of the east, positive y more of the south. */
export function panned(view: MapView, x: number, y: number): MapView {
  const scale = worldWidth(view.lat, view.metresPerPixel)
  return viewWithin(mercatorX(view.lng) + x / scale, mercatorY(view.lat) + y / scale, scale)
}

/**
 * The view `factor` times as close (below 1: further away), between the limits. What lies so many CSS pixels from the middle stays
 * there: under the pointer, or with 0, 0 the middle itself.
 */
export function zoomed(view: MapView, factor: number, fromMiddleX = 0, fromMiddleY = 0): MapView {
  const scale = worldWidth(view.lat, view.metresPerPixel)
  const closer = Math.min(Math.max(scale * factor, LEAST_SCALE), MOST_SCALE)
  const stay = 1 / scale - 1 / closer
  return viewWithin(mercatorX(view.lng) + fromMiddleX * stay, mercatorY(view.lat) + fromMiddleY * stay, closer)
}

/** The view with another middle, as close as before on the map. */
export function centred(view: MapView, { lng, lat }: { readonly lng: number; readonly lat: number }): MapView {
  return viewWithin(mercatorX(lng), mercatorY(lat), worldWidth(view.lat, view.metresPerPixel))
}

/** Whether nothing of a box in degrees is seen on a map of so many CSS pixels. */
export function isOutOfView(
  [[west, south], [east, north]]: Bounds,
  view: MapView,
  width: number,
  height: number,
): boolean {
  const projection = projectionOf(view, width, height)
  const topLeft = projection.toScreen(west, north)
  const bottomRight = projection.toScreen(east, south)
  return topLeft.x > width || bottomRight.x < 0 || topLeft.y > height || bottomRight.y < 0
}

/** The middle stays on the world, however far somebody drags. */
function viewWithin(x: number, y: number, scale: number): MapView {
  const within = (at: number) => Math.min(Math.max(at, 0), 1)
  return viewAt(within(x), within(y), scale)
}
