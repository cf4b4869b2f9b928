import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { baseMapInfo, openBaseMap } from '../../src/map/base-map.ts'
import { BASE_MAP_FAULTS } from '../../src/map/base-map-info.ts'
import { baseMapFaultWords } from '../../src/text/base-map-words.ts'
import { type Archive, COMPRESSION, pmtiles, TILE_TYPE, tileId } from '../support/pmtiles.ts'

const NORFOLK = [0.1, 52.3, 1.8, 53.0] as const
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)
const tiles = [
  { z: 8, x: 128, y: 84, bytes: PNG },
  { z: 7, x: 64, y: 42, bytes: Uint8Array.of(0x89, 0x50) },
]
const raster: Archive = { tiles, tileType: TILE_TYPE.png, box: NORFOLK }

const file = (bytes: Uint8Array, name = 'county.pmtiles') => new File([new Uint8Array(bytes)], name)

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openBaseMap(file(bytes))
    return 'opened'
  } catch (error) {
    return (error as { fault?: unknown }).fault
  }
}

describe('an archive that can be drawn', () => {
  it('says what it is', async () => {
    const metadata = { name: 'Norfolk streets', attribution: '<a href="https://example.org">&copy; Mappers</a>' }
    const map = await openBaseMap(file(pmtiles({ ...raster, metadata })))
    expect(map.kind).toBe('raster')
    expect(baseMapInfo(map)).toEqual({
      name: 'Norfolk streets',
      minZoom: 7,
      maxZoom: 8,
      bounds: [
        [0.1, 52.3],
        [1.8, 53],
      ],
      attribution: '© Mappers',
    })
  })

  it('is called by its file where it has no name, and names nobody where it does not', async () => {
    expect(baseMapInfo(await openBaseMap(file(pmtiles(raster))))).toMatchObject({
      name: 'county.pmtiles',
      attribution: '',
    })
    const odd = pmtiles({ ...raster, metadata: { name: 7, attribution: ['x'], vector_layers: 'none' } })
    expect(baseMapInfo(await openBaseMap(file(odd)))).toMatchObject({ name: 'county.pmtiles', attribution: '' })
  })

  it('hands out its tiles as they were put in, and null where it has none', async () => {
    const map = await openBaseMap(file(pmtiles(raster)))
    expect([...new Uint8Array((await map.tile(8, 128, 84)) ?? [])]).toEqual([...PNG])
    expect(await map.tile(8, 129, 84)).toBeNull()
    expect(await map.tile(12, 2048, 1344)).toBeNull()
  })

  it('of vector tiles names its layers, and unpacks', async () => {
    const bytes = gzipSync('tile')
    const map = await openBaseMap(
      file(
        pmtiles({
          tiles: [{ z: 0, x: 0, y: 0, bytes }],
          tileType: TILE_TYPE.mvt,
          tileCompression: COMPRESSION.gzip,
          box: NORFOLK,
          metadata: { vector_layers: [{ id: 'water' }, { id: 'roads', fields: {} }, {}] },
        }),
      ),
    )
    expect([map.kind, map.layerNames]).toEqual(['vector', ['water', 'roads']])
    expect(new TextDecoder().decode((await map.tile(0, 0, 0)) ?? undefined)).toBe('tile')
  })

  it.each(['png', 'jpeg', 'webp', 'mvt'] as const)('of %s tiles', async (type) => {
    expect(await faultOf(pmtiles({ ...raster, tileType: TILE_TYPE[type] }))).toBe('opened')
  })
})

describe('a file that cannot be a base map', () => {
  const whole = pmtiles(raster)
  const text = (words: string) => new TextEncoder().encode(words)
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Uint8Array.from(whole)
    copy.set(bytes, at)
    return copy
  }
  it.each([
    ['a table', text('Crime ID,Month,Reported by'), 'not-pmtiles'],
    ['a picture', PNG, 'not-pmtiles'],
    ['nothing', new Uint8Array(), 'not-pmtiles'],
    ['an SQLite file of tiles', text('SQLite format 3\0'), 'not-pmtiles'],
    ['text that begins alike', text('PMS is not a map, and this is a long line'), 'not-pmtiles'],
    ['version 2', Uint8Array.of(0x50, 0x4d, 2, 0, 9, 0, 0, 0, 1, 0), 'old-pmtiles'],
    ['version 1', Uint8Array.of(0x50, 0x4d, 1, 0, 9, 0, 0, 0, 1, 0), 'old-pmtiles'],
    ['a version that is still to come', changed(7, 4), 'unreadable'],
    ['MapLibre tiles', pmtiles({ ...raster, tileType: TILE_TYPE.mlt }), 'unknown-tiles'],
    ['tiles of no stated kind', pmtiles({ ...raster, tileType: TILE_TYPE.unknown }), 'unknown-tiles'],
    ['tiles packed with brotli', pmtiles({ ...raster, tileCompression: COMPRESSION.brotli }), 'unknown-tiles'],
    ['its first eight bytes', whole.subarray(0, 8), 'unreadable'],
    ['its header alone', whole.subarray(0, 127), 'unreadable'],
    ['half of its directory', whole.subarray(0, 140), 'unreadable'],
    ['all but its last byte', whole.subarray(0, -1), 'unreadable'],
    ['a directory overwritten', changed(127, 0, 0, 0, 0), 'unreadable'],
    ['a box turned inside out', pmtiles({ ...raster, box: [1.8, 52.3, 0.1, 53] }), 'unreadable'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })

  it('has words for each fault, and what to do', () => {
    const words = BASE_MAP_FAULTS.map(baseMapFaultWords)
    expect(new Set(words).size).toBe(BASE_MAP_FAULTS.length)
    for (const sentence of words) expect(sentence).toMatch(/^This file .*\.$/)
  })
})

it('the archives of these tests number their tiles as the specification does', () => {
  // The table in the specification, version 3, section 4.1.
  const table = [
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [1, 0, 1, 2],
    [1, 1, 1, 3],
    [1, 1, 0, 4],
    [2, 0, 0, 5],
    [12, 3423, 1763, 19_078_479],
  ] as const
  for (const [z, x, y, id] of table) expect(tileId({ z, x, y })).toBe(id)
})
