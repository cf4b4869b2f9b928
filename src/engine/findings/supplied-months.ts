import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { AskedData } from '../asked-data.ts'
import { suppliersOf } from '../data-quality/missing-months.ts'

/** Months that everybody who could supply what is asked for did supply: of any other no count is known in full. */
export function suppliedMonths({ quality }: AskedData, { categories }: AskedRows): ReadonlySet<number> {
  const series = suppliersOf(quality.series, categories)
  const [first, ...rest] = series.map(({ months }) => new Set<number>(months))
  return first === undefined
    ? new Set()
    : new Set([...first].filter((month) => rest.every((other) => other.has(month))))
}
