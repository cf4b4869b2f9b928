import { cellToBoundary, cellToLatLng, cellToVertexes, vertexToLatLng } from 'h3-js'
import { mercatorX, mercatorY } from './mercator.ts'

/** Centre and six corners. */
export const VERTICES_PER_CELL = 7
/** Six triangles round the centre; or, for a hex too small for lines, four between the corners alone. */
export const INDICES_PER_CELL = 18
export const INDICES_PER_SMALL_CELL = 12
/**
 * Cells in one slice. A slice is built in one go (a few ms), uploaded in one go, and left out of a frame when it
 * is out of view. 14,336 vertices stay below 65,536, so 16-bit indices serve, and one index buffer serves every slice.
 */
export const SLICE_CELLS = 2048

/** Geometry of a run of cells. H3 ids in order lie close together, so a slice is a compact patch of ground. */
export interface HexSlice {
  /** Position of its first cell in the whole list, and how many follow. */
  readonly first: number
  readonly count: number
  /** What the vertices are relative to, in Mercator units (see mercator.ts), 64-bit. */
  readonly origin: readonly [number, number]
  /** West, north, east and south edge in Mercator units. */
  readonly box: readonly [number, number, number, number]
  /** x, y of 7 vertices a cell (centre, then corners in order), relative to `origin`: float32 is then good to a millimetre. */
  readonly vertices: Float32Array
}

/**
 * Slices of all cells, in order. A generator, so that whoever draws may pause between slices: 417,000 cells at once would hold the
 * page for most of a second.
 */
export function* hexSlices(cells: BigUint64Array, size = SLICE_CELLS): Generator<HexSlice, void> {
  for (let first = 0; first < cells.length; first += size) {
    yield hexSlice(cells, first, Math.min(size, cells.length - first))
  }
}

/** Geometry of `count` cells from position `first`. A pentagon repeats its last corner. */
export function hexSlice(cells: BigUint64Array, first: number, count: number): HexSlice {
  // h3-js takes [lower, upper] halves, which spares a string a cell. Every browser's typed arrays are little-endian.
  const halves = new Uint32Array(cells.buffer, cells.byteOffset, cells.length * 2)
  const vertices = new Float32Array(count * VERTICES_PER_CELL * 2)
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  let originX = 0
  let originY = 0
  for (let i = 0; i < count; i++) {
    const cell = [halves[(first + i) * 2] ?? 0, halves[(first + i) * 2 + 1] ?? 0]
    const centre = cellToLatLng(cell)
    const corners = cornersOf(cell)
    if (i === 0) {
      originX = mercatorX(centre[1])
      originY = mercatorY(centre[0])
    }
    for (let v = 0; v < VERTICES_PER_CELL; v++) {
      const [lat, lng] = v === 0 ? centre : (corners[Math.min(v, corners.length) - 1] ?? centre)
      const x = mercatorX(lng)
      const y = mercatorY(lat)
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
      const at = (i * VERTICES_PER_CELL + v) * 2
      vertices[at] = x - originX
      vertices[at + 1] = y - originY
    }
  }
  return { first, count, origin: [originX, originY], box: [west, north, east, south], vertices }
}

/** Triangles of a slice of `count` cells: the centre with each pair of neighbouring corners. */
export function hexIndices(count: number): Uint16Array {
  const indices = new Uint16Array(count * INDICES_PER_CELL)
  let at = 0
  for (let cell = 0; cell < count; cell++) {
    const centre = cell * VERTICES_PER_CELL
    for (let corner = 0; corner < 6; corner++) {
      indices[at++] = centre
      indices[at++] = centre + 1 + corner
      indices[at++] = centre + 1 + ((corner + 1) % 6)
    }
  }
  return indices
}

/**
 * Triangles of a slice of `count` cells without their centres. A third fewer: where a whole county is in view and the processor
 * draws in place of a graphics card, triangles are what a frame waits for.
 */
export function smallHexIndices(count: number): Uint16Array {
  const indices = new Uint16Array(count * INDICES_PER_SMALL_CELL)
  let at = 0
  for (let cell = 0; cell < count; cell++) {
    const first = cell * VERTICES_PER_CELL + 1
    for (let corner = 1; corner < 5; corner++) {
      indices[at++] = first
      indices[at++] = first + corner
      indices[at++] = first + corner + 1
    }
  }
  return indices
}

/**
 * The five or six corners as [lat, lng]. Where a cell crosses an edge of the icosahedron, `cellToBoundary` has more points
 * than corners; then its topological vertices are asked for, which costs more.
 */
function cornersOf(cell: number[]): readonly [number, number][] {
  const boundary = cellToBoundary(cell)
  return boundary.length <= 6 ? boundary : cellToVertexes(cell).map((vertex) => vertexToLatLng(vertex))
}
