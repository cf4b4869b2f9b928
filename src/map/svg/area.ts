import { type HexSlice, VERTICES_PER_CELL } from '../hex-geometry.ts'
import { hexRadius, isSliceInView, placeOf, type SlicePlace } from './hexes.ts'
import type { Projection } from './projection.ts'

/** Rows of the drawing a pixel: half a pixel, so that the edge of the area looks smooth. */
const FINE = 2

/**
 * Path data of all hexes together as one shape, for hexes too small for lines: what is seen is the same, and a county of 60,000 hexes,
 * nine in ten of them of class 0, is some thousand strips half a pixel high and not 60,000 outlines. Every strip that a hex
 * touches counts, so the shape has no holes and is at most half a pixel too large.
 */
export function areaPath(slices: readonly HexSlice[], projection: Projection): string {
  const columns = Math.ceil(projection.width * FINE)
  const rows = Math.ceil(projection.height * FINE)
  const touched = new Uint8Array(columns * rows)
  // From the middle to a corner, with something over: hexes of H3 are a little squeezed.
  const radius = (hexRadius(slices, projection) / Math.cos(Math.PI / 6)) * 1.1
  for (const slice of slices) {
    if (!isSliceInView(slice, projection)) continue
    const place = placeOf(slice, projection)
    if (radius * FINE < SMALL) touchBoxes(place, slice.count, radius, touched, columns, rows)
    else for (let i = 0; i < slice.count; i++) touch(place, i, touched, columns, rows)
  }
  return strips(touched, columns, rows)
}

/** Strips from the middle of a hex to its corner below which it is marked as a box: its shape is lost in a pixel anyway. */
const SMALL = 2

/** Marks a box round each hex of a slice: a third of the time, which counts where 417,000 hexes are in view. */
function touchBoxes(
  { vertices, scale, left, top }: SlicePlace,
  count: number,
  radius: number,
  touched: Uint8Array,
  columns: number,
  rows: number,
): void {
  for (let i = 0; i < count; i++) {
    const at = i * VERTICES_PER_CELL * 2
    const x = (vertices[at] ?? 0) * scale + left
    const y = (vertices[at + 1] ?? 0) * scale + top
    const west = Math.max(0, Math.floor((x - radius) * FINE))
    const east = Math.min(columns, Math.ceil((x + radius) * FINE))
    const south = Math.min(rows, Math.ceil((y + radius) * FINE))
    for (let row = Math.max(0, Math.floor((y - radius) * FINE)); row < south; row++)
      for (let column = west; column < east; column++) touched[row * columns + column] = 1
  }
}

/** Leftmost and rightmost of a hex in each strip, from its first on; reused, for there are hundreds of thousands of hexes. */
const wests = new Float64Array(256)
const easts = new Float64Array(256)

/**
 * Marks what a hex touches, strip by strip: each side is walked down once, and widens every strip that it runs through. Plain
 * loops and no arrays in them: this is done for every hex of a county at each drawing.
 */
function touch(place: SlicePlace, i: number, touched: Uint8Array, columns: number, rows: number): void {
  const { vertices, scale, left, top } = place
  const start = i * VERTICES_PER_CELL * 2 + 2
  let [north, south] = [Infinity, -Infinity]
  for (let at = start + 1; at < start + 12; at += 2) {
    const y = (vertices[at] ?? 0) * scale + top
    if (y < north) north = y
    if (y > south) south = y
  }
  const first = Math.max(0, Math.floor(north * FINE))
  const count = Math.min(rows - 1, Math.floor(south * FINE), first + wests.length - 1) - first + 1
  if (count <= 0) return
  wests.fill(Infinity, 0, count)
  easts.fill(-Infinity, 0, count)
  let x0 = ((vertices[start + 10] ?? 0) * scale + left) * FINE
  let y0 = ((vertices[start + 11] ?? 0) * scale + top) * FINE - first
  for (let at = start; at < start + 12; at += 2) {
    const x1 = ((vertices[at] ?? 0) * scale + left) * FINE
    const y1 = ((vertices[at + 1] ?? 0) * scale + top) * FINE - first
    widen(x0, y0, x1, y1, count)
    x0 = x1
    y0 = y1
  }
  for (let row = 0; row < count; row++) {
    const west = Math.max(0, Math.floor(wests[row] ?? 0))
    const east = Math.min(columns, Math.ceil(easts[row] ?? 0))
    const line = (first + row) * columns
    for (let at = west; at < east; at++) touched[line + at] = 1
  }
}

/** Widens the strips 0 to count - 1 by the line from x0, y0 to x1, y1. */
function widen(x0: number, y0: number, x1: number, y1: number, count: number): void {
  const upper = y0 < y1 ? y0 : y1
  const lower = y0 < y1 ? y1 : y0
  const slope = y0 === y1 ? 0 : (x1 - x0) / (y1 - y0)
  const last = Math.min(count - 1, Math.floor(lower))
  for (let row = Math.max(0, Math.floor(upper)); row <= last; row++) {
    const enter = upper > row ? upper : row
    const leave = lower < row + 1 ? lower : row + 1
    const a = slope === 0 ? x0 : x0 + (enter - y0) * slope
    const b = slope === 0 ? x1 : x0 + (leave - y0) * slope
    const west = a < b ? a : b
    const east = a < b ? b : a
    if (west < (wests[row] ?? 0)) wests[row] = west
    if (east > (easts[row] ?? 0)) easts[row] = east
  }
}

/** The marks as rectangles, one for each run in a row. */
function strips(touched: Uint8Array, columns: number, rows: number): string {
  const parts: string[] = []
  for (let row = 0; row < rows; row++) {
    const line = touched.subarray(row * columns, (row + 1) * columns)
    for (let from = line.indexOf(1); from >= 0; ) {
      const end = line.indexOf(0, from)
      const to = end < 0 ? columns : end
      const run = (to - from) / FINE
      parts.push(`M${from / FINE},${row / FINE}h${run}v${1 / FINE}h${-run}z`)
      from = line.indexOf(1, to)
    }
  }
  return parts.join('')
}
