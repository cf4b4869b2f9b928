import { describe, expect, it } from 'vitest'
import { flagCompleteness } from '../../../src/core/table/flag-completeness.ts'
import { EMPTY_TABLE } from '../../../src/core/table/incident-table.ts'
import {
  FLAG_NO,
  FLAG_NOT_STATED,
  FLAG_UNKNOWN,
  FLAG_YES,
  type FlagValue,
  withFlag,
} from '../../../src/core/vocabulary/flags.ts'

const knife: readonly FlagValue[] = [FLAG_YES, FLAG_YES, FLAG_NO, FLAG_UNKNOWN, FLAG_NOT_STATED]
const table = {
  ...EMPTY_TABLE,
  rows: 5,
  flags: Uint32Array.from(knife, (value, row) =>
    withFlag(withFlag(0, 'knife', value), 'hate', row < 2 ? FLAG_NO : FLAG_NOT_STATED),
  ),
  more: Uint16Array.of(0, 9, 0, 1, 2),
}

describe('what rows say of flags', () => {
  it('in incidents, only of flags that some row states', () => {
    expect(flagCompleteness(table, 1, () => 0)).toEqual([
      [
        { flag: 'hate', yes: 0, no: 11, unknown: 0, notStated: 6 },
        { flag: 'knife', yes: 11, no: 1, unknown: 2, notStated: 3 },
      ],
    ])
  })

  it('group by group, without rows that are in none', () => {
    expect(flagCompleteness(table, 2, (row) => (row === 1 ? -1 : row < 3 ? 0 : 1))).toEqual([
      [
        { flag: 'hate', yes: 0, no: 1, unknown: 0, notStated: 1 },
        { flag: 'knife', yes: 1, no: 1, unknown: 0, notStated: 0 },
      ],
      [{ flag: 'knife', yes: 0, no: 0, unknown: 2, notStated: 3 }],
    ])
  })

  it('is nothing where no file states any', () => {
    expect(flagCompleteness({ ...EMPTY_TABLE, rows: 3 }, 2, () => 0)).toEqual([[], []])
  })
})
