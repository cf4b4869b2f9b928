import { describe, expect, it } from 'vitest'
import { forgedZip, soundZip } from '../../import/rows/forged-zip.ts'
import {
  CODES,
  LYNN_HOLE,
  LYNN_SQUARE,
  landOf,
  layerOf,
  layersOf,
  missOfLynn,
  NORWICH_SQUARE,
  type Ring,
  readBytes,
  square,
} from './squares.ts'
import { type DbfField, type Record, writtenDbf, writtenShp } from './written-shapefile.ts'

const FIELDS: readonly DbfField[] = [
  ['code', 'C', 9],
  ['name', 'C', 10],
]
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The files of a shapefile whose outlines are given anticlockwise. */
function files(name: string, records: readonly Record[], more: Readonly<{ [end: string]: string | Uint8Array }> = {}) {
  const clockwise = records.map((rings) => rings?.map((ring) => ring.toReversed()) ?? null)
  const rows = records.map((_, at) => [CODES[at % 2] as string, `Ward ${at + 1}`])
  const all = { ...writtenShp(clockwise), dbf: writtenDbf(FIELDS, rows), ...more }
  return Object.fromEntries(
    Object.entries(all).map(([end, bytes]) => [`${name}.${end}`, typeof bytes === 'string' ? bytesOf(bytes) : bytes]),
  )
}

const zipped = (...parts: readonly object[]) => soundZip(Object.assign({}, ...parts))
const PRJ = {
  ESRI: 'PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",400000.0],PARAMETER["False_Northing",-100000.0],PARAMETER["Central_Meridian",-2.0],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49.0],UNIT["Meter",1.0]]',
  'MapInfo without datum':
    'PROJCS["Ordnance Survey Great Brit",GEOGCS["unnamed",DATUM["Ordnance Survey Great Brit",SPHEROID["Airy, 1930",6377563.396,299.3249646]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",49],PARAMETER["central_meridian",-2],PARAMETER["scale_factor",0.9996012717],PARAMETER["false_easting",400000],PARAMETER["false_northing",-100000],UNIT["Meter",1]]',
  none: '',
}

describe('a shapefile', () => {
  it.each(Object.entries(PRJ))('of the national grid, .prj %s, lies where it belongs', async (_, prj) => {
    const { name, format, grid, fields, rows, shapes, ledger } = await layerOf(
      'wards.zip',
      zipped(files('wards', [[LYNN_SQUARE, LYNN_HOLE], [LYNN_SQUARE]], { prj })),
    )
    expect({ name, format, grid, fields }).toEqual({
      ...{ name: 'wards.zip', format: 'shapefile', grid: 'british-national-grid', fields: ['code', 'name'] },
    })
    expect(rows).toEqual([
      [CODES[0], 'Ward 1'],
      [CODES[1], 'Ward 2'],
    ])
    expect(ledger).toMatchObject({ read: 2, kept: 2, repaired: 0 })
    expect(missOfLynn(shapes)).toBeLessThan(5)
    expect(landOf(shapes, 0) / landOf(shapes, 1)).toBeCloseTo(0.96, 5)
  })

  it('on another grid is not placed', async () => {
    const prj = 'PROJCS["TM65 / Irish Grid",GEOGCS["TM65"],PROJECTION["Transverse_Mercator"]]'
    expect(await readBytes('wards.zip', zipped(files('wards', [[LYNN_SQUARE]], { prj })))).toBe('grid-unknown')
  })

  it('in degrees of OSGB36 is not placed, but on the grid of the same name', async () => {
    const degrees = 'GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]]]'
    const own = (prj: string) => readBytes('wards.zip', zipped(files('wards', [[NORWICH_SQUARE]], { prj })))
    expect(await own(degrees)).toBe('old-degrees')
    expect(typeof (await own(`PROJCS["British_National_Grid",${degrees}]`))).toBe('object')
  })

  it.each([15, 25] as const)('with heights or measures (type %d) is read without them', async (type) => {
    const shp = writtenShp([[NORWICH_SQUARE.toReversed()], null], type).shp
    const { shapes, ledger } = await layerOf('a.zip', zipped(files('a', [null, null], { shp })))
    expect(Array.from(shapes.boxes, (edge) => edge.toFixed(6))).toEqual([
      '1.290000',
      '52.620000',
      '1.300000',
      '52.630000',
    ])
    expect(ledger).toMatchObject({ read: 2, kept: 1, rejected: { 'no-shape': 1 } })
  })

  it('has parts, lakes and an island in a lake', async () => {
    const [outer, lake, island, apart] = [10, 6, 2, 3].map(
      (side): Ring => square([(10 - side) / 200, 52 + (10 - side) / 200], side / 100),
    )
    const far = (apart as Ring).map(([x, y]): [number, number] => [x + 1, y])
    const rings = [outer, (lake as Ring).toReversed(), island, far] as Ring[]
    const { shapes, ledger } = await layerOf('a.zip', zipped(files('a', [rings])))
    expect(ledger).toMatchObject({ kept: 1, repaired: 0 })
    const one = await layerOf('a.zip', zipped(files('a', [[square([0, 52], 0.01)]])))
    expect(landOf(shapes) / landOf(one.shapes)).toBeCloseTo(100 - 36 + 4 + 9, 0)
  })

  it('may lie in a folder, be written in capitals, and stand beside others', async () => {
    const capitals = Object.fromEntries(
      Object.entries(files('x/Wards', [[NORWICH_SQUARE]])).map(([name, bytes]) => [
        name.replace(/\.\w+$/, (end) => end.toUpperCase()),
        bytes,
      ]),
    )
    const left = {
      '__MACOSX/x/._Wards.shp': bytesOf('x'),
      'x/Wards.shp.xml': bytesOf('<a/>'),
      'readme.txt': bytesOf('x'),
    }
    expect((await layerOf('a.zip', zipped(capitals, left))).name).toBe('a.zip')
    const layers = await layersOf('a.zip', zipped(capitals, files('x/lsoa', [[LYNN_SQUARE], null]), left))
    expect(layers.map(({ name, grid, rows }) => [name, grid, rows.length])).toEqual([
      ['a.zip · x/Wards', 'degrees', 1],
      ['a.zip · x/lsoa', 'british-national-grid', 1],
    ])
  })

  it('of points is passed over', async () => {
    const shp = writtenShp([[[[1.29, 52.62]]]], 1).shp
    const points = files('points', [null], { shp })
    expect(await readBytes('a.zip', zipped(points))).toBe('no-boundaries')
    expect((await layersOf('a.zip', zipped(points, files('a', [[NORWICH_SQUARE]])))).length).toBe(1)
  })

  it('leaves out what was deleted from its table', async () => {
    const dbf = writtenDbf(FIELDS, [['gone'], [CODES[0]]], { deleted: [0] })
    const { rows, ledger, shapes } = await layerOf(
      'a.zip',
      zipped(files('a', [[LYNN_SQUARE], [NORWICH_SQUARE]], { dbf })),
    )
    expect([rows, ledger.read, shapes.boxes[0]]).toEqual([[[CODES[0], '']], 1, 1.29])
  })
})

describe('the table of a shapefile', () => {
  const cell = async (type: string, text: string | Uint8Array, { width = 20, driver = 0, cpg = '' } = {}) => {
    const dbf = writtenDbf([['f', type, width]], [[text]], { driver })
    return (await layerOf('a.zip', zipped(files('a', [[NORWICH_SQUARE]], { dbf, cpg })))).rows[0]?.[0]
  }

  it.each([
    ['C', ' Acle ', 'Acle'],
    ['C', 'Acle\0rest', 'Acle'],
    ['N', '  12', '12'],
    ['N', '0012', '0012'],
    ['N', '12.500000000', '12.5'],
    ['F', '1.2e-7', '0.00000012'],
    ['N', '********', ''],
    ['N', '', ''],
    ['D', '20210301', '2021-03-01'],
    ['D', '', ''],
    ['L', 'T', 'true'],
    ['L', 'n', 'false'],
    ['L', '?', ''],
    ['@', 'whatever', 'whatever'],
  ])('has a cell %s "%s" as "%s"', async (type, text, expected) => {
    expect(await cell(type, text)).toBe(expected)
  })

  it('has whole numbers of four bytes', async () => {
    expect(await cell('I', Uint8Array.of(1, 1, 0, 0), { width: 4 })).toBe('257')
  })

  const latin = Uint8Array.of(0x59, 0x6e, 0x79, 0x73, 0x20, 0x4d, 0xf4, 0x6e)
  const utf8 = bytesOf('Ynys Môn')
  it.each<[string, Uint8Array, { width?: number; driver?: number; cpg?: string }, string]>([
    ['UTF-8 without a word', utf8, {}, 'Ynys Môn'],
    ['UTF-8 against its language driver', utf8, { driver: 87 }, 'Ynys Môn'],
    ['UTF-8 that is said', bytesOf('Tŷ'), { cpg: 'UTF-8\r\n' }, 'Tŷ'],
    ['UTF-8 cut off in a letter', bytesOf('Môn ŷŷ'), { cpg: 'utf8', width: 8 }, 'Môn ŷ'],
    ['Windows-1252 without a word', latin, {}, 'Ynys Môn'],
    ['Windows-1252 that is said', latin, { cpg: '1252' }, 'Ynys Môn'],
    ['ISO 8859-1', latin, { cpg: 'ISO 8859-1' }, 'Ynys Môn'],
    ['ISO 8859-1 in figures', latin, { cpg: '88591' }, 'Ynys Môn'],
    ['a word that is none', latin, { cpg: 'whatever' }, 'Ynys Môn'],
    ['Windows-1250 by its driver', Uint8Array.of(0xe8), { driver: 200 }, 'č'],
    ['Windows-1250 that is said', Uint8Array.of(0xe8), { cpg: 'ANSI 1250' }, 'č'],
  ])('is in %s', async (_, bytes, more, expected) => {
    expect(await cell('C', bytes, more)).toBe(expected)
  })
})

describe('a shapefile that cannot be read', () => {
  const whole = files('a', [[NORWICH_SQUARE], [LYNN_SQUARE]])
  const without = (end: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => !name.endsWith(end)))

  it.each([
    ['without its table', without('.dbf'), 'shapefile-incomplete'],
    ['without its shapes', without('.shp'), 'shapefile-incomplete'],
    ['with another table', { ...whole, 'a.dbf': writtenDbf(FIELDS, [['one']]) }, 'shapefile-damaged'],
    [
      'with shapes that are none',
      { ...whole, 'a.shp': bytesOf('no shapes at all, but long enough to be looked at as such') },
      'shapefile-damaged',
    ],
    ['with a table that is none', { ...whole, 'a.dbf': bytesOf('none') }, 'shapefile-damaged'],
  ])('%s: %s', async (_, parts, refusal) => {
    expect(await readBytes('a.zip', zipped(parts))).toBe(refusal)
  })

  it('needs no index', async () => {
    expect(await layersOf('a.zip', zipped(files('a', [[NORWICH_SQUARE]], { shx: '' })))).toHaveLength(1)
  })

  it('is asked for whole where its .shp or .shx comes alone', async () => {
    expect(await readBytes('a.shp', whole['a.shp'] as Uint8Array<ArrayBuffer>)).toBe('shapefile-alone')
    expect(await readBytes('a.shx', whole['a.shx'] as Uint8Array<ArrayBuffer>)).toBe('shapefile-alone')
  })

  it('with a password', async () => {
    const locked = Object.entries(whole).map(([name, content]) => ({ name, content, flags: 1 }))
    expect(await readBytes('a.zip', forgedZip(locked))).toBe('encrypted')
  })

  it('of more corners than there are', async () => {
    const shp = (whole['a.shp'] as Uint8Array<ArrayBuffer>).slice()
    new DataView(shp.buffer).setInt32(100 + 8 + 40, 0x7fffffff, true)
    expect(await readBytes('a.zip', zipped({ ...whole, 'a.shp': shp }))).toBe('shapefile-damaged')
  })
})

describe('a zip archive', () => {
  const geojson = bytesOf(JSON.stringify({ type: 'Polygon', coordinates: [NORWICH_SQUARE] }))

  it('may hold GeoJSON, beside other JSON', async () => {
    const layer = await layerOf('a.zip', zipped({ 'x/wards.geojson': geojson, 'about.json': bytesOf('{"a":1}') }))
    expect([layer.name, layer.format, layer.ledger.kept]).toEqual(['a.zip', 'geojson', 1])
  })

  it.each([
    ['of tables', { 'a.csv': bytesOf('a,b\n1,2\n') }, 'no-boundaries'],
    ['of archives', { 'a.zip': zipped({ 'a.geojson': geojson }) }, 'no-boundaries'],
    ['of JSON that is cut off', { 'a.geojson': geojson.slice(0, -9) }, 'json-damaged'],
  ])('%s: %s', async (_, parts, refusal) => {
    expect(await readBytes('a.zip', zipped(parts))).toBe(refusal)
  })
})
