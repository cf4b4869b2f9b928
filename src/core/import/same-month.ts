import type { IncidentTable } from '../table/incident-table.ts'
import { isoMonth } from '../vocabulary/month.ts'

/** A month of a force that comes from more than one file, in the order the files were loaded. */
export interface SameMonthConflict {
  readonly force: string
  readonly month: string
  readonly files: readonly string[]
  /** Rows of the month in each of those files. */
  readonly rows: readonly number[]
}

type Rows = Pick<IncidentTable, 'rows' | 'force' | 'month' | 'source'>

/**
 * The months of a force that come from more than one file, at least one of them file number `firstNew` or later: a file that
 * was saved again, published again, or that grows with each edition. Months without a Crime ID (anti-social behaviour) would
 * be counted twice, so a person has to say what to do.
 */
export function sameMonthConflicts(
  table: Rows,
  forces: readonly string[],
  files: readonly string[],
  firstNew: number,
): SameMonthConflict[] {
  if (files.length < 2) return []
  const bySource = new Map<number, Map<number, number>>()
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(table, row)
    const source = table.source[row] as number
    let counts = bySource.get(key)
    if (counts === undefined) {
      counts = new Map()
      bySource.set(key, counts)
    }
    counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return [...bySource]
    .filter(([, counts]) => counts.size > 1 && Math.max(...counts.keys()) >= firstNew)
    .sort(([a], [b]) => a - b)
    .map(([key, counts]) => {
      const sources = [...counts.keys()].sort((a, b) => a - b)
      return {
        force: forces[Math.floor(key / MONTHS)] as string,
        month: isoMonth(key % MONTHS),
        files: sources.map((source) => files[source] as string),
        rows: sources.map((source) => counts.get(source) as number),
      }
    })
}

/**
 * Marks as dropped (0 in `keep`) every row of a conflicting month but those of the last file that has the month; gives the
 * number of rows each file lost.
 */
export function dropReplaced(table: Rows, keep: Uint8Array, sources: number, firstNew: number): Uint32Array {
  const last = new Map<number, number>()
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(table, row)
    last.set(key, Math.max(last.get(key) ?? 0, table.source[row] as number))
  }
  const lost = new Uint32Array(sources)
  for (let row = 0; row < table.rows; row++) {
    const winner = last.get(keyOf(table, row)) as number
    const source = table.source[row] as number
    // Two old files that were both kept stay so: only a new file replaces.
    if (winner < firstNew || source === winner) continue
    keep[row] = 0
    lost[source] = (lost[source] as number) + 1
  }
  return lost
}

const MONTHS = 0x1_0000

function keyOf(table: Rows, row: number): number {
  return (table.force[row] as number) * MONTHS + (table.month[row] as number)
}
