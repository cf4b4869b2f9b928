import { type HexSlice, VERTICES_PER_CELL } from '../hex-geometry.ts'
import type { Projection } from './projection.ts'

/** CSS pixels beyond the view within which a hex is still drawn: half a line lies outside its hex. */
export const MARGIN = 8

/** Hexes narrower than this, in CSS pixels, are drawn as rectangles: six corners of a dot cannot be told from four. */
const SMALLEST_HEX = 2

/** Distance from the middle of a hex to its side in CSS pixels; all hexes of a picture are as good as equal. 0 without a hex. */
export function hexRadius(slices: readonly HexSlice[], { scale }: Projection): number {
  const [slice] = slices
  if (!slice) return 0
  const at = (i: number) => slice.vertices[i] ?? 0
  // Hexes of H3 are a little squeezed: the mean of the six corners.
  let sum = 0
  for (let v = 1; v < VERTICES_PER_CELL; v++) sum += Math.hypot(at(2 * v) - at(0), at(2 * v + 1) - at(1))
  return (sum / 6) * scale * Math.cos(Math.PI / 6)
}

/**
 * Path data of the hexes in view, one text a class (position 0 is class 0): one path an element for each of 60,000 hexes would be
 * 60,000 elements. Each hex is a subpath of its own, from `M` to `z`, in tenths of a pixel.
 *
 * @param classes class of each cell of the slices
 * @param count classes beside class 0
 * @param lowest the lowest class wanted: 0 for all, 1 where class 0 is drawn in another way (area.ts)
 */
export function hexPaths(
  slices: readonly HexSlice[],
  classes: Uint8Array,
  count: number,
  projection: Projection,
  lowest: 0 | 1,
): string[] {
  const paths = Array.from({ length: count + 1 }, () => [] as string[])
  const draw = hexRadius(slices, projection) * 2 < SMALLEST_HEX ? rectangle : hexagon
  for (const slice of slices) {
    if (!isSliceInView(slice, projection)) continue
    const place = placeOf(slice, projection)
    for (let i = 0; i < slice.count; i++) {
      const cellClass = classes[slice.first + i] ?? 0
      if (cellClass >= lowest && isHexInView(place, i, projection)) paths[cellClass]?.push(draw(place, i))
    }
  }
  return paths.map((path) => path.join(''))
}

/** Where the vertices of a slice lie on the screen: pixel = vertex * scale + left (or top). */
export interface SlicePlace {
  readonly vertices: Float32Array
  readonly scale: number
  readonly left: number
  readonly top: number
}

export function placeOf({ vertices, origin }: HexSlice, { scale, west, north }: Projection): SlicePlace {
  return { vertices, scale, left: (origin[0] - west) * scale, top: (origin[1] - north) * scale }
}

export function isSliceInView(slice: HexSlice, { west, north, scale, width, height }: Projection): boolean {
  const margin = MARGIN / scale
  const [left, top, right, bottom] = slice.box
  return (
    right >= west - margin &&
    left <= west + width / scale + margin &&
    bottom >= north - margin &&
    top <= north + height / scale + margin
  )
}

/** Whether any part of the box round hex `i` of a slice is in view, give or take MARGIN. */
function isHexInView({ vertices, scale, left, top }: SlicePlace, i: number, { width, height }: Projection): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  const end = (i + 1) * VERTICES_PER_CELL * 2
  for (let at = end - 12; at < end; at += 2) {
    const x = (vertices[at] ?? 0) * scale + left
    const y = (vertices[at + 1] ?? 0) * scale + top
    if (x < west) west = x
    if (x > east) east = x
    if (y < north) north = y
    if (y > south) south = y
  }
  return east >= -MARGIN && west <= width + MARGIN && south >= -MARGIN && north <= height + MARGIN
}

/** Each corner is rounded by itself and steps are differences of these, so that no error adds up round the hex. */
function hexagon({ vertices, scale, left, top }: SlicePlace, i: number): string {
  const start = i * VERTICES_PER_CELL * 2 + 2
  let x = Math.round(((vertices[start] ?? 0) * scale + left) * 10)
  let y = Math.round(((vertices[start + 1] ?? 0) * scale + top) * 10)
  let path = `M${x / 10},${y / 10}l`
  for (let at = start + 2; at < start + 12; at += 2) {
    const toX = Math.round(((vertices[at] ?? 0) * scale + left) * 10)
    const toY = Math.round(((vertices[at + 1] ?? 0) * scale + top) * 10)
    path += `${tenths(toX - x)},${tenths(toY - y)} `
    x = toX
    y = toY
  }
  return `${path}z`
}

/** A dot of about the hex's area, at least 0.6 pixels wide: a single incident in a county must not vanish. */
function rectangle({ vertices, scale, left, top }: SlicePlace, i: number): string {
  const at = i * VERTICES_PER_CELL * 2
  const [x, y] = [vertices[at] ?? 0, vertices[at + 1] ?? 0]
  const radius = Math.hypot((vertices[at + 2] ?? 0) - x, (vertices[at + 3] ?? 0) - y) * scale
  // A hexagon of this radius covers 2.6 times its square, so a square of 1.61 radii covers as much.
  const side = Math.max(6, Math.round(16.1 * radius))
  const west = Math.round((x * scale + left) * 10 - side / 2)
  const north = Math.round((y * scale + top) * 10 - side / 2)
  return `M${west / 10},${north / 10}h${tenths(side)}v${tenths(side)}h${tenths(-side)}z`
}

/** Texts of whole tenths to 100 pixels: making them anew for each of 300,000 steps takes most of a drawing's time. */
const TENTHS = Array.from({ length: 2001 }, (_, i) => String((i - 1000) / 10))

const tenths = (whole: number): string => TENTHS[whole + 1000] ?? String(whole / 10)
