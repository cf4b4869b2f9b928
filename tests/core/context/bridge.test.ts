import { describe, expect, it } from 'vitest'
import type { AreaTable, Lookup } from '../../../src/core/context/area-table.ts'
import { bridged } from '../../../src/core/context/bridge.ts'
import { figuresFor, type Geography, sourceOf, valuesOf } from '../../../src/core/context/figures-for.ts'
import { readAreaTable } from '../../../src/core/context/read-area-table.ts'
import { rowsOf } from './rows-of.ts'

/** 101 unchanged, 102 split into 900 and 901, 103 and 104 merged into 902, 105 and 106 redrawn as 903 and 904. */
const LOOKUP = `
  lsoa11_code,change_code,lsoa21_code,lsoa21_name
  E01000101,U,E01000101,Norwich 001A
  E01000102,S,E01033900,Norwich 001F
  E01000102,S,E01033901,Norwich 001G
  E01000103,M,E01033902,Norwich 001H
  E01000104,M,E01033902,Norwich 001H
  E01000105,X,E01033903,Norwich 001J
  E01000106,X,E01033903,Norwich 001J
  E01000106,X,E01033904,Norwich 001K`
const OLD = `
  lsoa11_code,Residents,IMD rank,Score
  E01000101,1000,10,40
  E01000102,2000,20,30
  E01000103,1500,30,20
  E01000104,500,70,10
  E01000105,900,40,15
  E01000106,800,50,12`
const NEW = `
  lsoa21_code,Residents,IMD rank
  E01000101,1100,10
  E01033900,1500,20
  E01033901,500,40
  E01033902,2000,30
  E01033903,900,50
  E01033904,700,60`

const table = async (text: string) => (await readAreaTable(await rowsOf(text))) as AreaTable
const lookup = async () => (await readAreaTable(await rowsOf(LOOKUP))) as Lookup
const nan = Number.NaN

describe('figures of 2011 carried over to areas of 2021', () => {
  it('unchanged areas keep theirs, parts have the rank and share the people, merged ones are added or averaged, others lost', async () => {
    const weights = new Map([
      ['E01033900', 1500],
      ['E01033901', 500],
    ])
    const over = bridged(await table(OLD), await lookup(), 2021, weights)
    expect(over?.table.codes).toEqual(['E01000101', 'E01033900', 'E01033901', 'E01033902', 'E01033903', 'E01033904'])
    expect(over?.ways).toEqual(['unchanged', 'split', 'split', 'merged', 'lost', 'lost'])
    const [residents, rank, score] = over?.table.indicators ?? []
    expect([...(residents?.values ?? [])]).toEqual([1000, 1500, 500, 2000, nan, nan])
    // By people: (30 · 1500 + 70 · 500) / 2000 and (20 · 1500 + 10 · 500) / 2000.
    expect([...(rank?.values ?? [])]).toEqual([10, 20, 20, 40, nan, nan])
    expect([...(score?.values ?? [])]).toEqual([40, 30, 30, 17.5, nan, nan])
  })

  it('share counts evenly where the people of the parts are not known', async () => {
    const over = bridged(await table(OLD), await lookup(), 2021, null)
    expect([...(over?.table.indicators[0]?.values ?? [])].slice(1, 3)).toEqual([1000, 1000])
  })
})

it('figures of 2021 carried over to areas of 2011: what was split is put together again', async () => {
  const over = bridged(await table(NEW), await lookup(), 2011, null)
  expect(over?.table.codes).toEqual(['E01000101', 'E01000102', 'E01000103', 'E01000104', 'E01000105', 'E01000106'])
  expect(over?.ways).toEqual(['unchanged', 'merged', 'split', 'split', 'lost', 'lost'])
  const [residents, rank] = over?.table.indicators ?? []
  expect([...(residents?.values ?? [])]).toEqual([1100, 2000, 1000, 1000, nan, nan])
  expect([...(rank?.values ?? [])]).toEqual([10, 25, 30, 30, nan, nan])
})

describe('a table for the areas of a map', () => {
  const geography = (vintage: 2011 | 2021 | null, codes: string[]): Geography => ({
    ...{ name: 'map', kind: 'lsoa', vintage, codes },
    names: codes.map(() => ''),
    districts: codes.map(() => ''),
  })
  const OF_2021 = ['E01000101', 'E01033900', 'E01033901', 'E01033902']

  it('of another census is refused without a lookup, with the areas that would have no figure', async () => {
    expect(figuresFor(await table(OLD), geography(2021, OF_2021), [], null)).toMatchObject({ mismatch: true, areas: 3 })
  })

  it('goes through a lookup, and says how many areas and people that touched', async () => {
    const map = geography(2021, OF_2021)
    const fitted = figuresFor(await table(OLD), map, [await lookup()], null)
    if (fitted === null || 'mismatch' in fitted) throw new Error('not fitted')
    const [residents] = fitted.figures.indicators
    const values = valuesOf(fitted, residents?.values ?? [])
    const source = sourceOf(fitted, map, { name: 'Residents' }, values, new Uint8Array([1, 1, 1, 1]), values)
    expect(source.bridge).toEqual({
      ...{ through: 'table.csv', from: 2011, to: 2021, unchanged: 1, split: 2, merged: 1, lost: 0 },
      peopleAffected: 4000,
    })
  })

  it('that does not say its census is told by the codes it lacks', async () => {
    const silent = await table(OLD.replace('lsoa11_code', 'LSOA code'))
    expect(silent.vintage).toBe(null)
    const fitted = figuresFor(silent, geography(2021, OF_2021), [await lookup()], null)
    expect(fitted).toMatchObject({ bridge: { from: 2011, to: 2021 } })
    expect(figuresFor(silent, geography(2021, OF_2021), [], null)).toMatchObject({ mismatch: true })
  })

  it('of its own census fits as it is, areas without a figure named', async () => {
    const map = geography(2021, [...OF_2021, 'E01033999'])
    const fitted = figuresFor(await table(NEW), map, [], null)
    if (fitted === null || 'mismatch' in fitted) throw new Error('not fitted')
    const values = valuesOf(fitted, fitted.figures.indicators[0]?.values ?? [])
    expect([...values]).toEqual([1100, 1500, 500, 2000, nan])
    const source = sourceOf(fitted, map, { name: 'Residents' }, values, new Uint8Array(5).fill(1), values)
    expect(source).toMatchObject({ bridge: null, without: { areas: 1, first: ['E01033999'] } })
  })

  it('of other areas is none of its', async () => {
    expect(figuresFor(await table(NEW), geography(2021, ['E01000801', 'E01000802']), [], null)).toBe(null)
    expect(figuresFor(await table(NEW), { ...geography(null, ['E07000148']), kind: 'district' }, [], null)).toBe(null)
  })
})
