import { NotRead } from './not-read.ts'
import type { FlatPolygons } from './raw-areas.ts'

/** The output areas of a region are 25,000; all 7,000 wards of the country drawn finely have 2 million corners. */
const MOST_AREAS = 50_000
const MOST_CORNERS = 5_000_000

/** Counts what is read of one file, over all its layers. */
export interface Budget {
  /** Throws NotRead 'too-many-areas' once there are too many areas or corners. */
  spend(areas: number, corners: number): void
}

export function budgetOf(): Budget {
  let [allAreas, allCorners] = [0, 0]
  return {
    spend: (areas, corners) => {
      allAreas += areas
      allCorners += corners
      if (allAreas > MOST_AREAS || allCorners > MOST_CORNERS) throw new NotRead('too-many-areas')
    },
  }
}

/** Corners of all rings, those that close a ring with them. */
export function cornersOf(polygons: FlatPolygons): number {
  let corners = 0
  for (const rings of polygons) for (const ring of rings) corners += ring.length / 2
  return corners
}
