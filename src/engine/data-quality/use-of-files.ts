import type { IncidentTable } from '../../core/table/incident-table.ts'
import type { Month } from '../../core/vocabulary/month.ts'
import type { Months } from '../asked-months.ts'

/** The categories and months of which a file has rows. */
export interface UseOfFile {
  readonly categories: ReadonlySet<number>
  readonly months: ReadonlySet<Month>
}

/** The use of each file, by its number. */
export function usesOfFiles({ rows, source, category, month }: IncidentTable, files: number): UseOfFile[] {
  const uses = Array.from({ length: files }, () => ({ categories: new Set<number>(), months: new Set<Month>() }))
  let last = { source: -1, category: -1, month: -1 }
  for (let row = 0; row < rows; row++) {
    const own = { source: source[row] as number, category: category[row] as number, month: month[row] as number }
    if (own.source === last.source && own.category === last.category && own.month === last.month) continue
    last = own
    uses[own.source]?.categories.add(own.category)
    uses[own.source]?.months.add(own.month)
  }
  return uses
}

/** Whether a file may have rows in a question: it has the category in some month, and the month for some category. */
export function isUsed({ categories: own, months }: UseOfFile, categories: Uint8Array, asked: Months): boolean {
  return (
    [...months].some((month) => month >= asked.first && month <= asked.last) &&
    [...own].some((category) => categories[category] === 1)
  )
}
