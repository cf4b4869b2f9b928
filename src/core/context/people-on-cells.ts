import type { ArealWeights } from './areal-weights.ts'

/**
 * A count of each area (residents) parted among cells by land, so that the sum over all cells is the sum over all areas: cell j has of
 * area i the share land(i, j) / Σ land(i, ·). Within an area people are taken to live evenly over its land, which they do not; in cells
 * smaller than areas the figure is an estimate. An area whose count is not known (NaN) gives nothing.
 */
export function peopleOnCells(weights: ArealWeights, people: ArrayLike<number>, cells: number): Float64Array {
  const onCells = new Float64Array(cells)
  eachPiece(weights, people, (cell, part) => {
    onCells[cell] = (onCells[cell] as number) + part
  })
  return onCells
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
