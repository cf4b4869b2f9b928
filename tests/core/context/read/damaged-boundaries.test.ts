import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../../../src/core/context/read/read-boundaries.ts'
import { soundZip } from '../../import/rows/forged-zip.ts'
import { CODES, isSound, LYNN_HOLE, LYNN_SQUARE, NORWICH_SQUARE, readBytes } from './squares.ts'
import { writtenGeopackage } from './written-geopackage.ts'
import { writtenDbf, writtenShp } from './written-shapefile.ts'
import { geopackageCell, wkbPolygon } from './written-wkb.ts'

type Bytes = Uint8Array<ArrayBuffer>
const textBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const ROWS = 40

const cell = geopackageCell(wkbPolygon([LYNN_SQUARE, LYNN_HOLE]))
const shapes = writtenShp(Array(ROWS).fill([LYNN_SQUARE.toReversed(), LYNN_HOLE.toReversed()]))
const table = writtenDbf([['code', 'C', 9]], Array(ROWS).fill([CODES[0]]))
const GEOJSON = textBytes({
  type: 'FeatureCollection',
  features: Array(20).fill({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [NORWICH_SQUARE] },
  }),
})
const TOPOJSON = textBytes({
  ...{ type: 'Topology', arcs: [NORWICH_SQUARE] },
  objects: { a: { type: 'GeometryCollection', geometries: Array(20).fill({ type: 'Polygon', arcs: [[0]] }) } },
})
const zipped = (shp: Bytes, dbf: Bytes) => soundZip({ 'a.shp': shp, 'a.shx': shapes.shx, 'a.dbf': dbf })

/** How the whole file is made of the damaged bytes. */
const FILES: readonly (readonly [string, () => Promise<Bytes>, (damaged: Bytes) => Bytes])[] = [
  ['GeoJSON', async () => GEOJSON, (bytes) => bytes],
  ['TopoJSON', async () => TOPOJSON, (bytes) => bytes],
  ['.shp', async () => shapes.shp, (shp) => zipped(shp, table)],
  ['.dbf', async () => table, (dbf) => zipped(shapes.shp, dbf)],
  ['zip archive', async () => zipped(shapes.shp, table), (bytes) => bytes],
  [
    'GeoPackage',
    () =>
      writtenGeopackage([
        { table: 'wards', fields: ['code TEXT'], rows: Array(200).fill([cell, CODES[0]]), srs: 27700 },
      ]),
    (bytes) => bytes,
  ],
]

describe.each(FILES)('a damaged file: %s', (_, make, whole) => {
  it('is read while it is whole', async () => {
    expect(Array.isArray(await readBytes('a', whole(await make())))).toBe(true)
  })

  it('cut off anywhere is refused, or its account adds up', async () => {
    const bytes = await make()
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let length = 0; length < bytes.length; length += step)
      expect(isSound(await readBytes('a', whole(bytes.slice(0, length)))), `${length} bytes`).toBe(true)
  })

  it('with bytes that were changed is refused, or its account adds up', async () => {
    const bytes = await make()
    for (let turn = 0; turn < 150; turn++) {
      const changed = bytes.slice()
      // Places that differ from turn to turn, most of them among the first bytes, where the headers are.
      for (let place = 0; place < 3; place++) {
        const at = ((turn * 7919 + place * 104_729) * (turn % 3 === 0 ? 1 : 31)) % (turn % 2 === 0 ? 200 : bytes.length)
        changed[at % bytes.length] = (turn * 37 + place * 91) % 256
      }
      expect(isSound(await readBytes('a', whole(changed))), `turn ${turn}`).toBe(true)
    }
  })
})

it('a file that went away is unreadable', async () => {
  const gone = Object.assign(new Error('gone'), { name: 'NotFoundError' })
  const slice = () => ({ arrayBuffer: () => Promise.reject(gone), stream: () => expect.unreachable() })
  expect(await readBoundaries({ name: 'a.geojson', size: 10, slice })).toBe('unreadable')
})
