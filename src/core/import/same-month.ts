import type { IncidentTable } from '../table/incident-table.ts'
import { LAYOUTS, type Layout } from '../vocabulary/column-roles.ts'
import { isoMonth } from '../vocabulary/month.ts'

/** A month of a force that comes from more than one file, in the order the files were loaded. */
export interface SameMonthConflict {
  readonly force: string
  readonly month: string
  readonly files: readonly string[]
  /** Rows of the month in each of those files. */
  readonly rows: readonly number[]
}

/** What is known of a file. */
interface Source {
  readonly name: string
  readonly layout: Layout
}

type Rows = Pick<IncidentTable, 'rows' | 'force' | 'month' | 'source'>

/**
 * The months of a force that come from more than one file, at least one of them file number `firstNew` or later: a file that
 * was saved again, published again, or that grows with each edition. Months without a Crime ID (anti-social behaviour) would
 * be counted twice, so a person has to say what to do. Files of different layouts are no conflict: a force's street file and its table
 * of anti-social behaviour hold different things.
 */
export function sameMonthConflicts(
  table: Rows,
  forces: readonly string[],
  files: readonly Source[],
  firstNew: number,
): SameMonthConflict[] {
  if (files.length < 2) return []
  const keyOf = keysOf(table, files)
  const bySource = new Map<number, Map<number, number>>()
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(row)
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
        force: forces[Math.floor(key / MONTHS) % FORCES] as string,
        month: isoMonth(key % MONTHS),
        files: sources.map((source) => (files[source] as Source).name),
        rows: sources.map((source) => counts.get(source) as number),
      }
    })
}

/**
 * Marks as dropped (0 in `keep`) every row of a conflicting month but those of the last file that has the month; gives the
 * number of rows each file lost.
 */
export function dropReplaced(table: Rows, keep: Uint8Array, files: readonly Source[], firstNew: number): Uint32Array {
  const keyOf = keysOf(table, files)
  const last = new Map<number, number>()
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(row)
    last.set(key, Math.max(last.get(key) ?? 0, table.source[row] as number))
  }
  const lost = new Uint32Array(files.length)
  for (let row = 0; row < table.rows; row++) {
    const winner = last.get(keyOf(row)) as number
    const source = table.source[row] as number
    // Two old files that were both kept stay so: only a new file replaces.
    if (winner < firstNew || source === winner) continue
    keep[row] = 0
    lost[source] = (lost[source] as number) + 1
  }
  return lost
}

const MONTHS = 0x1_0000
const FORCES = 0x1_0000

/** One number for the layout, force and month of a row. */
function keysOf(table: Rows, files: readonly Source[]): (row: number) => number {
  const layouts = Float64Array.from(files, ({ layout }) => LAYOUTS.indexOf(layout) * FORCES * MONTHS)
  return (row) =>
    (layouts[table.source[row] as number] as number) +
    (table.force[row] as number) * MONTHS +
    (table.month[row] as number)
}
