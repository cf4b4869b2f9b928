import type { IncidentTable } from '../table/incident-table.ts'
import type { Month } from '../vocabulary/month.ts'

/**
 * The rows that a question is about: those of the categories that have 1 in `categories`, of the months from `from` to `to`, both ends
 * in, and with 1 in `passes`, which holds a value a row; null where every row passes.
 */
export interface AskedRows {
  readonly categories: Uint8Array
  readonly from: Month
  readonly to: Month
  readonly passes: Uint8Array | null
}

export function isAsked(table: IncidentTable, asked: AskedRows, row: number): boolean {
  const month = table.month[row] as number
  return (
    asked.categories[table.category[row] as number] === 1 &&
    month >= asked.from &&
    month <= asked.to &&
    (asked.passes === null || asked.passes[row] === 1)
  )
}
