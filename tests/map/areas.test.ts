import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Polygons, shapesOf } from '../../src/core/context/shapes.ts'
import { fadingZooms, HALO, LINE, strengthAt } from '../../src/map/area-lines.ts'
import { namesOfAreas, widestPlace } from '../../src/map/area-names.ts'
import { mercatorShapes, twiceRingArea } from '../../src/map/area-rings.ts'
import { createAreaColours } from '../../src/map/canvas/area-colours.ts'
import { areaData, areaNameData } from '../../src/map/canvas/area-data.ts'
import { isInPolygon } from './point-in-polygon.ts'
import { tiling } from './tiling.ts'

const box = (w: number, s: number, e: number, n: number) =>
  [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
  ] as const
/** A square with a hole and an island beside it; a horseshoe open to the north; nothing. */
const AREAS: Polygons[] = [
  [[box(1, 52, 2, 53), box(1.4, 52.4, 1.6, 52.6)], [box(2.1, 52, 2.2, 52.1)]],
  [
    [
      [
        ...([
          [0, 0],
          [4, 0],
          [4, 4],
          [3, 4],
          [3, 0.5],
          [1, 0.5],
          [1, 4],
          [0, 4],
        ] as const),
      ],
    ],
  ],
  [],
]
const shapes = shapesOf(AREAS)

describe('rings', () => {
  it('are outlines above 0 and holes below', () => {
    expect([0, 1, 2].map((ring) => twiceRingArea(shapes, ring))).toEqual([
      expect.closeTo(2, 9),
      expect.closeTo(-0.08, 9),
      expect.closeTo(0.02, 9),
    ])
  })

  it('lie in Mercator units, their boxes north before south', () => {
    const { corners, boxes } = mercatorShapes(shapes)
    expect(corners).toHaveLength(shapes.corners.length)
    // By Snyder, 7-2: y = atanh(sin 52°) / 2π from the equator, upwards.
    const y = 0.5 - Math.atanh(Math.sin((52 * Math.PI) / 180)) / (2 * Math.PI)
    expect(boxes[0]).toBeCloseTo(181 / 360, 12)
    expect(boxes[3]).toBeCloseTo(y, 12)
    expect(boxes[1]).toBeLessThan(boxes[3] ?? 0)
    expect(mercatorShapes(shapes)).toBe(mercatorShapes(shapes))
  })
})

describe('names of areas', () => {
  it('stand inside, where the area is widest', () => {
    // In the middle of the box of the horseshoe there is no area.
    const place = widestPlace(shapes, 1)
    expect(place?.lat).toBeLessThan(0.5)
    expect(place?.lng).toBeCloseTo(2, 9)
    expect((place?.room ?? 0) * 360).toBeCloseTo(4, 9)
    expect(widestPlace(shapes, 2)).toBeNull()
    const holed = widestPlace(shapes, 0)
    expect(
      isInPolygon([holed?.lng ?? 0, holed?.lat ?? 0], AREAS[0]?.[0]?.map((r) => [...r, r[0] ?? [0, 0]]) ?? []),
    ).toBe(true)
  })

  it('come with the most room first, without those that have none', () => {
    const names = namesOfAreas({ shapes, names: ['Square', ' Horseshoe ', 'Nowhere'] })
    expect(names.map(({ name }) => name)).toEqual(['Horseshoe', 'Square'])
    expect(namesOfAreas({ shapes, names: ['', '', ''] })).toEqual([])
  })

  it('lie inside every area of a crooked tiling', () => {
    const areas = tiling(12, 9, [1, 52, 2, 53])
    for (let area = 0; area < areas.shapes.areas; area++) {
      const at = widestPlace(areas.shapes, area)
      const feature = areaData(areas).features[area]?.geometry as GeoJSON.MultiPolygon
      expect(isInPolygon([at?.lng ?? 0, at?.lat ?? 0], feature.coordinates[0] as [number, number][][])).toBe(true)
    }
  })
})

describe('areas as GeoJSON', () => {
  it('have their number as id, and each outline with its holes', () => {
    const { features } = areaData({ shapes, names: [] })
    expect(features.map(({ id }) => id)).toEqual([0, 1, 2])
    const polygons = features.map(({ geometry }) => (geometry as GeoJSON.MultiPolygon).coordinates)
    expect(polygons.map((polygon) => polygon.map((rings) => rings.length))).toEqual([[2, 1], [1], []])
    for (const ring of polygons.flat(2)) expect(ring.at(-1)).toEqual(ring[0])
  })

  it('have names from the zoom on at which they fit', () => {
    const [horseshoe] = areaNameData({ shapes, names: ['', 'Horseshoe', ''] }).features
    const from = Number(horseshoe?.properties?.from)
    // 4 degrees are 512 * 4 / 360 pixels wide at zoom 0, and "Horseshoe" about 60 pixels.
    expect(((512 * 4) / 360) * 2 ** from).toBeGreaterThan(50)
    expect(((512 * 4) / 360) * 2 ** from).toBeLessThan(65)
  })
})

describe('outlines', () => {
  it('fade where areas are small, the halo sooner', () => {
    const width = 1e-5
    const zoomAt = (pixels: number) => Math.log2(pixels / (512 * width))
    expect(strengthAt(zoomAt(2), LINE, width)).toBeCloseTo(LINE.least)
    expect(strengthAt(zoomAt(30), LINE, width)).toBe(1)
    expect(strengthAt(zoomAt(9), HALO, width)).toBe(0)
    expect(strengthAt(zoomAt(41), HALO, width)).toBeCloseTo(HALO.most)
  })

  it.each([0, 1e-12, 1e-5, 1, 50])('have zooms that ascend for areas %d wide', (width) => {
    const [begins, ends] = fadingZooms(LINE, width)
    expect(begins).toBeGreaterThanOrEqual(0)
    expect(ends).toBeGreaterThan(begins)
    expect(Number.isFinite(ends)).toBe(true)
  })
})

describe('colours of areas on MapLibre’s map', () => {
  const frames: (() => void)[] = []
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
    vi.stubGlobal('cancelAnimationFrame', () => (frames.length = 0))
  })
  afterEach(() => vi.unstubAllGlobals())

  function target() {
    const told: number[] = []
    const shown = new Map<number, unknown>()
    const setFeatureState = ({ id }: { id: number }, { colour }: { colour: unknown }) => {
      told.push(id)
      shown.set(id, colour)
    }
    return { told, shown, map: { setFeatureState } as unknown as Parameters<typeof createAreaColours>[0] }
  }
  const nextFrame = () => frames.shift()?.()

  it('come in parts, and only where they change', () => {
    const { told, shown, map } = target()
    const colours = createAreaColours(map, 'areas')
    colours.show(new Array(7000).fill('#111111'))
    expect(told).toHaveLength(4000)
    nextFrame()
    expect(told).toHaveLength(7000)
    expect(frames).toEqual([])
    told.length = 0
    colours.show(Array.from({ length: 7000 }, (_, i) => (i === 12 ? '#222222' : '#111111')))
    expect(told).toEqual([12])
    expect(shown.get(12)).toBe('#222222')
  })

  it('end with the newest wish, whenever it came', () => {
    const { shown, map } = target()
    const colours = createAreaColours(map, 'areas')
    colours.show(new Array(9000).fill('#111111'))
    colours.show(new Array(9000).fill('#222222'))
    while (frames.length > 0) nextFrame()
    expect(new Set(shown.values())).toEqual(new Set(['#222222']))
    expect(shown.size).toBe(9000)
  })
})
