import type { CellList } from './cells.ts'

/**
 * Where each cell of a list lies on the hexagonal lattice of its base cell (one of the 122 cells that H3 divides the globe into).
 * `i` and `j` count steps along two axes 120 degrees apart, so the cells next to (i, j) are at STEPS from it.
 */
export interface Lattice {
  /** Parallel to the cells: number of the base cell, 0 to 121. */
  readonly base: Uint8Array
  readonly i: Int32Array
  readonly j: Int32Array
  /** Position in the list of the cell of a base cell at (i, j); -1 where the list has none there. */
  readonly at: (base: number, i: number, j: number) => number
  /**
   * Whether H3 has a cell of this base cell at (i, j). Where it has none, the cell that lies there belongs to another base cell, or
   * to the other side of the sixth of a pentagon that is missing, and the lattice does not know which it is.
   */
  readonly holds: (base: number, i: number, j: number) => boolean
  /** Whether all cells are of one base cell that is no pentagon. */
  readonly isOneHexagon: boolean
}

/** From a cell to those next to it. */
export const STEPS = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const

/** In an H3 index the base cell stands above fifteen digits of three bits, the coarsest first; above it the resolution. */
const DIGITS = 15
/** What a digit adds: the six directions as H3 numbers them. 1 is the one that a pentagon lacks; 7 is no direction. */
const STEP_OF_DIGIT = [
  [0, 0],
  [-1, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [0, -1],
  [1, 1],
  [0, 0],
] as const
const MISSING_IN_PENTAGON = STEP_OF_DIGIT[1]

const PENTAGONS: ReadonlySet<number> = new Set([4, 14, 24, 38, 49, 58, 63, 72, 83, 97, 107, 117])

/**
 * The lattice of cells of one size. It is reckoned from the digits of their numbers as H3 itself does (_h3ToFaceIjk and _upAp7 of its C
 * library): each digit makes the lattice seven times as fine, turned a little one way at odd resolutions and the other way at even
 * ones, and goes a step. H3's own functions are not asked, because each call makes texts of cells.
 */
export function latticeOf(cells: CellList): Lattice {
  const size = cells.length
  const base = new Uint8Array(size)
  const i = new Int32Array(size)
  const j = new Int32Array(size)
  // Every processor that runs a browser keeps the lower half of a 64-bit number first.
  const halves = new Uint32Array(cells.buffer, cells.byteOffset, 2 * size)
  const resolution = size === 0 ? 0 : ((halves[1] as number) >>> 20) & 15
  /** Place of the latest cell's ancestor at each resolution: cells that follow one another share most of them. */
  const x = new Int32Array(DIGITS + 1)
  const y = new Int32Array(DIGITS + 1)
  let [lowBefore, highBefore] = [0, 0]
  for (let cell = 0; cell < size; cell++) {
    const low = halves[2 * cell] as number
    const high = halves[2 * cell + 1] as number
    for (let step = cell === 0 ? 1 : firstUnlike(low ^ lowBefore, high ^ highBefore); step <= resolution; step++) {
      const [wide, long] = [x[step - 1] as number, y[step - 1] as number]
      const [dx, dy] = STEP_OF_DIGIT[digitOf(low, high, step)] as readonly [number, number]
      x[step] = dx + (step % 2 === 1 ? 2 * wide + long : 3 * wide - long)
      y[step] = dy + (step % 2 === 1 ? 3 * long - wide : wide + 2 * long)
    }
    base[cell] = (high >>> 13) & 127
    i[cell] = x[resolution] as number
    j[cell] = y[resolution] as number
    lowBefore = low
    highBefore = high
  }
  return {
    ...{ base, i, j, at: finder(base, i, j) },
    holds: (of, x, y) => holds(of, x, y, resolution),
    isOneHexagon: base.every((of) => of === base[0] && !PENTAGONS.has(of)),
  }
}

/** The resolution of the coarsest digit in which two cells differ, from the bits in which they do; 1 where it is the base cell. */
function firstUnlike(low: number, high: number): number {
  const bit = high === 0 ? 31 - Math.clz32(low) : 63 - Math.clz32(high)
  return Math.max(1, DIGITS - Math.floor(bit / 3))
}

function digitOf(low: number, high: number, step: number): number {
  const bit = 3 * (DIGITS - step)
  // The fifth digit lies across both halves.
  if (bit === 30) return ((high & 1) << 2) | (low >>> 30)
  return bit > 30 ? (high >>> (bit - 32)) & 7 : (low >>> bit) & 7
}

/** From a cell up to its base cell: the parent's place is a seventh, turned back, and rounded. */
function holds(base: number, i: number, j: number, resolution: number): boolean {
  let [x, y] = [i, j]
  let coarsest: readonly [number, number] = [0, 0]
  for (let step = resolution; step >= 1; step--) {
    const odd = step % 2 === 1
    const parentX = Math.round((odd ? 3 * x - y : 2 * x + y) / 7)
    const parentY = Math.round((odd ? x + 2 * y : 3 * y - x) / 7)
    const dx = x - (odd ? 2 * parentX + parentY : 3 * parentX - parentY)
    const dy = y - (odd ? 3 * parentY - parentX : parentX + 2 * parentY)
    if (dx !== 0 || dy !== 0) coarsest = [dx, dy]
    x = parentX
    y = parentY
  }
  if (x !== 0 || y !== 0) return false
  return !(PENTAGONS.has(base) && coarsest[0] === MISSING_IN_PENTAGON[0] && coarsest[1] === MISSING_IN_PENTAGON[1])
}

/** The lattice is kept in tiles of 16 by 16 places, and only those with cells in them: neighbours mostly lie in one tile. */
const TILE_BITS = 4
const IN_TILE = 15
/** More tiles than there are along an axis of a base cell, at the finest resolution too. */
const SPAN = 2 ** 21

function finder(base: Uint8Array, i: Int32Array, j: Int32Array): Lattice['at'] {
  const tiles = new Map<number, Int32Array>()
  const noTile = new Int32Array((IN_TILE + 1) ** 2).fill(-1)
  const keyOf = (of: number, x: number, y: number) => (of * SPAN + (x >> TILE_BITS)) * SPAN + (y >> TILE_BITS)
  const placeOf = (x: number, y: number) => ((x & IN_TILE) << TILE_BITS) | (y & IN_TILE)
  for (let cell = 0; cell < base.length; cell++) {
    const [x, y] = [i[cell] as number, j[cell] as number]
    const key = keyOf(base[cell] as number, x, y)
    const tile = tiles.get(key) ?? noTile.slice()
    tile[placeOf(x, y)] = cell
    tiles.set(key, tile)
  }
  let latest = Number.NaN
  let tile: Int32Array = noTile
  return (of, x, y) => {
    const key = keyOf(of, x, y)
    if (key !== latest) {
      latest = key
      tile = tiles.get(key) ?? noTile
    }
    return tile[placeOf(x, y)] as number
  }
}
