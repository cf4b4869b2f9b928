import type { SameMonthConflict } from '../core/import/same-month.ts'
import { counted, list } from './numbers.ts'

/** Below this share of the rows of another file the last one is hardly a corrected copy of the month. */
const MUCH_FEWER = 0.9

/** Which files have the month, in the order they were added: "march.csv (6,015 rows), then copy.csv (6,015 rows)". */
export function filesOfMonth({ files, rows }: SameMonthConflict): string {
  return files.map((file, at) => `${file} (${counted(rows[at] as number, 'row')})`).join(', then ')
}

/** Which file "Replace" would keep; and a warning where that loses much of the month. */
export function replaceWords({ files, rows }: SameMonthConflict): string {
  const last = rows.at(-1) as number
  if (last >= MUCH_FEWER * Math.max(...rows)) return `Replace keeps ${files.at(-1)}.`
  return `Take care: Replace would keep only the ${counted(last, 'row')} of ${files.at(-1)}, and drop those of ${list([...new Set(files.slice(0, -1))])}.`
}
