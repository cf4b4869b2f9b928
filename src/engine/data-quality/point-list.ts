import type { SourceRecord } from '../../core/import/ledger.ts'
import { type IncidentTable, NO_POINT } from '../../core/table/incident-table.ts'
import { isoMonth, type Month } from '../../core/vocabulary/month.ts'

/** Months of a force before any of which it cannot be said that a point is new. */
const LEAST_HISTORY = 3
/** With fewer located rows in a month its share of new points is a matter of luck. */
const LEAST_ROWS = 100
/** Below this share of rows on new points a month is as any other: after a year Norfolk has 5 to 11 %, after two months 28 %. */
const LEAST_NEW = 0.15
/**
 * The odds of a row to lie on a new point (share : rest) fall from month to month as points become known. Three times those of the
 * month before are a new list. Odds, because a share of a third could not be tripled.
 */
const LEAST_JUMP = 3

/** From this month on the points of a force are others. */
export interface PointListChange {
  readonly force: string
  readonly month: string
  /** Of the month's located rows (`of`), those at points at which the force had no row before. */
  readonly rows: number
  readonly of: number
}

/**
 * Where data.police.uk's list of points, to which it moves every incident, has changed between two months of a force: from then on a
 * street may fall to nothing and its neighbour rise, although nothing happened. (Pitfall 3.) In order of force and month.
 */
export function pointListChanges(
  table: IncidentTable,
  sources: readonly Pick<SourceRecord, 'layout'>[],
): PointListChange[] {
  const isStreet = Uint8Array.from(sources, ({ layout }) => (layout === 'police-uk-street' ? 1 : 0))
  return table.forces.flatMap((force, number) => {
    const months = newPointsByMonth(table, rowsByMonth(table, number, isStreet))
    return months.flatMap(({ month, rows, of }, at) => {
      const before = months[at - 1]
      if (at < LEAST_HISTORY || of < LEAST_ROWS || before === undefined || rows <= LEAST_NEW * of) return []
      const isJump = rows * (before.of - before.rows) > LEAST_JUMP * before.rows * (of - rows)
      return isJump ? [{ force, month: isoMonth(month), rows, of }] : []
    })
  })
}

interface MonthOfForce {
  readonly month: Month
  readonly rows: number
  readonly of: number
}

/** Points of the located street rows of one force by month, months ascending. */
function rowsByMonth(table: IncidentTable, number: number, isStreet: Uint8Array): [Month, number[]][] {
  const { rows, force, source, month, point } = table
  const byMonth = new Map<Month, number[]>()
  for (let row = 0; row < rows; row++) {
    if (force[row] !== number || isStreet[source[row] as number] === 0) continue
    const at = point[row] as number
    if (at >= NO_POINT) continue
    const own = byMonth.get(month[row] as number)
    if (own) own.push(at)
    else byMonth.set(month[row] as number, [at])
  }
  return [...byMonth].sort(([a], [b]) => a - b)
}

function newPointsByMonth(table: IncidentTable, months: readonly [Month, number[]][]): MonthOfForce[] {
  const firstUsed = new Uint16Array(table.points.count)
  return months.map(([month, points]) => {
    let rows = 0
    for (const point of points) {
      if (firstUsed[point] === 0) firstUsed[point] = month
      if (firstUsed[point] === month) rows += 1
    }
    return { month, rows, of: points.length }
  })
}
