import { boundsOfCells } from './bounds.ts'
import type { MapView } from './map-canvas.ts'
import { projectionOf } from './svg/projection.ts'

/** Whether a map of this size, in CSS pixels, shows all of some cells, to within a hex of a county. */
export function showsAll(
  cells: BigUint64Array,
  view: MapView & { readonly width: number; readonly height: number },
): boolean {
  const bounds = boundsOfCells(cells)
  if (bounds === null) return true
  const projection = projectionOf(view, view.width, view.height)
  // The box is a little wider than the cells.
  const slack = 8
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x > -slack && y > -slack && x < view.width + slack && y < view.height + slack
  const [[west, south], [east, north]] = bounds
  return isInside(projection.toScreen(west, south)) && isInside(projection.toScreen(east, north))
}
