import { type AskedRows, isAsked } from '../../core/statistics/asked-rows.ts'
import { type IncidentTable, NO_POINT, weightOf } from '../../core/table/incident-table.ts'
import type { GridView } from '../grid-view.ts'

/** Position in the view's cells of each point of the table; -1 for one outside the study area. */
export function positionsOfPoints({ occupied, slotStart, pointsBySlot }: GridView, points: number): Int32Array {
  const positions = new Int32Array(points).fill(-1)
  for (const [slot, position] of occupied.entries())
    for (const point of pointsBySlot.subarray(slotStart[slot], slotStart[slot + 1])) positions[point] = position
  return positions
}

/** Incidents asked for at each point. */
export function incidentsOfPoints(table: IncidentTable, asked: AskedRows): Uint32Array {
  const incidents = new Uint32Array(table.points.count)
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    if (point >= NO_POINT || !isAsked(table, asked, row)) continue
    incidents[point] = (incidents[point] as number) + weightOf(table, row)
  }
  return incidents
}
