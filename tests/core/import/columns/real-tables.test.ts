import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../../src/core/import/columns/propose-mapping.ts'
import type { InventedCounty } from '../../../../src/training/invented-county.ts'
import { data } from '../../../support/data.ts'
import { wholeCounty } from '../../../training/county.ts'
import { tablesOf } from '../rows/reading.ts'
import { NOTHING_GIVEN, outcomes, proposed } from './proposed.ts'

/** A file; what becomes of its columns; its grid, layout and problems. */
const TABLES = [
  [
    'police/other/lancashire_asb.tab',
    ['date', 'longitude', 'latitude', 'location', 'area-code'],
    { layout: 'asb-table', grid: 'degrees', precision: 'month', category: 'Anti-social behaviour' },
    [],
  ],
  [
    'timed/memphis_robberies.csv',
    ['reference', 'category', 'date', 'longitude', 'latitude'],
    { layout: 'table', grid: 'degrees', precision: 'time', recorder: 'memphis_robberies' },
    ['outside-united-kingdom'],
  ],
  [
    'timed/dcburglaries.csv',
    ['easting', 'northing', 'date', 'date-end'],
    { layout: 'table', grid: 'unknown', precision: 'time' },
    ['grid-unknown', 'no-category-column'],
  ],
  [
    'timed/aggravated_assaults.xlsx',
    ['date', 'longitude', 'latitude', 'location-type', '-'],
    { layout: 'table', grid: 'degrees', precision: 'time', recorder: 'aggravated_assaults · Austin' },
    ['no-category-column', 'outside-united-kingdom'],
  ],
  [
    'places/norwich-amenities-osm-2019.csv',
    ['-', '-', 'place-kind', 'place-name', 'longitude', 'latitude'],
    { layout: 'places', grid: 'degrees' },
    [],
  ],
] as const

const REFUSED = [
  ['deprivation/imd2019_england_lsoa11.csv', 'area-table'],
  ['deprivation/imd2025_england_lsoa21.csv', 'area-table'],
  ['population/lsoa11_population_mid2020_ew.csv', 'area-table'],
  ['population/lsoa21_census2021_residents_households_ew.csv', 'area-table'],
  ['lookups/lookup_lsoa11_lsoa21_ltla22.csv', 'lookup-table'],
  ['lookups/lookup_lsoa21_ward24_ltla24.csv', 'lookup-table'],
] as const

const fileAt = (path: string) => new File([readFileSync(path)], basename(path))
const firstTable = async (file: File) => {
  const [table] = await tablesOf(file)
  if (!table) throw new Error('no table')
  return table
}

describe('public files', () => {
  it.for(TABLES)('%s', async ([path, columns, mapping, problems], context) => {
    const proposal = await proposed(await firstTable(fileAt(data(path, context))))
    expect(outcomes(proposal)).toEqual(columns)
    expect(proposal.mapping).toMatchObject(mapping)
    expect(proposal.problems).toEqual(problems)
  })

  it('places/norwich-osm-html-in-properties.geojson', async (context) => {
    const path = data('places/norwich-osm-html-in-properties.geojson', context)
    const { mapping, sampled } = await proposed(await firstTable(fileAt(path)))
    expect(mapping).toMatchObject({ layout: 'places', grid: 'degrees' })
    const roleOf = (name: string) => mapping.columns.find((column) => column.name === name)
    expect(roleOf('name')).toMatchObject({ role: 'place-name' })
    expect(roleOf('mapFeature')).toMatchObject({ role: null })
    expect(roleOf('phone')).toMatchObject({ role: null, personal: 'phone' })
    expect(roleOf('addr:postcode')).toMatchObject({ role: null, personal: 'postcode' })
    expect(sampled).toEqual({ rows: 765, placed: 765, dated: 0 })
  })

  it.for(REFUSED)('%s is refused: %s', async ([path, refusal], context) => {
    const table = await firstTable(fileAt(data(path, context)))
    expect(await proposeMapping(table, NOTHING_GIVEN)).toEqual({ refusal, missing: [] })
  })
})

describe('the invented county', () => {
  let county: InventedCounty
  beforeAll(() => {
    county = wholeCounty()
  })

  it('incidents with exact times', async () => {
    const { name, text } = county.exact
    const proposal = await proposed(await firstTable(new File([text], name)))
    expect(outcomes(proposal)).toEqual(
      `reference date date-end longitude latitude category offence-code - flag:domestic-abuse flag:hate flag:knife
      flag:alcohol flag:drugs flag:under-25 -`.split(/\s+/),
    )
    expect(proposal.mapping).toMatchObject({ layout: 'force-extract', grid: 'degrees', precision: 'time' })
    expect(proposal.problems).toEqual([])
  })

  it('licensed premises', async () => {
    const { name, text } = county.premises
    const proposal = await proposed(await firstTable(new File([text], name)))
    expect(outcomes(proposal)).toEqual(['place-name', 'place-kind', 'longitude', 'latitude', 'opens', 'closes', '-'])
    expect(proposal.mapping.layout).toBe('licensing-register')
    expect(proposal.problems).toEqual([])
  })
})
