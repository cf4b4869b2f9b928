import type { MonthCount, Picture } from '../core/question/picture.ts'
import type { AskedRows } from '../core/statistics/asked-rows.ts'
import { isoMonth, monthsBetween } from '../core/vocabulary/month.ts'
import type { AskedData } from './asked-data.ts'
import type { Series } from './data-quality/missing-months.ts'

/**
 * Incidents on the map by month, for every month loaded, and by category, for the months asked. A month that nobody supplied of what is
 * asked for is not known, whatever else is loaded of it; `suppliers` are those of the question.
 */
export function byMonthAndCategory(
  { view, span, table }: AskedData,
  asked: AskedRows,
  suppliers: readonly Series[],
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
  return {
    byMonth: months.map((number, at): MonthCount => {
      const lacking = suppliers.filter((supplier) => !supplier.months.has(number))
      return {
        month: isoMonth(number),
        count: inMonth[at] as number,
        isKnown: lacking.length < suppliers.length,
        missing: forcesOf(lacking),
      }
    }),
    byCategory: table.categories
      .flatMap((name, category) => (inCategory[category] ? [{ name, count: inCategory[category] as number }] : []))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  }
}

/** Each once, in the order of the series. */
function forcesOf(series: readonly Series[]): string[] {
  return [...new Set(series.map(({ force }) => force))]
}
