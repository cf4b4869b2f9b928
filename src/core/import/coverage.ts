import { type IncidentTable, weightOf } from '../table/incident-table.ts'
import { LAYOUTS } from '../vocabulary/column-roles.ts'
import { isoMonth, type Month, monthsBetween } from '../vocabulary/month.ts'
import type { ForceCoverage, SourceRecord } from './ledger.ts'

/** First and last month of the table; null where it is empty. */
export function monthSpan(table: IncidentTable): { first: Month; last: Month } | null {
  if (table.rows === 0) return null
  let first = Number.POSITIVE_INFINITY
  let last = 0
  const { rows, month: monthOfRow } = table
  for (let row = 0; row < rows; row++) {
    const month = monthOfRow[row] as number
    if (month < first) first = month
    if (month > last) last = month
  }
  return { first, last }
}

/**
 * Incidents of each force in each month and layout of its files, and the months of the whole span for which there are none: those were
 * not supplied, so that nothing is known of them. By force, and in the order of LAYOUTS.
 */
export function coverageOf(table: IncidentTable, sources: readonly Pick<SourceRecord, 'layout'>[]): ForceCoverage[] {
  const span = monthSpan(table)
  if (span === null) return []
  const months = monthsBetween(span.first, span.last)
  const { rows: all, force: forceOfRow, month: monthOfRow, source: sourceOfRow } = table
  const layouts = LAYOUTS.filter((layout) => sources.some((source) => source.layout === layout))
  const layoutOfSource = Uint8Array.from(sources, ({ layout }) => layouts.indexOf(layout))
  const counts = new Uint32Array(table.forces.length * layouts.length * months.length)
  for (let row = 0; row < all; row++) {
    const layout = layoutOfSource[sourceOfRow[row] as number] as number
    const series = (forceOfRow[row] as number) * layouts.length + layout
    const at = series * months.length + (monthOfRow[row] as number) - span.first
    counts[at] = (counts[at] as number) + weightOf(table, row)
  }
  return table.forces
    .flatMap((force, number) =>
      layouts.map((layout, at) => {
        const series = number * layouts.length + at
        const own = counts.subarray(series * months.length, (series + 1) * months.length)
        return { force, layout, ...byMonth(own, months) }
      }),
    )
    .filter((one) => one.months.length > 0)
    .sort((a, b) => (a.force < b.force ? -1 : a.force > b.force ? 1 : 0))
}

function byMonth(counts: Uint32Array, months: readonly Month[]): Pick<ForceCoverage, 'months' | 'missing'> {
  const month = (at: number) => isoMonth(months[at] as Month)
  const positions = [...counts.keys()]
  return {
    months: positions.filter((at) => counts[at] !== 0).map((at) => ({ month: month(at), rows: counts[at] as number })),
    missing: positions.filter((at) => counts[at] === 0).map(month),
  }
}
