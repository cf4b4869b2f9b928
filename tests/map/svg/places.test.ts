import { describe, expect, it } from 'vitest'
import { placeData, placeLayer } from '../../../src/map/canvas/place-layers.ts'
import { PALETTE } from '../../../src/map/colours.ts'
import { type MapPlaces, SYMBOL_EDGE, SYMBOL_HALO, SYMBOL_REACH, symbolOf } from '../../../src/map/place-symbols.ts'
import { mapSvg } from '../../../src/map/svg/map-svg.ts'
import { placesSvg, symbolSvg } from '../../../src/map/svg/places.ts'
import { projectionOf } from '../../../src/map/svg/projection.ts'
import { apart, contrast } from '../luminance.ts'
import { bySnyder, NORWICH } from '../pictures.ts'
import { tiling } from '../tiling.ts'
import { assertWellFormed, pathOf } from './svg-reading.ts'

const view = { ...NORWICH, metresPerPixel: 50 }
const projection = projectionOf(view, 640, 400)
const EIGHT = Array.from({ length: 8 }, (_, i) => symbolOf(i))
const RAMPS = [PALETTE.zero, PALETTE.noFigure, ...PALETTE.classes, ...PALETTE.deciles, ...PALETTE.pairs]

function places(...all: readonly (readonly [lng: number, lat: number, kind: number])[]): MapPlaces {
  return {
    lng: Int32Array.from(all, ([lng]) => Math.round(lng * 1e7)),
    lat: Int32Array.from(all, ([, lat]) => Math.round(lat * 1e7)),
    kind: Uint16Array.from(all, ([, , kind]) => kind),
    symbols: [symbolOf(0), symbolOf(1)],
  }
}

/** All points of path data that only steps from point to point; an arc counts by its end. */
function points(path: string): [number, number][] {
  let [x, y] = [0, 0]
  const found: [number, number][] = []
  for (const [, command, numbers = ''] of path.matchAll(/([mla])([^mlaz]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
    const size = command === 'a' ? 7 : 2
    for (let at = 0; at < values.length; at += size) {
      x += values[at + size - 2] ?? 0
      y += values[at + size - 1] ?? 0
      found.push([x, y])
    }
  }
  return found
}

describe('signs', () => {
  it('are eight shapes and colours, then a dot, always the same', () => {
    expect(new Set(EIGHT.map(({ shape }) => shape)).size).toBe(8)
    expect(new Set(EIGHT.map(({ path }) => path)).size).toBe(8)
    expect(new Set(EIGHT.map(({ colour }) => colour)).size).toBe(8)
    expect([8, 9, 500].map((i) => symbolOf(i).shape)).toEqual(['dot', 'dot', 'dot'])
    expect(symbolOf(3)).toBe(symbolOf(3))
  })

  it('are about 11 pixels wide, and no larger than their image', () => {
    for (const { path } of EIGHT) {
      const all = points(path)
      const wide = Math.max(...all.map(([x]) => x)) - Math.min(...all.map(([x]) => x))
      expect(wide).toBeGreaterThanOrEqual(8)
      expect(wide).toBeLessThanOrEqual(13)
      const reach = Math.max(...all.map(([x, y]) => Math.hypot(x, y)))
      expect(reach + SYMBOL_EDGE.width / 2 + SYMBOL_HALO.width).toBeLessThan(SYMBOL_REACH)
    }
  })

  it('stand out: the edge from the halo and the sign, one of the two from whatever is below', () => {
    for (const { colour } of EIGHT) expect(contrast(colour, SYMBOL_EDGE.colour)).toBeGreaterThan(4.5)
    for (const below of RAMPS) {
      const best = Math.max(contrast(below, SYMBOL_EDGE.colour), contrast(below, SYMBOL_HALO.colour))
      expect(best).toBeGreaterThan(3)
    }
    for (const [i, { colour }] of EIGHT.entries())
      for (const other of EIGHT.slice(i + 1)) expect(apart(colour, other.colour)).toBeGreaterThan(15)
  })

  it('can be put into a legend', () => {
    assertWellFormed(`<svg>${EIGHT.map((symbol) => symbolSvg(symbol)).join('')}</svg>`)
    expect(pathOf(symbolSvg(symbolOf(0)), 'square')).toBe('M0,0m-4,-4l8,0 0,8 -8,0z')
  })
})

describe('places as SVG', () => {
  it('are one shape a kind, where Snyder has them, and only those in view', () => {
    const layer = places([1.297, 52.63, 0], [1.31, 52.64, 0], [1.28, 52.62, 1], [5, 52, 1])
    const svg = placesSvg([layer], projection)
    expect(svg.match(/<path/g)).toHaveLength(4)
    const starts = [...pathOf(svg, 'square').matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const expected = [bySnyder(1.297, 52.63, view, 640, 400), bySnyder(1.31, 52.64, view, 640, 400)]
    expect(starts).toHaveLength(2)
    starts.forEach(([x = 0, y = 0], i) => {
      expect(Math.abs(x - (expected[i]?.[0] ?? 0))).toBeLessThan(0.1)
      expect(Math.abs(y - (expected[i]?.[1] ?? 0))).toBeLessThan(0.1)
    })
    expect(pathOf(svg, 'triangle').match(/M/g)).toHaveLength(1)
    expect(placesSvg([], projection)).toBe('')
    expect(placesSvg([places([5, 52, 1])], projection)).toBe('')
  })

  it('lie above outlines and below names', () => {
    const areas = tiling(1, 1, [1.2, 52.58, 1.4, 52.68])
    const layer = places([1.297, 52.63, 0])
    const svg = mapSvg({
      ...{ width: 640, height: 400, palette: PALETTE, picture: null, ground: null, view },
      areas,
      places: [layer],
    })
    assertWellFormed(svg)
    const order = ['area-outlines', 'symbols', 'labels'].map((name) => svg.indexOf(`class="${name}"`))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('of a county, 4,000, are less than half a megabyte', () => {
    const all = Array.from(
      { length: 4000 },
      (_, i) => [1.1 + (i % 63) / 150, 52.55 + Math.floor(i / 63) / 600, i % 2] as const,
    )
    expect(placesSvg([places(...all)], projection).length).toBeLessThan(500_000)
  })
})

describe('places on MapLibre’s map', () => {
  it('are points with the name of an image, none giving way', () => {
    const { features } = placeData(places([1.297, 52.63, 1], [1.3, 52.6, 7]))
    expect(features[0]).toMatchObject({
      properties: { image: `triangle-${symbolOf(1).colour}` },
      geometry: { type: 'Point', coordinates: [1.297, 52.63] },
    })
    // A kind without a sign is not drawn.
    expect(features[1]?.properties?.image).toBe('')
    expect(placeLayer('symbols-0')).toMatchObject({
      layout: { 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    })
  })
})
