import { describe, expect, it } from 'vitest'
import { areaNameLayer, fillLayer, outlineLayers } from '../../src/map/canvas/area-layers.ts'
import { baseMapLayers } from '../../src/map/canvas/base-map-layers.ts'
import { groundData, groundLayers } from '../../src/map/canvas/ground-layers.ts'
import { layerAbove } from '../../src/map/canvas/layer-order.ts'
import { placeLayer } from '../../src/map/canvas/place-layers.ts'
import { FORCED_PALETTE, PALETTE } from '../../src/map/colours.ts'
import type { Ground } from '../../src/map/ground.ts'
import { contrast, luminance } from './luminance.ts'

const PROTOMAPS = ['boundaries', 'buildings', 'earth', 'landcover', 'landuse', 'places', 'pois', 'roads', 'water']
const OPENMAPTILES = ['aeroway', 'building', 'landcover', 'landuse', 'place', 'transportation', 'water', 'waterway']
const ZOOMSTACK = ['contours', 'greenspaces', 'local_buildings', 'names', 'roads', 'sea', 'surfacewater', 'waterlines']

describe('the order of layers', () => {
  it('is sea, land, base map, hexes, areas, outlines, signs, names, whichever came first', () => {
    const names = groundLayers(PALETTE).map(({ id }) => id)
    const base = baseMapLayers({ kind: 'vector', layerNames: PROTOMAPS }).map(({ id }) => id)
    const areas = [areaNameLayer(PALETTE), ...outlineLayers('areas', 0.01, PALETTE), fillLayer('areas')]
    const over = [...areas, placeLayer('symbols-0')].map(({ id }) => id)
    const added = ['sea', 'hexes', ...over, ...[...names].reverse(), ...base]
    const present: string[] = []
    for (const id of added) {
      const above = layerAbove(id, present)
      present.splice(above === undefined ? present.length : present.indexOf(above), 0, id)
    }
    const groups = present.map((id) => id.split(':')[0])
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([
      ...['sea', 'land', 'base-map', 'hexes', 'fills', 'outlines', 'symbols', 'area-names', 'places'],
    ])
    expect(present.filter((id) => id.startsWith('base-map'))).toEqual(base)
    expect(present.indexOf('outlines:areas-halo')).toBeLessThan(present.indexOf('outlines:areas'))
  })

  it('has a place for every layer, and says so where one has none', () => {
    expect(() => layerAbove('clouds', ['sea'])).toThrow('clouds')
  })
})

describe('the ground', () => {
  it.each([PALETTE, FORCED_PALETTE])(
    'has names that keep 7:1 to their halo, and a land that is neither sea nor empty hex',
    (palette) => {
      expect(contrast(palette.name, palette.nameHalo)).toBeGreaterThan(7)
      expect(new Set([palette.outside, palette.land, palette.zero]).size).toBe(3)
      expect(luminance(palette.outside)).toBeLessThan(luminance(palette.land))
      expect(luminance(palette.land)).toBeLessThan(luminance(palette.zero))
    },
  )

  it('shows villages later than towns, and lets the larger place choose first', () => {
    // MapLibre places names from the highest layer downwards.
    const names = groundLayers(PALETTE).filter(({ type }) => type === 'symbol')
    const from = names.map(({ minzoom = 0 }) => minzoom)
    expect(from).toEqual([...from].sort((a, b) => b - a))
    expect(new Set(from).size).toBe(3)
  })

  it('is GeoJSON: a polygon each, a point each', () => {
    const square = [
      [0, 52],
      [1, 52],
      [1, 53],
      [0, 52],
    ] as const
    const ground: Ground = {
      land: [[square]],
      outlines: [],
      places: [{ name: 'Norwich', rank: 'city', lng: 1.295, lat: 52.63 }],
    }
    const { land, outlines, places } = groundData(ground)
    expect(land?.features.map(({ geometry }) => geometry)).toEqual([{ type: 'Polygon', coordinates: [square] }])
    expect(outlines?.features).toEqual([])
    expect(places?.features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [1.295, 52.63] },
      properties: { name: 'Norwich', rank: 'city' },
    })
  })
})

describe('a base map', () => {
  it('of pictures is one layer', () => {
    expect(baseMapLayers({ kind: 'raster', layerNames: [] }).map(({ id, type }) => [id, type])).toEqual([
      ['base-map', 'raster'],
    ])
  })

  it.each([
    ['Protomaps', PROTOMAPS, ['earth', 'landuse', 'landcover', 'water', 'buildings', 'roads']],
    ['OpenMapTiles', OPENMAPTILES, ['landuse', 'landcover', 'water', 'waterway', 'building', 'transportation']],
    ['OS Open Zoomstack', ZOOMSTACK, ['greenspaces', 'sea', 'surfacewater', 'waterlines', 'local_buildings', 'roads']],
  ])(
    'of %s draws what it has of water, green, buildings and roads, and nothing it lacks',
    (_name, layerNames, drawn) => {
      const layers = baseMapLayers({ kind: 'vector', layerNames })
      const asked = layers.map((layer) => ('source-layer' in layer ? layer['source-layer'] : undefined))
      expect(new Set(asked)).toEqual(new Set(drawn))
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
      expect(new Set(layers.map(({ type }) => type))).toEqual(new Set(['fill', 'line']))
    },
  )

  it('that does not say what it has is asked for all', () => {
    const asked = baseMapLayers({ kind: 'vector', layerNames: [] }).map(({ id }) => id)
    for (const name of ['earth', 'transportation', 'surfacewater']) expect(asked.join()).toContain(`:${name}`)
  })
})
