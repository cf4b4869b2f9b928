import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CountCube, countByScan } from '../../../src/core/statistics/count.ts'
import { EMPTY_TABLE } from '../../../src/core/table/incident-table.ts'
import { seededRuns } from '../../support/property.ts'

const FIRST = 2021 * 12
const MONTHS = 6
const CATEGORIES = 4
const CELLS = 3
const OUTSIDE = CELLS
const WITHOUT_LOCATION = CELLS + 1

const rows = fc.array(
  fc.record({
    category: fc.nat(CATEGORIES - 1),
    month: fc.nat(MONTHS - 1),
    slot: fc.nat(WITHOUT_LOCATION),
    more: fc.constantFrom(0, 0, 0, 1, 7, 65_535),
    passes: fc.constantFrom(0, 1),
  }),
  { maxLength: 80 },
)
/** Months from long before the data to long after, also with the end before the beginning. */
const range = fc.tuple(fc.integer({ min: -9, max: MONTHS + 9 }), fc.integer({ min: -9, max: MONTHS + 9 }))
/** Memory that held other counts before. */
const used = () => new Uint32Array(CELLS + 2).fill(7)

const mask = fc.array(fc.constantFrom(0, 1), { minLength: CATEGORIES, maxLength: CATEGORIES })

describe('counts', () => {
  it('from running sums, from a scan and from plain counting are the same', () => {
    fc.assert(
      fc.property(rows, mask, range, (all, categories, [from, to]) => {
        const table = {
          ...EMPTY_TABLE,
          rows: all.length,
          category: Uint16Array.from(all, (row) => row.category),
          month: Uint16Array.from(all, (row) => FIRST + row.month),
          more: Uint16Array.from(all, (row) => row.more),
          categories: ['a', 'b', 'c', 'd'],
        }
        const slots = { cells: CELLS, slotOfRow: (row: number) => all[row]?.slot ?? 0 }
        const request = { categories: Uint8Array.from(categories), from: FIRST + from, to: FIRST + to, passes: null }
        const asked = all.filter((row) => categories[row.category] === 1 && row.month >= from && row.month <= to)
        const slotsOf = (counted: typeof all) => {
          const at = (slot: number) =>
            counted.filter((row) => row.slot === slot).reduce((sum, { more }) => sum + 1 + more, 0)
          return {
            cells: Uint32Array.from({ length: CELLS }, (_, cell) => at(cell)),
            outside: at(OUTSIDE),
            withoutLocation: at(WITHOUT_LOCATION),
          }
        }
        const expected = slotsOf(asked)
        expect(countByScan(table, slots, request, used())).toEqual(expected)
        const cube = CountCube.of(table, slots, { first: FIRST, last: FIRST + MONTHS - 1 })
        expect(cube?.count(request, used())).toEqual(expected)
        const passes = Uint8Array.from(all, (row) => row.passes)
        expect(countByScan(table, slots, { ...request, passes }, used())).toEqual(
          slotsOf(asked.filter((row) => row.passes === 1)),
        )
      }),
      seededRuns(10_000),
    )
  })

  it('are not kept as running sums where those would take hundreds of megabytes', () => {
    const table = { ...EMPTY_TABLE, categories: Array.from({ length: 100 }, String) }
    const slots = { cells: 20_000, slotOfRow: () => 0 }
    expect(CountCube.of(table, slots, { first: FIRST, last: FIRST + 119 })).toBeNull()
  })
})
