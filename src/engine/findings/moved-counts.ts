import { positionOf } from '../../core/grid/cells.ts'
import { cellOfMoved } from '../../core/grid/moved-points.ts'
import type { Resolution } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { AskedData } from '../asked-data.ts'
import { incidentsOfPoints, positionsOfPoints } from './points-of-view.ts'

/**
 * Counts by cell as if every point of the study area stood half a cell beside where it does, each in a direction of its own. `seed` says
 * in which. A point that leaves the study area stays where it was, so that nothing is lost.
 */
export function movedCounts(
  { table, view }: AskedData,
  resolution: Resolution,
  asked: AskedRows,
  seed: number,
): Uint32Array {
  const counts = new Uint32Array(view.cells.length)
  const positions = positionsOfPoints(view, table.points.count)
  for (const [point, incidents] of incidentsOfPoints(table, asked).entries()) {
    const from = positions[point] as number
    if (incidents === 0 || from === -1) continue
    const to = positionOf(view.cells, cellOfMoved(table.points, point, resolution, seed))
    const at = to === -1 ? from : to
    counts[at] = (counts[at] as number) + incidents
  }
  return counts
}
