import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AreaTable, Lookup } from '../../../src/core/context/area-table.ts'
import { readAreaTable } from '../../../src/core/context/read-area-table.ts'
import { data } from '../../support/data.ts'
import { rowsOf } from './rows-of.ts'

async function tableOf(text: string, name?: string): Promise<AreaTable> {
  const read = await readAreaTable(await rowsOf(text, name))
  if (read === null || typeof read === 'string' || 'changes' in read)
    throw new Error(`not a table: ${JSON.stringify(read)}`)
  return read
}

const figures = (table: AreaTable) =>
  Object.fromEntries(table.indicators.map(({ name, values }) => [name, [...values]]))

describe('figures keyed by code', () => {
  it('come with titles above, a total below, thousands, percentages and suppressed cells', async () => {
    const table = await tableOf(`
      Residents by small area,,,,,
      Source: an invented census,,,,,
      LSOA code (2021),LSOA name (2021),Local authority district name,All Ages,Households,Overcrowded
      E01000101,Norwich 001A,Norwich,"1,474",837,2.5%
      E01000102,Norwich 001B,Norwich,1386,*,c
      E01000103,Norwich 001C,Norwich,,612,1.5%
      E12000006,EAST OF ENGLAND,,"6,335,072","2,628,769",5.1%
      ,,,,,
      ,note,,1,,`)
    expect(table).toMatchObject({
      ...{ kind: 'lsoa', vintage: 2021, codeColumn: 'LSOA code (2021)', isInvented: false },
      codes: ['E01000101', 'E01000102', 'E01000103'],
      names: ['Norwich 001A', 'Norwich 001B', 'Norwich 001C'],
      districts: ['Norwich', 'Norwich', 'Norwich'],
    })
    expect(figures(table)).toEqual({
      'All Ages': [1474, 1386, Number.NaN],
      Households: [837, Number.NaN, 612],
      Overcrowded: [2.5, Number.NaN, 1.5],
    })
    expect(table.indicators.map(({ unreadable }) => unreadable)).toEqual([0, 1, 1])
    expect(table.ledger).toEqual({ read: 6, kept: 3, blank: 1, rejected: { 'code-missing': 1, 'code-unreadable': 1 } })
  })

  it('are keyed by the smallest areas of a table with codes of several', async () => {
    const table = await tableOf(`
      LAD24CD,LSOA21CD,IMD rank
      E07000148,E01033900,100
      E07000148,E01033901,137
      E07000149,E01033902,174`)
    expect(table).toMatchObject({ kind: 'lsoa', vintage: 2021, codeColumn: 'LSOA21CD' })
    expect(figures(table)).toEqual({ 'IMD rank': [100, 137, 174] })
  })

  it('may have codes of somebody’s own, which a header names', async () => {
    const table = await tableOf(`
      Beat code,Beat name,Residents
      NW1,City centre,900
      NW2,Heartsease,4200`)
    expect(table).toMatchObject({
      kind: 'other',
      vintage: null,
      codes: ['NW1', 'NW2'],
      names: ['City centre', 'Heartsease'],
    })
  })

  it('take decimal commas where semicolons part the columns', async () => {
    const table = await tableOf(`
      LSOA code;Residents;Score
      E01000101;1474;8,742
      E01000102;1386;27,99
      E01000103;1200;1,5`)
    expect(figures(table)).toEqual({ Residents: [1474, 1386, 1200], Score: [8.742, 27.99, 1.5] })
  })

  it('with several rows an area are refused: which figure holds cannot be known', async () => {
    const rows = await rowsOf(`
      Area code,Time period,Value
      E07000148,2023,12.5
      E07000148,2024,13.1
      E07000149,2023,10.0
      E07000149,2024,9.8`)
    expect(await readAreaTable(rows)).toBe('area-codes-twice')
  })

  it('never keep a column that names people, whatever stands beside it', async () => {
    const table = await tableOf(`
      LSOA code,Name,Visits
      E01000101,Margaret Thompson,3
      E01000102,David Robinson,2
      E01000103,Susan Clarke,5
      E01000104,Peter Walker,1
      E01000105,Linda Hughes,2`)
    expect(JSON.stringify(table)).not.toMatch(/Margaret|Robinson|Clarke|Walker|Hughes/)
  })

  it('are none where no column holds codes', async () => {
    const rows = await rowsOf(`
      Street,Residents
      Castle Street,3
      Castle Meadow,12`)
    expect(await readAreaTable(rows)).toBe(null)
  })
})

describe('a lookup', () => {
  it('is codes beside codes, with their names, censuses and changes', async () => {
    const lookup = (await readAreaTable(
      await rowsOf(`
      LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD
      E01000101,Norwich 001A,U,E01000101,Norwich 001A,E07000148
      E01000102,Norwich 001B,S,E01033900,Norwich 001F,E07000148
      E01000102,Norwich 001B,S,E01033901,Norwich 001G,E07000148`),
    )) as Lookup
    expect(lookup.changes).toEqual(['U', 'S', 'S'])
    expect(lookup.columns.map(({ kind, vintage, names }) => [kind, vintage, names[0]])).toEqual([
      ['lsoa', 2011, 'Norwich 001A'],
      ['lsoa', 2021, 'Norwich 001A'],
      ['district', null, ''],
    ])
  })
})

it.for([
  ['deprivation/imd2019_england_lsoa11.csv', 2011, 32_844, 16],
  ['deprivation/imd2025_england_lsoa21.csv', 2021, 33_755, 24],
  ['population/lsoa11_population_mid2020_ew.csv', 2011, 34_753, 3],
  ['population/lsoa21_census2021_residents_households_ew.csv', 2021, 35_672, 2],
] as const)('%s is read whole', async ([file, vintage, areas, columns], context) => {
  const table = await tableOf(readFileSync(data(file, context), 'utf8'), file)
  expect(table).toMatchObject({ kind: 'lsoa', vintage, ledger: { read: areas, kept: areas, rejected: {}, blank: 0 } })
  expect(table.indicators).toHaveLength(columns)
})
