import Flatbush from 'flatbush'
import type { CellList } from '../grid/cells.ts'
import { boxOf, type CellOutlines, cellOutlines } from './cell-outlines.ts'
import { type Ring, Scissors } from './clip.ts'
import { squareMetres } from './equal-area.ts'
import type { Shapes } from './shapes.ts'

/** How areas lie over cells. The pieces of area a are those from `start[a]` to before `start[a + 1]`. */
export interface ArealWeights {
  readonly start: Uint32Array
  /** Position of each piece's cell in the list of cells, ascending within an area. */
  readonly cell: Uint32Array
  /** Square metres of each piece, on the sphere. */
  readonly land: Float64Array
  /** Square metres of each area as a whole. */
  readonly landOfArea: Float64Array
}

/** Of a piece, the smallest share of its cell that counts: below it areas only touch, and what is left is rounding. */
const LEAST_SHARE = 1e-9
/** So few cells are cut one by one; more are first cut off from the rest together. */
const FEW = 6

/** How much of each area lies in each cell: polygons cut by cells, exact up to the rounding of doubles. */
export function arealWeights(shapes: Shapes, cells: CellList): ArealWeights {
  const outlines = cellOutlines(cells)
  const landOfCell = outlines.rings.map((ring) => squareMetres(ring))
  const index = indexOf(outlines)
  const start = new Uint32Array(shapes.areas + 1)
  const landOfArea = new Float64Array(shapes.areas)
  const [cellOfPiece, landOfPiece]: [number[], number[]] = [[], []]
  const scissors = new Scissors()
  const land = new Float64Array(cells.length)
  for (let area = 0; area < shapes.areas; area++) {
    const rings = ringsOf(shapes, area)
    landOfArea[area] = rings.reduce((sum, ring) => sum + squareMetres(ring), 0)
    const near = rings.length === 0 ? [] : index.search(...boxOfRings(rings)).sort((a, b) => a - b)
    distribute(rings, near, outlines, scissors, land)
    for (const cell of near) {
      const piece = land[cell] as number
      land[cell] = 0
      if (piece <= LEAST_SHARE * (landOfCell[cell] as number)) continue
      cellOfPiece.push(cell)
      landOfPiece.push(piece)
    }
    start[area + 1] = cellOfPiece.length
  }
  return { start, cell: Uint32Array.from(cellOfPiece), land: Float64Array.from(landOfPiece), landOfArea }
}

/**
 * Adds the land of the rings inside each of the cells to `land`. Many cells are parted in two, and the rings cut to the box of each
 * part: an outline of thousands of corners is then not walked along for each of hundreds of cells.
 */
function distribute(
  rings: readonly Ring[],
  cells: readonly number[],
  outlines: CellOutlines,
  scissors: Scissors,
  land: Float64Array,
): void {
  if (rings.length === 0) return
  if (cells.length <= FEW) {
    for (const cell of cells) {
      const outline = outlines.rings[cell] as Ring
      for (const ring of rings) land[cell] = (land[cell] as number) + scissors.landInside(ring, outline)
    }
    return
  }
  for (const half of halves(cells, outlines.boxes)) {
    const [west, south, east, north] = boxOfCells(half, outlines.boxes)
    const inside = rings.map((ring) => scissors.insideBox(ring, west, south, east, north))
    distribute(
      inside.filter((ring) => ring.length >= 6),
      half,
      outlines,
      scissors,
      land,
    )
  }
}

/** The cells in two halves, along the side on which they reach further. */
function halves(cells: readonly number[], boxes: Float64Array): [number[], number[]] {
  const [west, south, east, north] = boxOfCells(cells, boxes)
  const side = east - west > north - south ? 0 : 1
  const sorted = [...cells].sort((a, b) => (boxes[4 * a + side] as number) - (boxes[4 * b + side] as number))
  const middle = sorted.length >> 1
  return [sorted.slice(0, middle), sorted.slice(middle)]
}

function boxOfCells(cells: readonly number[], boxes: Float64Array): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const cell of cells) {
    west = Math.min(west, boxes[4 * cell] as number)
    south = Math.min(south, boxes[4 * cell + 1] as number)
    east = Math.max(east, boxes[4 * cell + 2] as number)
    north = Math.max(north, boxes[4 * cell + 3] as number)
  }
  return [west, south, east, north]
}

function ringsOf({ corners, ringStart, areaStart }: Shapes, area: number): Ring[] {
  const rings: Ring[] = []
  for (let ring = areaStart[area] as number; ring < (areaStart[area + 1] as number); ring++)
    rings.push(corners.subarray(2 * (ringStart[ring] as number), 2 * (ringStart[ring + 1] as number)))
  return rings
}

function boxOfRings(rings: readonly Ring[]): [number, number, number, number] {
  return rings
    .map(boxOf)
    .reduce((all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ])
}

function indexOf({ boxes, rings }: CellOutlines): Pick<Flatbush, 'search'> {
  if (rings.length === 0) return { search: () => [] }
  const index = new Flatbush(rings.length)
  for (let at = 0; at < boxes.length; at += 4)
    index.add(boxes[at] as number, boxes[at + 1] as number, boxes[at + 2], boxes[at + 3])
  index.finish()
  return index
}
