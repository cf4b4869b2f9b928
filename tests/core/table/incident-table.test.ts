import { describe, expect, it } from 'vitest'
import { districtOfArea, EMPTY_TABLE, incidentsOf, weightOf } from '../../../src/core/table/incident-table.ts'

describe('the district that an area states', () => {
  it.each([
    ['Norwich 009F', 'Norwich'],
    ['Norwich 009', 'Norwich'],
    ["King's Lynn and West Norfolk 004A", "King's Lynn and West Norfolk"],
    ['Norwich', 'Norwich'],
    ['Mancroft Ward', 'Mancroft Ward'],
    ['Area 12', 'Area 12'],
    ['', ''],
  ])('%j: %j', (name, district) => {
    expect(districtOfArea({ code: 'E01000001', name })).toBe(district)
  })
})

describe('how many incidents rows stand for', () => {
  it('is one each where no row says more', () => {
    const table = { ...EMPTY_TABLE, rows: 3 }
    expect([incidentsOf(table), weightOf(table, 2)]).toEqual([3, 1])
  })

  it('is one and what each says beyond it', () => {
    const table = { ...EMPTY_TABLE, rows: 3, more: Uint16Array.of(0, 4, 65_535) }
    expect(incidentsOf(table)).toBe(1 + 5 + 65_536)
    expect([0, 1, 2].map((row) => weightOf(table, row))).toEqual([1, 5, 65_536])
  })
})
