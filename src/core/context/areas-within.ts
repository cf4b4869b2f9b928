import { cellToLatLng } from 'h3-js'
import { areasOfPoints, NO_AREA } from './areas-of-points.ts'
import type { AreasOnCells } from './areas-on-cells.ts'
import type { Shapes } from './shapes.ts'

/** An area of which half lies inside others is taken for one of theirs. */
const HALF = 0.5

/**
 * Which areas lie within chosen ones of another set (1 in `isChosen`): those of which at least half the land does, told by the middles
 * of the cells that they lie over.
 */
export function areasWithin({ cells, weights }: AreasOnCells, others: Shapes, isChosen: Uint8Array): Uint8Array {
  const lng = new Float64Array(cells.length)
  const lat = new Float64Array(cells.length)
  for (const [at, cell] of cells.entries()) {
    const [y, x] = cellToLatLng(cell.toString(16))
    lng[at] = x
    lat[at] = y
  }
  const other = areasOfPoints(others, lng, lat)
  return Uint8Array.from({ length: weights.start.length - 1 }, (_, area) => {
    let [inside, all] = [0, 0]
    for (let piece = weights.start[area] as number; piece < (weights.start[area + 1] as number); piece++) {
      const land = weights.land[piece] as number
      const lies = other[weights.cell[piece] as number] as number
      all += land
      if (lies !== NO_AREA && isChosen[lies] === 1) inside += land
    }
    return all > 0 && inside >= HALF * all ? 1 : 0
  })
}
