import type { IncidentTable } from '../table/incident-table.ts'
import { isoMonth, type Month, monthsBetween } from '../vocabulary/month.ts'
import type { ForceCoverage } from './ledger.ts'

/** First and last month of the table; null where it is empty. */
export function monthSpan(table: IncidentTable): { first: Month; last: Month } | null {
  if (table.rows === 0) return null
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (let row = 0; row < table.rows; row++) {
    const month = table.month[row] as number
    if (month < first) first = month
    if (month > last) last = month
  }
  return { first, last }
}

/**
 * Rows of each force in each month, and the months of the whole span for which a force has none: those were not supplied, so
 * that nothing is known of them. Forces by name.
 */
export function coverageOf(table: IncidentTable): ForceCoverage[] {
  const span = monthSpan(table)
  if (span === null) return []
  const months = monthsBetween(span.first, span.last)
  const rows = table.forces.map(() => new Uint32Array(months.length))
  for (let row = 0; row < table.rows; row++) {
    const ofForce = rows[table.force[row] as number] as Uint32Array
    const at = (table.month[row] as number) - span.first
    ofForce[at] = (ofForce[at] as number) + 1
  }
  return table.forces
    .map((force, number) => {
      const ofForce = rows[number] as Uint32Array
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
