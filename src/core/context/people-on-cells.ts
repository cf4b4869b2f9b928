import type { ArealWeights } from './areal-weights.ts'

/** Of a cell's land in areas, the share of those whose count is not known from which on the cell's is not known either. */
const MOST_UNKNOWN = 0.01

/**
 * A count of each area (residents; 1 in `isIn` for areas that are meant) parted among cells by land, so that the sum over all cells is
 * the sum over all areas: cell j has of area i the share land(i, j) / Σ land(i, ·). Within an area people are taken to live evenly over
 * its land, which they do not; in cells smaller than areas the figure is an estimate. A cell of which a part lies in an area whose
 * count is not known (NaN) has none (NaN): the rest would be too few for the incidents of the whole.
 */
export function peopleOnCells(
  weights: ArealWeights,
  people: ArrayLike<number>,
  isIn: ArrayLike<number>,
  cells: number,
): Float64Array {
  const onCells = new Float64Array(cells)
  eachPiece(weights, people, (cell, part) => {
    onCells[cell] = (onCells[cell] as number) + part
  })
  const [land, unknown] = [new Float64Array(cells), new Float64Array(cells)]
  const { start, cell, land: landOf } = weights
  for (let area = 0; area + 1 < start.length; area++) {
    if (isIn[area] === 0) continue
    for (let piece = start[area] as number; piece < (start[area + 1] as number); piece++) {
      const at = cell[piece] as number
      land[at] = (land[at] as number) + (landOf[piece] as number)
      if (Number.isNaN(people[area])) unknown[at] = (unknown[at] as number) + (landOf[piece] as number)
    }
  }
  return onCells.map((count, at) =>
    (unknown[at] as number) > MOST_UNKNOWN * (land[at] as number) ? Number.NaN : count,
  )
}

/**
 * The mean of a figure over the people of each cell (not over its land): every person of an area has the area's figure. NaN where
 * nobody with a figure lives.
 */
export function meanOverPeople(
  weights: ArealWeights,
  people: ArrayLike<number>,
  figure: ArrayLike<number>,
  cells: number,
): Float64Array {
  const sum = new Float64Array(cells)
  const known = new Float64Array(cells)
  eachPiece(weights, people, (cell, part, area) => {
    const value = figure[area] as number
    if (Number.isNaN(value)) return
    sum[cell] = (sum[cell] as number) + part * value
    known[cell] = (known[cell] as number) + part
  })
  return sum.map((all, cell) => all / (known[cell] as number))
}

/** Calls `take` with each piece's cell, the people of it, and its area. */
function eachPiece(
  { start, cell, land }: ArealWeights,
  people: ArrayLike<number>,
  take: (cell: number, people: number, area: number) => void,
): void {
  for (let area = 0; area + 1 < start.length; area++) {
    const count = people[area] as number
    if (!(count > 0)) continue
    const [from, to] = [start[area] as number, start[area + 1] as number]
    let whole = 0
    for (let piece = from; piece < to; piece++) whole += land[piece] as number
    for (let piece = from; piece < to; piece++)
      take(cell[piece] as number, (count * (land[piece] as number)) / whole, area)
  }
}
