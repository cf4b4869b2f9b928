import { describe, expect, it } from 'vitest'
import { degreesOfNationalGrid } from '../../../src/core/import/values/national-grid.ts'
import { stackedFiles } from '../../../src/engine/data-quality/stacked.ts'
import { STREET, TABLE, type Told, tableOf } from './table-of.ts'

/** Places all over the county that are on no step, by the golden ratio, so that they neither meet nor line up. */
function spread(count: number): (readonly [right: number, up: number])[] {
  return Array.from({ length: count }, (_, at) => [(at * 0.618_033_99) % 1, (at * 0.754_877_67) % 1])
}

const onGrid = (metres: number) =>
  spread(80).map(([right, up]): Told => {
    const rounded = (value: number) => Math.round(value / metres) * metres
    const { lng, lat } = degreesOfNationalGrid(rounded(560_000 + right * 90_000), rounded(290_000 + up * 50_000))
    return { at: [lng, lat] }
  })
const inDegrees = (decimals: number) =>
  spread(80).map(([right, up]): Told => {
    return { at: [Number((0.4 + right).toFixed(decimals)), Number((52.4 + up / 2).toFixed(decimals))] }
  })
const piled = (rows: number) => inDegrees(6).map((told) => ({ ...told, rows }))

describe('files whose positions are not where things happened', () => {
  it.each<[what: string, told: readonly Told[], expected: object | null]>([
    ['exact degrees', inDegrees(6), null],
    ['degrees with four decimals, 11 m', inDegrees(4), null],
    ['degrees with three', inDegrees(3), { spacing: 110, stacked: 0 }],
    ['degrees with two', inDegrees(2), { spacing: 1110 }],
    ['metres of the grid', onGrid(1), null],
    ['tens of metres', onGrid(10), null],
    ['hundreds', onGrid(100), { spacing: 100 }],
    ['kilometres', onGrid(1000), { spacing: 1000 }],
    ['hundreds, but for three points', [...onGrid(100), ...onGrid(1).slice(10, 13)], { spacing: 100 }],
    ['half of them hundreds', [...onGrid(100), ...onGrid(1)], null],
    ['four rows on each point', piled(4), null],
    ['five rows on each point', piled(5), { spacing: null, stacked: 400, located: 400, distinct: 80 }],
    ['one shop with 79 of 159 rows', [...inDegrees(6), { at: [1.2, 52.6], rows: 79 }], null],
    ['one shop with 80 of 160', [...inDegrees(6), { at: [1.2, 52.6], rows: 80 }], { stacked: 80, located: 160 }],
    ['too few rows to say', onGrid(100).slice(0, 49), null],
    ['no location', [{ at: null, rows: 100 }], null],
  ])('%s', (_, told, expected) => {
    const found = stackedFiles(tableOf(told), [TABLE])
    if (expected === null) expect(found).toEqual([])
    else expect(found).toMatchObject([{ sources: [0], ...expected }])
  })

  const of = (source: number, told: readonly Told[]) => told.map((one) => ({ ...one, source }))

  it('are of one supplier, and street files are left out', () => {
    const table = tableOf([...of(0, piled(9)), ...of(1, inDegrees(6)), ...of(2, onGrid(100))])
    const council = { layout: 'table', recorder: 'Council' } as const
    const hospital = { layout: 'table', recorder: 'Hospital' } as const
    expect(stackedFiles(table, [STREET, council, hospital])).toMatchObject([{ sources: [2], spacing: 100 }])
    expect(stackedFiles(table, [council, hospital, STREET])).toMatchObject([{ sources: [0], spacing: null }])
    expect(stackedFiles(table, [STREET, STREET, STREET])).toEqual([])
  })

  it('may show it in all months of a supplier together alone', () => {
    const table = tableOf([...of(0, piled(3)), ...of(1, piled(3))])
    expect(stackedFiles(table, [TABLE, STREET])).toEqual([])
    expect(stackedFiles(table, [TABLE, TABLE])).toMatchObject([{ sources: [0, 1], stacked: 480, located: 480 }])
  })

  it('are told apart by their steps', () => {
    const table = tableOf([...of(0, onGrid(100)), ...of(1, inDegrees(6)), ...of(2, onGrid(1000))])
    expect(stackedFiles(table, [TABLE, TABLE, TABLE])).toMatchObject([
      { sources: [0], spacing: 100 },
      { sources: [2], spacing: 1000 },
    ])
  })
})
