import { cellToBoundary } from 'h3-js'

/** A box in degrees: [[west, south], [east, north]]. */
export type Bounds = readonly [southWest: readonly [number, number], northEast: readonly [number, number]]

/** Cells that are looked at one by one: about 5 ms. */
const EXACT_CELLS = 3000

/**
 * The box that holds all these cells, or null where there are none. Exact to EXACT_CELLS cells; beyond that their ancestors are
 * taken instead and the box is wider by up to one ancestor, a kilometre or two
 * for a county: good for fitting a view, not for measuring. Cells across the 180th meridian are not provided for.
 */
export function boundsOfCells(cells: BigUint64Array): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const exact = cells.length <= EXACT_CELLS
  for (const cell of exact ? cells : ancestors(cells)) {
    const corners = cellToBoundary(cell.toString(16))
    const lats = corners.map(([lat]) => lat)
    const lngs = corners.map(([, lng]) => lng)
    const box = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const
    // A descendant may stick out of its ancestor by up to a fifth of its width.
    const marginX = exact ? 0 : (box[2] - box[0]) / 5
    const marginY = exact ? 0 : (box[3] - box[1]) / 5
    west = Math.min(west, box[0] - marginX)
    south = Math.min(south, box[1] - marginY)
    east = Math.max(east, box[2] + marginX)
    north = Math.max(north, box[3] + marginY)
  }
  return west > east
    ? null
    : [
        [west, south],
        [east, north],
      ]
}

/** The box of the first `count` of a picture's ranking: "show me the ten busiest". */
export function boundsOfRanks(cells: BigUint64Array, ranking: Uint32Array, count: number): Bounds | null {
  return boundsOfCells(BigUint64Array.from(ranking.subarray(0, count), (position) => cells[position] ?? 0n))
}

/**
 * Distinct ancestors of ascending cells, so many levels up that about EXACT_CELLS are left (seven children a level). Done on the
 * bits of the H3 index (resolution in bits 52 to 55, three bits a digit, 7 where unused): descendants of one cell stand
 * side by side, so the next ancestor is one binary search away, and 417,000 cells cost about 1,200 searches.
 */
function ancestors(cells: BigUint64Array): bigint[] {
  const resolution = Number(((cells[0] ?? 0n) >> 52n) & 15n)
  const levels = Math.min(resolution, Math.ceil(Math.log(cells.length / EXACT_CELLS) / Math.log(7)))
  const unused = (1n << BigInt(3 * (15 - resolution + levels))) - 1n
  const found: bigint[] = []
  let position = 0
  for (let cell = cells[0]; cell !== undefined; cell = cells[position]) {
    const last = cell | unused
    found.push(last - (BigInt(levels) << 52n))
    position = positionAfter(cells, last)
  }
  return found
}

/** Position of the first cell above `cell`. */
function positionAfter(cells: BigUint64Array, cell: bigint): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cells[middle] ?? 0n) > cell) high = middle
    else low = middle + 1
  }
  return low
}
