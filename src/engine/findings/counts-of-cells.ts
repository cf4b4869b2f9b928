import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { GridView } from '../grid-view.ts'

/** Incidents asked for in every cell of the study area, true zeros too; parallel to the view's cells. */
export function countsOfCells(view: GridView, asked: AskedRows): Uint32Array {
  const bySlot = view.count(asked).cells
  const counts = new Uint32Array(view.cells.length)
  for (const [slot, position] of view.occupied.entries()) counts[position] = bySlot[slot] as number
  return counts
}
