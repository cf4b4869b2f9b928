import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loaded } from '../loading.ts'

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures')
const fixture = (folder: string, name: string) => new File([readFileSync(resolve(FIXTURES, folder, name))], name)
const fault = (folder: string) =>
  fixture(`faults/${folder}`, readdirSync(resolve(FIXTURES, 'faults', folder))[0] as string)

describe('files that hold neither incidents nor places are read as what they are', () => {
  it.each([
    ['table-of-areas', { is: 'area-table', kind: 'lsoa', vintage: 2021, read: 8, kept: 8 }],
    ['table-lookup', { is: 'lookup', kind: 'lsoa', read: 8, kept: 8 }],
    ['geojson-polygons', { is: 'boundaries', grid: 'degrees' }],
  ] as const)('fixtures/faults/%s', async (name, expected) => {
    const { report } = await loaded(fault(name))
    expect(report.refused).toEqual([])
    expect(report.context).toMatchObject([expected])
  })

  it.each([
    ['wards-shapefile.zip', 'british-national-grid'],
    ['wards-national-grid.geojson', 'british-national-grid'],
    ['wards.gpkg', null],
    ['wards.topojson', null],
    ['bow-tie.geojson', null],
  ] as const)('fixtures/boundaries/%s, through the engine, account for every area', async (name, grid) => {
    const { report } = await loaded(fixture('boundaries', name))
    expect(report.refused).toEqual([])
    const [one] = report.context
    expect(one).toMatchObject({ is: 'boundaries', name, isInvented: true })
    if (grid !== null) expect(one?.grid).toBe(grid)
    const rejected = Object.values(one?.rejected ?? {}).reduce((sum, count) => sum + count, 0)
    expect(one?.read).toBe((one?.kept ?? 0) + rejected + (one?.blank ?? 0))
    if (name === 'bow-tie.geojson') expect(one?.repaired).toBe(1)
  })

  it('a part of a shapefile by itself says what is missing', async () => {
    const shp = new Uint8Array(100)
    new DataView(shp.buffer).setInt32(0, 9994)
    new DataView(shp.buffer).setInt32(28, 1000, true)
    const { report } = await loaded(new File([shp], 'wards.shp'))
    expect(report.refused).toMatchObject([{ name: 'wards.shp', refusal: 'shapefile-alone' }])
  })
})
