import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TRAINING_MARK } from '../../../../src/core/vocabulary/training.ts'
import { data } from '../../../support/data.ts'
import {
  CODES,
  LYNN_HOLE,
  LYNN_SQUARE,
  landOf,
  layerOf,
  missOfLynn,
  NORWICH_SQUARE,
  readBytes,
  square,
} from './squares.ts'

const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })
const feature = (geometry: unknown, properties: unknown = null, more = {}) => ({
  ...{ type: 'Feature', properties, geometry },
  ...more,
})
const collection = (features: unknown[], more = {}) => JSON.stringify({ type: 'FeatureCollection', features, ...more })
const named = (name: unknown) => ({ crs: { type: 'name', properties: { name } } })
const norwich = feature(polygon(NORWICH_SQUARE), { code: CODES[0] })

describe('a GeoJSON file of areas', () => {
  it('has the areas with their attributes as texts, in the order of the file', async () => {
    const properties = [
      { code: 'E05005757', area: 0.0000001, isOpen: true, of: null },
      { code: 'E05005758', größe: 12e20, of: { a: [1] }, __proto__x: 'x' },
    ]
    const text = collection(properties.map((one) => feature(polygon(NORWICH_SQUARE), one)))
    const { name, bytes, format, grid, fields, rows, shapes, ledger, isInvented } = await layerOf('wards.json', text)
    expect({ name, bytes, format, grid }).toEqual({
      ...{ name: 'wards.json', bytes: new TextEncoder().encode(text).length, format: 'geojson', grid: 'degrees' },
    })
    expect(fields).toEqual(['code', 'area', 'isOpen', 'of', 'größe', '__proto__x'])
    expect(rows).toEqual([
      ['E05005757', '0.0000001', 'true', '', '', ''],
      ['E05005758', '', '', '{"a":[1]}', '1200000000000000000000', 'x'],
    ])
    expect([...shapes.corners.subarray(0, 8)]).toEqual(NORWICH_SQUARE.slice(0, 4).flat())
    expect(ledger).toEqual({ read: 2, kept: 2, repaired: 0, rejected: {}, rejectedAreas: [] })
    expect(isInvented).toBe(false)
  })

  it.each<[string, unknown, number]>([
    ['a multipolygon', { type: 'MultiPolygon', coordinates: [[NORWICH_SQUARE], [square([1.4, 52.62], 0.01)]] }, 2],
    [
      'a collection, of which the line is left out',
      {
        type: 'GeometryCollection',
        geometries: [
          polygon(NORWICH_SQUARE),
          {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [1, 1],
            ],
          },
          { type: 'GeometryCollection', geometries: [polygon(square([1.4, 52.62], 0.01))] },
        ],
      },
      2,
    ],
    ['a polygon with heights', polygon(NORWICH_SQUARE.map(([x, y]) => [x, y, 30])), 1],
    ['a polygon that is not closed', polygon(NORWICH_SQUARE.slice(0, -1)), 1],
    ['a polygon the other way round', polygon(NORWICH_SQUARE.toReversed()), 1],
    [
      'a polygon with corners that stand twice, and a hole that is a line',
      polygon(
        NORWICH_SQUARE.flatMap((pair) => [pair, pair]),
        [
          [1.291, 52.621],
          [1.292, 52.622],
          [1.291, 52.621],
        ],
      ),
      1,
    ],
  ])('%s is an area', async (_, geometry, squares) => {
    const { shapes, ledger } = await layerOf('a.geojson', collection([feature(geometry)]))
    const one = await layerOf('a.geojson', collection([norwich]))
    expect(landOf(shapes) / landOf(one.shapes)).toBeCloseTo(squares, 4)
    expect(ledger).toMatchObject({ read: 1, kept: 1, repaired: 0 })
    expect(shapes.ringStart).toHaveLength(squares + 1)
  })

  it('may be one feature, or a polygon alone', async () => {
    expect((await layerOf('a.geojson', JSON.stringify(norwich))).rows).toEqual([[CODES[0]]])
    expect((await layerOf('a.geojson', JSON.stringify(polygon(NORWICH_SQUARE)))).rows).toEqual([[]])
  })

  it('has an id beside the properties as a field, unless there is one', async () => {
    const withId = collection([feature(polygon(NORWICH_SQUARE), { name: 'Acle' }, { id: CODES[0] }), norwich])
    const { fields, rows } = await layerOf('a.geojson', withId)
    expect([fields, rows]).toEqual([
      ['name', 'code', 'id'],
      [
        ['Acle', '', CODES[0]],
        ['', CODES[0], ''],
      ],
    ])
    const both = collection([feature(polygon(NORWICH_SQUARE), { id: 'own' }, { id: 'other' })])
    expect(await layerOf('a.geojson', both)).toMatchObject({ fields: ['id'], rows: [['own']] })
  })

  it('keeps a hole', async () => {
    const text = collection([feature(polygon(LYNN_SQUARE, LYNN_HOLE))], named('EPSG:27700'))
    // The scale of the projection is 1.0004 there.
    expect(landOf((await layerOf('a.geojson', text)).shapes) / 960_000).toBeCloseTo(1, 2)
  })

  it.each<[string, unknown, string]>([
    ['no geometry', null, 'no-shape'],
    ['an empty polygon', polygon(), 'no-shape'],
    ['an empty multipolygon', { type: 'MultiPolygon', coordinates: [] }, 'no-shape'],
    ['an empty ring', polygon([]), 'no-shape'],
    [
      'a ring of two corners',
      polygon([
        [1, 52],
        [1.1, 52],
        [1, 52],
      ]),
      'no-shape',
    ],
    [
      'a ring on a line',
      polygon([
        [1, 52],
        [1.1, 52.1],
        [1.2, 52.2],
        [1, 52],
      ]),
      'no-shape',
    ],
    [
      'a line there and back, with a turn',
      polygon([
        [1, 52],
        [1.1, 52],
        [1.1, 52.1],
        [1.1, 52],
        [1, 52],
      ]),
      'no-shape',
    ],
    ['a point', { type: 'Point', coordinates: [1, 52] }, 'not-an-area'],
    [
      'lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 52],
            [1, 53],
          ],
        ],
      },
      'not-an-area',
    ],
    [
      'a collection of points',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 52] }] },
      'not-an-area',
    ],
    ['an unknown type', { type: 'Circle', coordinates: [1, 52] }, 'coordinates-unreadable'],
    [
      'texts in place of numbers',
      polygon([
        ['1', '52'],
        ['2', '52'],
        ['2', '53'],
        ['1', '52'],
      ]),
      'coordinates-unreadable',
    ],
    ['a position of one number', polygon([[1], [2], [3], [1]]), 'coordinates-unreadable'],
    ['positions that are none', polygon(['a', 'b', null]), 'coordinates-unreadable'],
    ['no coordinates', { type: 'Polygon' }, 'coordinates-unreadable'],
    ['a geometry that is a text', 'POLYGON EMPTY', 'coordinates-unreadable'],
    [
      'a corner off the earth',
      polygon([
        [1, 52],
        [2, 52],
        [2, 153],
        [1, 52],
      ]),
      'outside-the-grid',
    ],
  ])('rejects %s and keeps the others', async (_, geometry, reason) => {
    const many = Array.from({ length: 40 }, () => norwich)
    const { ledger, rows } = await layerOf('a.geojson', collection([norwich, feature(geometry), ...many]))
    expect(ledger).toEqual({
      ...{ read: 42, kept: 41, repaired: 0, rejected: { [reason]: 1 }, rejectedAreas: [{ area: 2, reason }] },
    })
    expect(rows).toHaveLength(41)
  })

  it('rejects a number too large for any computer', async () => {
    const text = collection([norwich, norwich]).replace(/52\.62\]/, '1e999]')
    expect((await layerOf('a.geojson', text)).ledger.rejected).toEqual({ 'coordinates-unreadable': 1 })
  })

  it('is known to be invented by its note, or by an attribute', async () => {
    const noted = feature(polygon(NORWICH_SQUARE), { note: TRAINING_MARK })
    expect((await layerOf('a.geojson', collection([norwich], { note: TRAINING_MARK }))).isInvented).toBe(true)
    expect((await layerOf('a.geojson', collection([norwich, noted]))).isInvented).toBe(true)
    expect((await layerOf('a.geojson', collection([norwich], { note: 'TRAINING' }))).isInvented).toBe(false)
  })
})

describe('the grid of a GeoJSON file', () => {
  const lynn = (properties: unknown = null) => feature(polygon(LYNN_SQUARE), properties)

  it.each<[string, unknown]>([
    ['EPSG:27700', named('EPSG:27700')],
    ['a URN', named('urn:ogc:def:crs:EPSG::27700')],
    ['an address', named('http://www.opengis.net/def/crs/EPSG/0/27700')],
    ['a code', { crs: { type: 'EPSG', properties: { code: 27700 } } }],
    ['a link', { crs: { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/27700/proj4/' } } }],
    ['MapInfo’s words', named('Earth Projection 8, 79, "m", -2, 49, 0.9996012717, 400000, -100000')],
  ])('is the national grid where the file says so: %s', async (_, crs) => {
    const { grid, shapes } = await layerOf('a.geojson', collection([lynn()], crs as object))
    expect(grid).toBe('british-national-grid')
    expect(missOfLynn(shapes)).toBeLessThan(5)
  })

  it('is the national grid where half of the areas have British codes', async () => {
    const rows = [{ code: 'E05005757' }, { x: 'W05000001' }, {}, { code: 'Z' }]
    const { grid, shapes } = await layerOf('a.geojson', collection(rows.map(lynn)))
    expect(grid).toBe('british-national-grid')
    expect(missOfLynn(shapes)).toBeLessThan(5)
  })

  it.each<[string, string]>([
    ['metres without a word', collection([lynn(), lynn()])],
    ['metres with one code in three', collection([lynn({ c: CODES[0] }), lynn(), lynn()])],
    ['metres with codes of Northern Ireland', collection([lynn({ c: 'N08000101' })])],
    ['metres of web maps', collection([feature(polygon(square([140_000, 6_900_000], 1_000)), { c: CODES[0] })])],
    ['metres of web maps, said to be so', collection([lynn({ c: CODES[0] })], named('EPSG:3857'))],
    ['metres of Ireland', collection([lynn({ c: CODES[0] })], named('TM65 / Irish National Grid'))],
    [
      'metres of web maps, said to be the national grid',
      collection([feature(polygon(square([140_000, 6_900_000], 9)))], named('EPSG:27700')),
    ],
  ])('is not known: %s', async (_, text) => {
    expect(await readBytes('a.geojson', text)).toBe('grid-unknown')
  })

  it('is not taken for degrees where latitude stands before longitude', async () => {
    const swapped = collection([feature(polygon(NORWICH_SQUARE.map(([x, y]) => [y, x])))], named('EPSG:4326'))
    expect(await readBytes('a.geojson', swapped)).toBe('coordinates-swapped')
  })

  it.each(['EPSG:4277', 'urn:ogc:def:crs:EPSG::4277', 'OSGB 1936'])(
    'is not taken for degrees of today where the file says %s',
    async (name) => {
      expect(await readBytes('a.geojson', collection([norwich], named(name)))).toBe('old-degrees')
    },
  )

  it.each(['EPSG:27700', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:3857'])(
    'is degrees where the numbers are, though the file says %s',
    async (name) => {
      expect((await layerOf('a.geojson', collection([norwich], named(name)))).grid).toBe('degrees')
    },
  )

  it('rejects what lies off the national grid', async () => {
    const away = feature(polygon(square([900_000, 5_000], 10)))
    const { ledger } = await layerOf('a.geojson', collection([lynn(), away], named('EPSG:27700')))
    expect(ledger).toMatchObject({ kept: 1, rejected: { 'outside-the-grid': 1 } })
  })
})

describe('a file without boundaries', () => {
  it.each<[string, string, string]>([
    ['points', collection([feature({ type: 'Point', coordinates: [1, 52] })]), 'no-boundaries'],
    ['no features', collection([]), 'no-boundaries'],
    ['other JSON', '{"a":1}', 'no-boundaries'],
    ['a list', '[{"a":1}]', 'no-boundaries'],
    ['a table', 'a,b\n1,2\n', 'no-boundaries'],
    ['nothing', '', 'no-boundaries'],
    ['half of a file', collection([norwich]).slice(0, 90), 'json-damaged'],
    ['brackets without end', `{"type":"Feature","geometry":${'['.repeat(5_000)}`, 'json-damaged'],
  ])('%s', async (_, text, refusal) => {
    expect(await readBytes('a.txt', text)).toBe(refusal)
  })

  it('is refused with a thousand attributes and more', async () => {
    const properties = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`p${at}`, at]))
    expect(await readBytes('a.json', collection([feature(polygon(NORWICH_SQUARE), properties)]))).toBe(
      'too-many-fields',
    )
  })

  it('is refused with more than 50,000 areas', async () => {
    const text = JSON.stringify(
      feature(
        polygon([
          [1, 52],
          [2, 52],
          [2, 53],
        ]),
      ),
    )
    expect(
      await readBytes('a.json', `{"type":"FeatureCollection","features":[${`${text},`.repeat(50_000)}${text}]}`),
    ).toBe('too-many-areas')
  })
})

const NORFOLK = [
  ['norfolk-lsoa-2011', 538],
  ['norfolk-lsoa-2021', 552],
  ['norfolk-districts-2024', 7],
  ['norfolk-wards-2022', 176],
] as const

for (const [name, areas] of NORFOLK) {
  it(`${name}: all ${areas} areas are kept as they are`, async (context) => {
    const { ledger, grid } = await layerOf('x', readFileSync(data(`areas/${name}.geojson`, context), 'utf8'))
    expect({ grid, ...ledger }).toMatchObject({ grid: 'degrees', read: areas, kept: areas, repaired: 0 })
  })
}
