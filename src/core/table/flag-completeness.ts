import { FLAG_NO, FLAG_NOT_STATED, FLAG_UNKNOWN, FLAG_YES, FLAGS, type Flag, flagIn } from '../vocabulary/flags.ts'
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
  // Few sets of flags come again and again, so they are counted whole and taken apart afterwards.
  const sets = Array.from({ length: groups }, () => new Map<number, number>())
  for (let row = 0; row < table.flags.length; row++) {
    const ofGroup = sets[groupOfRow(row)]
    const flags = table.flags[row] as number
    ofGroup?.set(flags, (ofGroup.get(flags) ?? 0) + weightOf(table, row))
  }
  return sets.map(completenessOf)
}

const VALUES = [FLAG_YES, FLAG_NO, FLAG_UNKNOWN, FLAG_NOT_STATED]

function completenessOf(sets: ReadonlyMap<number, number>): FlagCompleteness[] {
  return FLAGS.flatMap((flag) => {
    const counts = new Uint32Array(4)
    for (const [flags, incidents] of sets) {
      const value = flagIn(flags, flag)
      counts[value] = (counts[value] as number) + incidents
    }
    const [yes, no, unknown, notStated] = VALUES.map((value) => counts[value] as number) as [
      number,
      number,
      number,
      number,
    ]
    return no + yes + unknown === 0 ? [] : [{ flag, yes, no, unknown, notStated }]
  })
}
