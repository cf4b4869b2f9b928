import { FLAGS, type Flag, flagIn } from '../vocabulary/flags.ts'
import { type IncidentTable, weightOf } from './incident-table.ts'

/** What rows say of a flag: of how many incidents it is yes, no, or not known, and for how many the file does not state it. */
export interface FlagCompleteness {
  readonly flag: Flag
  readonly yes: number
  readonly no: number
  readonly unknown: number
  readonly notStated: number
}

/** Flags that rows state at all, by groups of rows: `groupOfRow` is below `groups`, or negative for a row that is left out. */
export function flagCompleteness(
  table: IncidentTable,
  groups: number,
  groupOfRow: (row: number) => number,
): FlagCompleteness[][] {
  if (table.flags.length === 0) return Array.from({ length: groups }, () => [])
  const counts = Array.from({ length: groups }, () => FLAGS.map(() => new Uint32Array(4)))
  for (let row = 0; row < table.rows; row++) {
    const group = groupOfRow(row)
    if (group < 0) continue
    const weight = weightOf(table, row)
    for (const [at, flag] of FLAGS.entries()) {
      const values = counts[group]?.[at] as Uint32Array
      const value = flagIn(table.flags[row] as number, flag)
      values[value] = (values[value] as number) + weight
    }
  }
  return counts.map((ofGroup) =>
    ofGroup.flatMap(([notStated = 0, no = 0, yes = 0, unknown = 0], at) =>
      no + yes + unknown === 0 ? [] : [{ flag: FLAGS[at] as Flag, yes, no, unknown, notStated }],
    ),
  )
}
