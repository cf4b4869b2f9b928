import type { SourceRecord } from '../../core/import/ledger.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import { locatedPoints } from './located-points.ts'

/** No place of a county has a fifth of what happens in it: the busiest of 11,340 points of Norfolk has 0.8 %. */
const LARGEST_SHARE = 0.2
/** Of fewer rows a fifth may well be one shop. */
const LEAST_ROWS = 30

/** A file of which so many of its located rows stand on one coordinate. */
export interface OnePoint {
  readonly source: number
  readonly rows: number
  readonly located: number
}

/**
 * Files, other than those of data.police.uk, with a coordinate that stands for "somewhere": the police station, the hospital or the
 * middle of the town that a system puts in where nobody gave a place. (Pitfall 3.)
 */
export function onePoints(table: IncidentTable, sources: readonly Pick<SourceRecord, 'layout'>[]): OnePoint[] {
  if (sources.every(({ layout }) => layout === 'police-uk-street')) return []
  const lists = locatedPoints(table, table.source, sources.length)
  return sources.flatMap(({ layout }, source) => {
    if (layout === 'police-uk-street') return []
    const list = lists[source] as Uint32Array
    const rows = mostOnOnePoint(list)
    return rows >= LEAST_ROWS && rows >= LARGEST_SHARE * list.length ? [{ source, rows, located: list.length }] : []
  })
}

function mostOnOnePoint(list: Uint32Array): number {
  const counts = new Map<number, number>()
  let most = 0
  for (const point of list) {
    const count = (counts.get(point) ?? 0) + 1
    counts.set(point, count)
    if (count > most) most = count
  }
  return most
}
