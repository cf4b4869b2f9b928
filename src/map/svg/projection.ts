import type { Bounds } from '../bounds.ts'
import type { MapView } from '../map-canvas.ts'
import { latOfY, lngOfX, mercatorX, mercatorY, worldWidth } from '../mercator.ts'
import type { ScreenPoint } from '../ring-shape.ts'

/** From places to pixels and back, for one view on a rectangle of so many CSS pixels. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** Pixels that the whole world is wide. */
  readonly scale: number
  /** The rectangle's top left corner in Mercator units (mercator.ts). */
  readonly west: number
  readonly north: number
  toScreen(lng: number, lat: number): ScreenPoint
  toPlace(x: number, y: number): { lng: number; lat: number }
}

/** Web Mercator as MapLibre has it, the view's middle in the middle of the rectangle, so that both maps look alike. */
export function projectionOf(view: MapView, width: number, height: number): Projection {
  const scale = worldWidth(view.lat, view.metresPerPixel)
  const west = mercatorX(view.lng) - width / 2 / scale
  const north = mercatorY(view.lat) - height / 2 / scale
  return {
    width,
    height,
    scale,
    west,
    north,
    toScreen: (lng, lat) => ({ x: (mercatorX(lng) - west) * scale, y: (mercatorY(lat) - north) * scale }),
    toPlace: (x, y) => ({ lng: lngOfX(west + x / scale), lat: latOfY(north + y / scale) }),
  }
}

/** MapLibre's world is 512 pixels wide at zoom 0; these are the limits that the other map has (canvas.ts). */
export const LEAST_SCALE = 512 * 2 ** 4
export const MOST_SCALE = 512 * 2 ** 18
/** Fitting comes no closer, even to a single hex. */
const CLOSEST_FIT = 512 * 2 ** 16

/**
 * The view that shows a box as large as it fits, with `padding` pixels left free on each side; null where the rectangle has no room.
 *
 * @param bounds degrees; the middle is taken on the map, not on the globe
 */
export function viewOfBounds(bounds: Bounds, width: number, height: number, padding = 24): MapView | null {
  const [[west, south], [east, north]] = bounds
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
  const [room, roomDown] = [width - 2 * padding, height - 2 * padding]
  if (room <= 0 || roomDown <= 0) return null
  const fitting = Math.min(room / (right - left), roomDown / (bottom - top), CLOSEST_FIT)
  return viewAt((left + right) / 2, (top + bottom) / 2, Math.max(fitting, LEAST_SCALE))
}

/** The view with this Mercator point in its middle where the whole world is `scale` pixels wide. */
export function viewAt(x: number, y: number, scale: number): MapView {
  const lat = latOfY(y)
  return { lng: lngOfX(x), lat, metresPerPixel: worldWidth(lat, scale) }
}
