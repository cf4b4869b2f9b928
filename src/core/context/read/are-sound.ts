import { edgesOf } from './edges.ts'
import { meetingsOf } from './meetings.ts'
import type { FlatPolygons } from './raw-areas.ts'
import { isOuterEdge, steepest } from './windings.ts'

/**
 * Whether polygons that are tidy make one area: no edges cross, holes lie in outlines, and polygons apart from each other. Corners and
 * lines may be shared.
 */
export function areSound(polygons: FlatPolygons): boolean {
  if (polygons.length === 0) return true
  const edges = edgesOf(polygons)
  const meetings = meetingsOf(edges)
  if (meetings === 'cross') return false
  const { ringStart } = edges
  const count = ringStart.at(-1) as number
  // Where lines touch, either side of any edge may be wrong; else what holds of one edge holds of its ring.
  if (meetings === 'touch') {
    for (let edge = 0; edge < count; edge++) if (!isOuterEdge(edges, edge)) return false
    return true
  }
  if (ringStart.length === 2) return true
  for (let ring = 0; ring + 1 < ringStart.length; ring++)
    if (!isOuterEdge(edges, steepest(edges, ringStart[ring] as number, ringStart[ring + 1] as number))) return false
  return true
}
