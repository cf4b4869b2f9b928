import type { FoundPlace } from '../core/question/found-place.ts'
import type { PointFacts } from './cell-names.ts'
import type { GridView } from './grid-view.ts'
import { slotsOfPoints } from './slots-of-points.ts'

/** Gives the hexes of the study area that some points lie in, with their rows of all kinds and months, most rows first. */
export function hexesOfPoints(view: GridView, facts: PointFacts): (points: readonly number[]) => FoundPlace['hexes'] {
  const slotOfPoint = slotsOfPoints(view, facts.rows.length)
  return (points) => {
    const rows = new Map<bigint, number>()
    for (const point of points) {
      const position = view.occupied[slotOfPoint[point] as number]
      if (position === undefined) continue
      const cell = view.cells[position] as bigint
      rows.set(cell, (rows.get(cell) ?? 0) + (facts.rows[point] as number))
    }
    return [...rows]
      .map(([cell, incidents]) => ({ cell, incidents }))
      .sort((a, b) => b.incidents - a.incidents || (a.cell < b.cell ? -1 : 1))
  }
}
