import { describe, expect, it } from 'vitest'
import {
  EMPTY_TABLE,
  type IncidentTable,
  OPTIONAL_COLUMNS,
  tableBytes,
} from '../../../src/core/table/incident-table.ts'
import { type NewRow, TableBuilder } from '../../../src/core/table/table-builder.ts'

/** A row, that says nothing more than it has to. */
function row(builder: TableBuilder, said: Partial<NewRow> = {}): NewRow {
  const plain = { category: builder.category('Robbery', ''), force: builder.forces.number('Norfolk') }
  const nowhere = { area: builder.area('', ''), point: 0xffff_ff00, referenceHigh: 0, referenceLow: 0 }
  return { ...plain, ...nowhere, month: 2021 * 12, source: 0, ...said }
}

function tableOf(...rows: Partial<NewRow>[]): IncidentTable {
  const builder = new TableBuilder(EMPTY_TABLE, 1)
  builder.outcomes.number('Charged')
  for (const said of rows) builder.add(row(builder, said))
  return builder.finish(new Uint8Array(builder.rows).fill(1))
}

const said = (table: IncidentTable) => OPTIONAL_COLUMNS.filter((name) => table[name].length > 0)

describe('what rows may say beyond what they have to', () => {
  it('takes no memory where no row says it', () => {
    const table = tableOf({}, { day: 0, hour: 0, flags: 0, more: 0 }, {})
    expect(said(table)).toEqual([])
    // Category, month, force, area and file in two bytes each, the point in four.
    expect(tableBytes(table).columns).toBe(3 * 14)
  })

  it.each(OPTIONAL_COLUMNS)('%s: is there for all rows once one says it, 0 for the others', (name) => {
    const table = tableOf({}, { [name]: 1 }, {})
    expect(said(table)).toEqual([name])
    expect([...table[name]]).toEqual([0, 1, 0])
  })

  it('holds the largest value of each', () => {
    const largest = { day: 36_525, hour: 24, lasting: 65_535, flags: 2 ** 20 - 1, age: 8, more: 65_535 }
    const table = tableOf(largest)
    for (const [name, value] of Object.entries(largest)) expect(table[name as keyof typeof largest][0]).toBe(value)
  })

  it('is gone with the last row that says it', () => {
    const builder = new TableBuilder(EMPTY_TABLE, 1)
    builder.add(row(builder, { day: 7 }))
    builder.add(row(builder, { hour: 3 }))
    const table = builder.finish(Uint8Array.of(0, 1))
    expect(said(table)).toEqual(['hour'])
    expect([...table.hour]).toEqual([3])
  })

  it('is forgotten with a file that turns out not to be readable', () => {
    const builder = new TableBuilder(EMPTY_TABLE, 1)
    builder.add(row(builder, { more: 5 }))
    const before = builder.mark()
    builder.add(row(builder, { more: 9, flags: 3, outcome: builder.outcomes.number('Charged') }))
    builder.restore(before)
    builder.add(row(builder))
    const table = builder.finish(Uint8Array.of(1, 1))
    expect(said(table)).toEqual(['more'])
    expect([...table.more]).toEqual([5, 0])
    expect(table.outcomes).toEqual([''])
  })

  it('stays as it is when the columns grow, thousands of rows later', () => {
    const builder = new TableBuilder(EMPTY_TABLE, 1)
    for (let at = 0; at < 5000; at++) builder.add(row(builder, { day: 1 + (at % 30), hour: at % 25 }))
    const table = builder.finish(new Uint8Array(5000).fill(1))
    expect(Array.from(table.day)).toEqual(Array.from({ length: 5000 }, (_, at) => 1 + (at % 30)))
    expect(Array.from(table.hour)).toEqual(Array.from({ length: 5000 }, (_, at) => at % 25))
  })

  it('comes along when a table is added to another, its outcomes with new numbers', () => {
    const told = (...outcomes: string[]) => {
      const builder = new TableBuilder(EMPTY_TABLE, 1)
      for (const outcome of outcomes) builder.add(row(builder, { outcome: builder.outcomes.number(outcome), age: 2 }))
      return builder.finish(new Uint8Array(builder.rows).fill(1))
    }
    const builder = new TableBuilder(told('Charged', ''), 1)
    builder.add(row(builder))
    builder.addTable(told('Cautioned', 'Charged'), 1)
    const table = builder.finish(Uint8Array.of(0, 1, 1, 1, 1))
    expect(Array.from(table.outcome, (number) => table.outcomes[number])).toEqual(['', '', 'Cautioned', 'Charged'])
    expect(table.outcomes[0]).toBe('')
    expect([...table.age]).toEqual([2, 0, 2, 2])
  })

  it('of offence codes: a category is a name with a code', () => {
    const builder = new TableBuilder(EMPTY_TABLE, 1)
    for (const code of ['45', '39', '']) builder.add(row(builder, { category: builder.category('Theft', code) }))
    const whole = builder.finish(Uint8Array.of(1, 1, 1))
    expect(whole.categories).toEqual(['Theft', 'Theft (39)', 'Theft (no code)'])
    expect(whole.offenceCodes).toEqual(['45', '39', ''])
    const rest = builder.finish(Uint8Array.of(0, 1, 0))
    expect([rest.categories, rest.offenceCodes]).toEqual([['Theft'], ['39']])
  })
})
