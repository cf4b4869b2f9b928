import { describe, expect, it } from 'vitest'
import { refusalOf, rowsOf, tableOf } from './reading.ts'

type Json = unknown
const point = (coordinates: Json, properties: Json = {}): Json => feature({ type: 'Point', coordinates }, properties)
const feature = (geometry: Json, properties: Json = {}): Json => ({ type: 'Feature', properties, geometry })
const collection = (features: readonly Json[], more: object = {}): Json => ({
  type: 'FeatureCollection',
  features,
  ...more,
})
const file = (json: Json, name = 'points.geojson') => new File([JSON.stringify(json)], name)
const headOf = async (json: Json) => (await tableOf(file(json))).head
const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ],
]
const named = (name: string) => ({ crs: { type: 'name', properties: { name } } })

describe('the points of a GeoJSON file', () => {
  it('are rows under the names of all properties and two coordinates', async () => {
    const table = await tableOf(
      file(
        collection([
          point([1.29, 52.63], { ref: 'A1', count: 2, open: true }),
          point([1.3, 52.64, 17], { note: null, ref: 'A2', where: { street: 'Quay', no: [1, 2] } }),
          feature(null, { ref: 'A3' }),
          feature({ type: 'MultiPoint', coordinates: [[1.31, 52.65]] }),
          point([], { ref: 'A5', count: 1e21 }),
        ]),
      ),
    )
    const rows = [
      ['ref', 'count', 'open', 'note', 'where', 'longitude', 'latitude'],
      ['A1', '2', 'true', '', '', '1.29', '52.63'],
      ['A2', '', '', '', '{"street":"Quay","no":[1,2]}', '1.3', '52.64'],
      ['A3', '', '', '', '', '', ''],
      ['', '', '', '', '', '1.31', '52.65'],
      ['A5', '1000000000000000000000', '', '', '', '', ''],
    ]
    expect((await rowsOf(table)).rows).toEqual(rows)
    expect(table).toMatchObject({ name: 'points.geojson', kind: 'geojson', notices: ['from-geojson'], head: rows })
  })

  it('may be a single feature', async () => {
    expect(await headOf(point([1, 52], { a: 'b' }))).toEqual([
      ['a', 'longitude', 'latitude'],
      ['b', '1', '52'],
    ])
  })

  it('may have properties of any name', async () => {
    const json = '{"type":"Feature","geometry":null,"properties":{"__proto__":"p","constructor":"c","toString":"t"}}'
    const { head } = await tableOf(new File([json], 'names.json'))
    expect(head).toEqual([
      ['__proto__', 'constructor', 'toString', 'longitude', 'latitude'],
      ['p', 'c', 't', '', ''],
    ])
  })

  it('keep a property that is called like a coordinate', async () => {
    expect(await headOf(point([1, 52], { Longitude: 'west' }))).toEqual([
      ['Longitude', 'geometry longitude', 'geometry latitude'],
      ['west', '1', '52'],
    ])
    expect((await headOf(point([600_000, 300_000], { northing: 'x' })))[0]).toEqual([
      'northing',
      'geometry easting',
      'geometry northing',
    ])
  })

  it.each<[string, Json, 'longitude' | 'easting' | 'x of another grid']>([
    ['degrees', collection([point([1, 52])]), 'longitude'],
    ['degrees, and one that is none', collection([point([1, 52]), point([1, 53]), point([1, 520])]), 'longitude'],
    ['metres', collection([point([620_000, 308_000])]), 'easting'],
    [
      'metres, and one at nothing',
      collection([point([620_000, 308_000]), point([620_001, 3]), point([0, 0])]),
      'easting',
    ],
    ['EPSG:27700', collection([point([1, 52])], named('EPSG:27700')), 'easting'],
    ['a name of OGC', collection([point([1, 52])], named('urn:ogc:def:crs:EPSG::27700')), 'easting'],
    [
      'an address of OGC',
      collection([point([1, 52])], named('http://www.opengis.net/def/crs/EPSG/0/27700')),
      'easting',
    ],
    ['a bare code', collection([point([1, 52])], { crs: { type: 'EPSG', properties: { code: 27700 } } }), 'easting'],
    ['degrees by name', collection([point([1, 52])], named('urn:ogc:def:crs:OGC:1.3:CRS84')), 'longitude'],
    ['another number that ends alike', collection([point([1, 52])], named('EPSG:127700')), 'x of another grid'],
    ['the Irish grid', collection([point([333_000, 374_000])], named('EPSG::29902')), 'x of another grid'],
    ['degrees on another ellipsoid', collection([point([1, 52])], named('EPSG:4277')), 'x of another grid'],
    ['WGS84 by its number', collection([point([1, 52])], named('urn:ogc:def:crs:EPSG::4326')), 'longitude'],
    ['a damaged name', collection([point([1, 52])], { crs: 'x' }), 'longitude'],
    ['no point at all', collection([]), 'longitude'],
  ])('by %s', async (_, json, first) => {
    expect((await headOf(json))[0]?.at(-2)).toBe(first)
  })

  it('stay where a few lines and areas are among them, which have no coordinates', async () => {
    const some = [
      point([1, 52], { a: 1 }),
      point([2, 52], { a: 2 }),
      feature({ type: 'Polygon', coordinates: square }, { a: 3 }),
    ]
    expect(await headOf(collection(some))).toEqual([
      ['a', 'longitude', 'latitude'],
      ['1', '1', '52'],
      ['2', '2', '52'],
      ['3', '', ''],
    ])
  })

  it('are read with a byte order mark, as UTF-16, as Windows-1252 and without a name that says so', async () => {
    const json = JSON.stringify(point([1, 52], { a: 'Café' }))
    const head = [
      ['a', 'longitude', 'latitude'],
      ['Café', '1', '52'],
    ]
    const codes = Array.from(`\ufeff${json}`, (letter) => letter.charCodeAt(0))
    const latin = Uint8Array.from(codes.slice(1))
    for (const content of ['\ufeff', '\n  ', ''])
      expect((await tableOf(new File([content, json], 'x.txt'))).head).toEqual(head)
    expect((await tableOf(new File([new Uint16Array(codes)], 'x.csv'))).head).toEqual(head)
    const table = await tableOf(new File([latin], 'x.geojson'))
    expect(table.head).toEqual(head)
    expect(table.notices).toEqual(['from-geojson', 'read-as-windows-1252'])
  })
})

describe('a JSON file that is none of points', () => {
  const deep = (depth: number) =>
    `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(depth - 2)}${']'.repeat(depth - 2)}}}`
  const wide = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`p${at}`, 1]))

  it.each<[string, File, string]>([
    ['areas', file(collection([feature({ type: 'Polygon', coordinates: square })])), 'boundaries'],
    ['lines', file(collection([feature({ type: 'MultiLineString', coordinates: square })])), 'boundaries'],
    ['a bare area', file({ type: 'Polygon', coordinates: square }), 'boundaries'],
    ['TopoJSON', file({ type: 'Topology', objects: {} }), 'boundaries'],
    ['a list of records', file([{ a: 1 }], 'list.json'), 'json-not-geojson'],
    ['a list of records called .csv', file([{ a: 1 }], 'list.csv'), 'json-not-geojson'],
    ['something else', file({ type: 'Feed' }), 'json-not-geojson'],
    ['a collection of no features', file({ type: 'FeatureCollection', features: {} }), 'json-not-geojson'],
    ['a collection of something else', file(collection([{ type: 'Point' }])), 'json-not-geojson'],
    ['a collection of nothing', file(collection([null])), 'json-not-geojson'],
    ['a text that breaks off', new File(['{"type":"FeatureCollection","features":[{'], 'x.geojson'), 'json-damaged'],
    ['prose called .json', new File(['Dear colleague'], 'x.json'), 'json-damaged'],
    ['one nested 101 deep', new File([deep(101)], 'x.json'), 'json-damaged'],
    ['one nested 100 deep', new File([deep(100)], 'x.json'), 'rows'],
    ['brackets without end', new File(['['.repeat(5_000_000)], 'x.json'), 'json-damaged'],
    ['brackets in a text', file(point([1, 52], { a: '[{'.repeat(200), b: '\\"[['.repeat(99) })), 'rows'],
    ['more than 1,000 properties', file(point([1, 52], wide)), 'too-many-columns'],
  ])('%s', async (_, source, refusal) => {
    expect(await refusalOf(source)).toBe(refusal)
  })

  it('of more than 200 MB is not read', async () => {
    const start = file(collection([point([1, 52])]))
    const large = { name: 'x.geojson', size: 200 * 1024 * 1024 + 1, slice: start.slice.bind(start) }
    expect(await refusalOf(large as Parameters<typeof refusalOf>[0])).toBe('unpacks-too-large')
  })

  it('is a table after all where brackets begin its header', async () => {
    const table = await tableOf(new File(['[Crime ID],[Date]\n1,2\n'], 'x.csv'))
    expect(table.head).toEqual([
      ['[Crime ID]', '[Date]'],
      ['1', '2'],
    ])
  })
})
