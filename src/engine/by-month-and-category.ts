import type { ForceCoverage } from '../core/import/ledger.ts'
import type { MonthCount, Picture } from '../core/question/picture.ts'
import { isoMonth, monthsBetween } from '../core/vocabulary/month.ts'
import type { AskedData } from './asked-data.ts'
import type { Months } from './asked-months.ts'

/**
 * Incidents on the map by month, for every month loaded, and by category, for the months asked. `categories` holds 1 for each
 * category asked for.
 */
export function byMonthAndCategory(
  { view, span, table, coverage }: AskedData,
  categories: Uint8Array,
  asked: Months,
): Pick<Picture, 'byMonth' | 'byCategory'> {
  const months = monthsBetween(span.first, span.last)
  const inMonth = new Uint32Array(months.length)
  const inCategory = new Uint32Array(table.categories.length)
  for (let category = 0; category < table.categories.length; category++) {
    if (categories[category] === 0) continue
    for (let at = 0; at < months.length; at++) {
      const rows = view.inside[category * months.length + at] as number
      const month = span.first + at
      inMonth[at] = (inMonth[at] as number) + rows
      if (month < asked.first || month > asked.last) continue
      inCategory[category] = (inCategory[category] as number) + rows
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
