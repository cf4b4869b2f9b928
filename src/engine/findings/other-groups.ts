import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { AskedData } from '../asked-data.ts'
import { countsOfCells } from './counts-of-cells.ts'

/** A group with its counts in every cell. */
export interface CountedGroup {
  readonly name: string
  readonly counts: Uint32Array
  readonly total: number
}

/** So many other groups are looked at, those with the most incidents: files of partners may know hundreds of kinds. */
const MOST_GROUPS = 12
/** A kind with fewer incidents in all cannot be high anywhere in a way that is worth telling. */
const FEWEST = 20

/** Each category that is not asked for, in the months and among the rows that are: those with the most incidents first. */
export function otherGroups({ table, view }: AskedData, asked: AskedRows): CountedGroup[] {
  const groups = table.categories.flatMap((name, category) => {
    if (asked.categories[category] === 1) return []
    const only = new Uint8Array(table.categories.length)
    only[category] = 1
    const counts = countsOfCells(view, { ...asked, categories: only })
    const total = counts.reduce((sum, count) => sum + count, 0)
    return total >= FEWEST ? [{ name, counts, total }] : []
  })
  return groups.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)).slice(0, MOST_GROUPS)
}
