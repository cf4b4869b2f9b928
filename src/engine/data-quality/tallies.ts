import type { SourceRecord } from '../../core/import/ledger.ts'
import { type IncidentTable, NO_POINT, weightOf } from '../../core/table/incident-table.ts'
import type { Layout } from '../../core/vocabulary/column-roles.ts'
import type { Month } from '../../core/vocabulary/month.ts'

/** Incidents of one force and category in one month, from files of one layout. */
export interface Tally {
  readonly layout: Layout
  readonly force: string
  readonly month: Month
  /** Position in the table's list. */
  readonly category: number
  readonly incidents: number
  readonly withoutLocation: number
}

/** All tallies that are not zero, in the order in which the table meets them. They add up to the table's incidents. */
export function talliesOf(table: IncidentTable, sources: readonly Pick<SourceRecord, 'layout'>[]): Tally[] {
  const layouts = [...new Set(sources.map(({ layout }) => layout))]
  const layoutOfSource = sources.map(({ layout }) => layouts.indexOf(layout))
  const found = new Map<number, { first: number; incidents: number; withoutLocation: number }>()
  const { rows, source, force, category, month, point } = table
  for (let row = 0; row < rows; row++) {
    const series = (layoutOfSource[source[row] as number] as number) * table.forces.length + (force[row] as number)
    const key = (series * table.categories.length + (category[row] as number)) * 0x1_0000 + (month[row] as number)
    let tally = found.get(key)
    if (tally === undefined) {
      tally = { first: row, incidents: 0, withoutLocation: 0 }
      found.set(key, tally)
    }
    const weight = weightOf(table, row)
    tally.incidents += weight
    if ((point[row] as number) >= NO_POINT) tally.withoutLocation += weight
  }
  return Array.from(found.values(), ({ first, incidents, withoutLocation }) => ({
    layout: layouts[layoutOfSource[source[first] as number] as number] as Layout,
    force: table.forces[force[first] as number] as string,
    month: month[first] as number,
    category: category[first] as number,
    incidents,
    withoutLocation,
  }))
}
