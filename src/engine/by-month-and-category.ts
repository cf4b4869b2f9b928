import type { ForceCoverage } from '../core/import/ledger.ts'
import type { MonthCount, Picture } from '../core/question/picture.ts'
import type { AskedRows } from '../core/statistics/asked-rows.ts'
import { isoMonth, monthsBetween } from '../core/vocabulary/month.ts'
import type { AskedData } from './asked-data.ts'

/**
 * Incidents on the map by month, for every month loaded, and by category, for the months asked.
 */
export function byMonthAndCategory(
  { view, span, table, coverage }: AskedData,
  asked: AskedRows,
): Pick<Picture, 'byMonth' | 'byCategory'> {
  const inside = view.inside(asked.passes)
  const months = monthsBetween(span.first, span.last)
  const inMonth = new Uint32Array(months.length)
  const inCategory = new Uint32Array(table.categories.length)
  for (let category = 0; category < table.categories.length; category++) {
    if (asked.categories[category] === 0) continue
    for (let at = 0; at < months.length; at++) {
      const incidents = inside[category * months.length + at] as number
      const month = span.first + at
      inMonth[at] = (inMonth[at] as number) + incidents
      if (month < asked.from || month > asked.to) continue
      inCategory[category] = (inCategory[category] as number) + incidents
    }
  }
  const missing = missingForces(coverage)
  return {
    byMonth: months.map((number, at): MonthCount => {
      const month = isoMonth(number)
      const forces = missing.get(month) ?? []
      return { month, count: inMonth[at] as number, isKnown: forces.length < coverage.length, missing: forces }
    }),
    byCategory: table.categories
      .flatMap((name, category) => (inCategory[category] ? [{ name, count: inCategory[category] as number }] : []))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  }
}

/** Forces that lack a month, by month. */
function missingForces(coverage: readonly ForceCoverage[]): Map<string, string[]> {
  const forces = new Map<string, string[]>()
  for (const { force, missing } of coverage) {
    for (const month of missing) forces.set(month, [...(forces.get(month) ?? []), force])
  }
  return forces
}
