import { type IncidentTable, weightOf } from '../table/incident-table.ts'
import { isoMonth, type Month, monthsBetween } from '../vocabulary/month.ts'
import type { ForceCoverage } from './ledger.ts'

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
 * Incidents of each force in each month, and the months of the whole span for which a force has none: those were not supplied, so
 * that nothing is known of them. Forces by name.
 */
export function coverageOf(table: IncidentTable): ForceCoverage[] {
  const span = monthSpan(table)
  if (span === null) return []
  const months = monthsBetween(span.first, span.last)
  const { rows: all, force: forceOfRow, month: monthOfRow } = table
  const counts = new Uint32Array(table.forces.length * months.length)
  for (let row = 0; row < all; row++) {
    const at = (forceOfRow[row] as number) * months.length + (monthOfRow[row] as number) - span.first
    counts[at] = (counts[at] as number) + weightOf(table, row)
  }
  return table.forces
    .map((force, number) => {
      const ofForce = counts.subarray(number * months.length, (number + 1) * months.length)
      const month = (at: number) => isoMonth(months[at] as Month)
      const positions = [...ofForce.keys()]
      return {
        force,
        months: positions
          .filter((at) => ofForce[at] !== 0)
          .map((at) => ({ month: month(at), rows: ofForce[at] as number })),
        missing: positions.filter((at) => ofForce[at] === 0).map(month),
      }
    })
    .sort((a, b) => (a.force < b.force ? -1 : 1))
}
