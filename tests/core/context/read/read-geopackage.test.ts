import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TRAINING_MARK } from '../../../../src/core/vocabulary/training.ts'
import { data } from '../../../support/data.ts'
import { soundZip } from '../../import/rows/forged-zip.ts'
import {
  LYNN_HOLE,
  LYNN_SQUARE,
  landOf,
  layerOf,
  layersOf,
  missOfLynn,
  NORWICH_SQUARE,
  readBytes,
  square,
} from './squares.ts'
import { quoted, SYSTEMS, type WrittenLayer, writtenGeopackage } from './written-geopackage.ts'
import { geopackageCell, type WkbForm, wkbOf, wkbPoint, wkbPolygon } from './written-wkb.ts'

const norwich = geopackageCell(wkbPolygon([NORWICH_SQUARE]))
const lynn = geopackageCell(wkbPolygon([LYNN_SQUARE, LYNN_HOLE]))
const layer = (more: Partial<WrittenLayer> = {}): WrittenLayer => ({
  ...{ table: 'wards', fields: ['code TEXT', 'people INTEGER'], rows: [[norwich, 'E05005757', 12]] },
  ...more,
})

describe('a GeoPackage', () => {
  it('has areas with all columns but that of the shapes, as texts', async () => {
    const fields = ['code TEXT', 'share REAL', 'photo BLOB', 'note TEXT']
    const rows = [
      [norwich, 'E05005757', 0.0000001, Uint8Array.of(1, 2), null],
      [norwich, 'E05005758', 12e20, null, TRAINING_MARK],
    ]
    const answer = await layerOf('wards.gpkg', await writtenGeopackage([layer({ fields, rows })]))
    expect(answer).toMatchObject({
      ...{ name: 'wards.gpkg', format: 'geopackage', grid: 'degrees', isInvented: true },
      fields: ['code', 'share', 'photo', 'note'],
      rows: [
        ['E05005757', '0.0000001', '', ''],
        ['E05005758', '1200000000000000000000', '', TRAINING_MARK],
      ],
      ledger: { read: 2, kept: 2, repaired: 0, rejected: {}, rejectedAreas: [] },
    })
    expect([...answer.shapes.corners.subarray(0, 8)]).toEqual(NORWICH_SQUARE.slice(0, 4).flat())
  })

  it('is a layer for each table of areas; those of points and attributes are passed over', async () => {
    const bytes = await writtenGeopackage(
      [
        layer(),
        layer({ table: 'lsoa', rows: [[lynn, 'E01026789', 1]], srs: 27700 }),
        layer({ table: 'stations', type: 'POINT' }),
        layer({ table: 'places', type: 'GEOMETRY', rows: [[geopackageCell(wkbPoint([1, 52])), 'x', 1]] }),
      ],
      { sql: ["INSERT INTO gpkg_contents VALUES ('list', 'attributes', 'list', 0)", 'CREATE TABLE list (a)'] },
    )
    const layers = await layersOf('norfolk.gpkg', bytes)
    expect(layers.map(({ name, grid }) => [name, grid])).toEqual([
      ['norfolk.gpkg · wards', 'degrees'],
      ['norfolk.gpkg · lsoa', 'british-national-grid'],
    ])
    expect((await layersOf('a.zip', soundZip({ 'x/norfolk.gpkg': bytes }))).map(({ name }) => name)).toEqual([
      'a.zip · wards',
      'a.zip · lsoa',
    ])
  })

  it('may call its tables and columns anything', async () => {
    const table = `wards "2022"'; DROP TABLE wards; --`
    const rows = [[norwich, 'E05005757', 12]]
    const written = layer({
      table,
      column: 'the "shape"',
      fields: [`${quoted('a "code"')} TEXT`, '"select" INTEGER'],
      rows,
    })
    const answer = await layerOf('a.gpkg', await writtenGeopackage([written]))
    expect([answer.fields, answer.rows]).toEqual([['a "code"', 'select'], [['E05005757', '12']]])
  })

  it('that was being written in another file beside it is read as it stands', async () => {
    const bytes = await writtenGeopackage([layer()])
    bytes[18] = 2
    bytes[19] = 2
    expect((await layerOf('a.gpkg', bytes)).ledger.kept).toBe(1)
    expect([bytes[18], bytes[19]]).toEqual([2, 2])
  })

  it('of views is not asked: one may be made to count for ever', async () => {
    const endless = `CREATE VIEW wards2 AS WITH RECURSIVE n(geom) AS (SELECT 1 UNION ALL SELECT geom + 1 FROM n) SELECT geom FROM n`
    const sql = [
      endless,
      "INSERT INTO gpkg_contents VALUES ('wards2', 'features', 'x', 4326)",
      "INSERT INTO gpkg_geometry_columns VALUES ('wards2', 'geom', 'POLYGON', 4326, 0, 0)",
    ]
    expect(await layersOf('a.gpkg', await writtenGeopackage([layer()], { sql }))).toHaveLength(1)
  })
})

describe('the grid of a GeoPackage', () => {
  const onGrid = layer({ rows: [[lynn, 'x', 1]] })

  it.each<[string, number, Parameters<typeof writtenGeopackage>[1]]>([
    ['EPSG 27700', 27700, {}],
    [
      'a definition under another number',
      100_001,
      { systems: [...SYSTEMS, [100_001, 'CUSTOM', 1, 'British_National_Grid', '']] },
    ],
    [
      'a name in MapInfo’s words',
      9,
      { systems: [[9, 'x', 1, '', 'Earth Projection 8, 79, "m", -2, 49, 0.9996012717, 400000, -100000']] },
    ],
  ])('is the national grid by %s', async (_, srs, more) => {
    const { grid, shapes } = await layerOf('a.gpkg', await writtenGeopackage([{ ...onGrid, srs }], more))
    expect(grid).toBe('british-national-grid')
    expect(missOfLynn(shapes)).toBeLessThan(5)
    expect(landOf(shapes) / 960_000).toBeCloseTo(1, 2)
  })

  it.each([-1, 0, 12345])('is the national grid by the codes, where none is stated (%d)', async (srs) => {
    const coded = layer({ rows: [[lynn, 'E05005757', 1]], srs })
    expect((await layerOf('a.gpkg', await writtenGeopackage([coded]))).grid).toBe('british-national-grid')
    expect(await readBytes('a.gpkg', await writtenGeopackage([{ ...onGrid, srs }]))).toBe('grid-unknown')
  })

  it('is not known where another one is stated', async () => {
    expect(await readBytes('a.gpkg', await writtenGeopackage([{ ...onGrid, srs: 3857 }]))).toBe('grid-unknown')
  })
})

describe('the shape of an area', () => {
  const two = [NORWICH_SQUARE, square([1.4, 52.62], 0.01)]
  const forms: readonly WkbForm[] = [
    {},
    { isBig: true },
    ...(['Z', 'M', 'ZM'] as const).flatMap((dimensions) => [{ dimensions }, { dimensions, isEwkb: true, isBig: true }]),
    { isEwkb: true, srid: 4326, dimensions: 'Z' },
  ]

  it.each(forms)('is the same in every form of well-known binary: %o', async (form) => {
    const polygons = two.map((ring) => wkbPolygon([ring], form))
    const cells = [
      wkbPolygon([NORWICH_SQUARE], form),
      wkbOf(6, polygons, form),
      wkbOf(7, [...polygons, wkbPoint([9, 9])], form),
    ]
    const rows = cells.map((cell, at) => [geopackageCell(cell, { envelope: at === 0 ? 1 : 0 }), 'x', at])
    const bytes = await writtenGeopackage([layer({ type: 'GEOMETRY', rows })])
    const { shapes, ledger } = await layerOf('a.gpkg', bytes)
    expect(ledger).toMatchObject({ kept: 3, repaired: 0 })
    const one = landOf(shapes, 0)
    expect([landOf(shapes, 1) / one, landOf(shapes, 2) / one].map((parts) => parts.toFixed(6))).toEqual([
      '2.000000',
      '2.000000',
    ])
    expect([...shapes.corners.subarray(0, 8)]).toEqual(NORWICH_SQUARE.slice(0, 4).flat())
  })

  const polygon = wkbPolygon([NORWICH_SQUARE])
  const nested = (depth: number): Uint8Array => (depth === 0 ? polygon : wkbOf(7, [nested(depth - 1)]))
  it.each<[string, Uint8Array | string | number | null, string]>([
    ['no value', null, 'no-shape'],
    ['a text', 'POLYGON EMPTY', 'coordinates-unreadable'],
    ['a number', 12, 'coordinates-unreadable'],
    ['a few bytes', Uint8Array.of(0x47, 0x50), 'coordinates-unreadable'],
    ['bytes of another kind', new Uint8Array(60), 'coordinates-unreadable'],
    ['a shape that is said to be empty', geopackageCell(wkbPolygon([]), { flags: 0x10 }), 'no-shape'],
    ['an empty polygon', geopackageCell(wkbPolygon([])), 'no-shape'],
    ['an empty multipolygon', geopackageCell(wkbOf(6, [])), 'no-shape'],
    ['an empty collection', geopackageCell(wkbOf(7, [])), 'no-shape'],
    ['no lines', geopackageCell(wkbOf(5, [])), 'not-an-area'],
    ['a point', geopackageCell(wkbPoint([1, 52])), 'not-an-area'],
    ['a polygon of curves', geopackageCell(wkbOf(10, [])), 'not-an-area'],
    ['a polygon beside one of curves', geopackageCell(wkbOf(12, [polygon, wkbOf(10, [])])), 'not-an-area'],
    ['an extension', geopackageCell(polygon, { flags: 0x20 }), 'coordinates-unreadable'],
    ['an envelope that there is none of', geopackageCell(polygon, { flags: 0x0e }), 'coordinates-unreadable'],
    ['a type that there is none of', geopackageCell(wkbOf(99, [])), 'coordinates-unreadable'],
    [
      'a number that is none',
      geopackageCell(wkbPolygon([NORWICH_SQUARE.map(() => [Number.NaN, 1])])),
      'coordinates-unreadable',
    ],
    ['a polygon that is cut off', geopackageCell(polygon.slice(0, -1)), 'coordinates-unreadable'],
    [
      'more rings than bytes',
      geopackageCell(Uint8Array.of(1, 3, 0, 0, 0, 255, 255, 255, 255)),
      'coordinates-unreadable',
    ],
    [
      'more corners than bytes',
      geopackageCell(Uint8Array.of(1, 3, 0, 0, 0, 1, 0, 0, 0, 255, 255, 255, 255)),
      'coordinates-unreadable',
    ],
    ['collections in collections without end', geopackageCell(nested(500)), 'coordinates-unreadable'],
  ])('is rejected where it is %s', async (_, cell, reason) => {
    const rows = [
      [cell, 'x', 1],
      [norwich, 'y', 2],
    ]
    const { ledger } = await layerOf('a.gpkg', await writtenGeopackage([layer({ type: 'GEOMETRY', rows })]))
    expect(ledger).toMatchObject({ read: 2, kept: 1, rejected: { [reason]: 1 }, rejectedAreas: [{ area: 1, reason }] })
  })
})

describe('a database without areas', () => {
  it.each<[string, readonly WrittenLayer[], readonly string[], string]>([
    ['no layers', [], [], 'geopackage-without-areas'],
    ['points alone', [layer({ type: 'POINT' })], [], 'geopackage-without-areas'],
    ['a layer without rows', [layer({ rows: [] })], [], 'geopackage-without-areas'],
    ['no table of its tables', [layer()], ['DROP TABLE gpkg_contents'], 'geopackage-without-areas'],
    ['no table of that name', [layer()], ['DROP TABLE wards'], 'geopackage-without-areas'],
    ['no column of that name', [layer()], ['ALTER TABLE wards RENAME COLUMN geom TO other'], 'geopackage-damaged'],
    [
      'another table of its tables',
      [layer()],
      ['DROP TABLE gpkg_contents', 'CREATE TABLE gpkg_contents (a)'],
      'geopackage-damaged',
    ],
  ])('has %s', async (_, layers, sql, refusal) => {
    expect(await readBytes('a.gpkg', await writtenGeopackage(layers, { sql }))).toBe(refusal)
  })
})

it('the wards of Nottingham lie in Nottingham', async (context) => {
  const file = readFileSync(data('areas/nottingham_wards.gpkg', context))
  const { grid, fields, ledger, shapes } = await layerOf('nottingham_wards.gpkg', new Uint8Array(file))
  expect({ grid, fields, ...ledger }).toMatchObject({
    ...{ grid: 'degrees', fields: ['fid', 'ward_code', 'ward_name'], read: 20, kept: 20, repaired: 0 },
  })
  const [west, south, east, north] = [0, 1, 2, 3].map((side) =>
    shapes.boxes.filter((_, at) => at % 4 === side).toSorted(),
  )
  const middle = [((west?.[0] ?? 0) + (east?.at(-1) ?? 0)) / 2, ((south?.[0] ?? 0) + (north?.at(-1) ?? 0)) / 2]
  expect(middle[0]).toBeCloseTo(-1.17, 1)
  expect(middle[1]).toBeCloseTo(52.95, 1)
})
