import { describe, expect, it } from 'vitest'
import { type Polygons, shapesOf } from '../../../src/core/context/shapes.ts'
import { PALETTE } from '../../../src/map/colours.ts'
import type { AreaFill, MapAreas } from '../../../src/map/map-areas.ts'
import { rampOfAreas } from '../../../src/map/ramp.ts'
import { type MapDrawing, mapSvg } from '../../../src/map/svg/map-svg.ts'
import { bySnyder, NORWICH, patchwork } from '../pictures.ts'
import { tiling } from '../tiling.ts'
import { assertWellFormed, pathOf, subpaths, wordsOf } from './svg-reading.ts'

const view = { ...NORWICH, metresPerPixel: 50 }
const SIZE = { width: 640, height: 400 } as const
const draw = (more: Partial<MapDrawing>) =>
  mapSvg({ ...SIZE, palette: PALETTE, picture: null, ground: null, view, ...more })
const areas = tiling(3, 2, [1.1, 52.56, 1.5, 52.7])

function filled(of: MapAreas, classes: readonly number[]): AreaFill {
  const bytes = Uint8Array.from(classes)
  return { areas: of, classes: bytes, ramp: rampOfAreas(bytes, 'deprivation') }
}

/** Square pixels of a closed path, by the shoelace formula; holes count against. */
const areaOf = (path: string) =>
  Math.abs(
    subpaths(path).reduce((sum, corners) => {
      const twice = corners.reduce((all, [x, y], i) => {
        const [toX, toY] = corners[(i + 1) % corners.length] ?? [0, 0]
        return all + x * toY - toX * y
      }, 0)
      return sum + twice / 2
    }, 0),
  )

describe('areas', () => {
  it('are filled in place of hexes, one path a class, in the colours of the measure', () => {
    const svg = draw({ picture: patchwork(10), fill: filled(areas, [1, 2, 2, 10, 0, 10]) })
    assertWellFormed(svg)
    expect(svg).not.toContain('class="hexes"')
    const counts = [0, 1, 2, 3, 10].map((at) => subpaths(pathOf(svg, `fill-${at}`)).length)
    expect(counts).toEqual([1, 1, 2, 0, 2])
    for (const colour of [PALETTE.noFigure, PALETTE.deciles[0], PALETTE.deciles[9]])
      expect(svg).toContain(`fill="${colour}"`)
  })

  it('have every corner where Snyder has it', () => {
    const svg = draw({ fill: filled(areas, [0, 0, 0, 0, 3, 0]) })
    const drawn = subpaths(pathOf(svg, 'fill-3'))[0] ?? []
    const { areaStart, ringStart, corners } = areas.shapes
    const first = ringStart[areaStart[4] ?? 0] ?? 0
    expect(drawn).toHaveLength(32)
    drawn.forEach(([x, y], i) => {
      const [byX, byY] = bySnyder(
        ...([corners[2 * (first + i)] ?? 0, corners[2 * (first + i) + 1] ?? 0] as const),
        view,
        SIZE.width,
        SIZE.height,
      )
      expect(Math.abs(x - byX)).toBeLessThan(0.1)
      expect(Math.abs(y - byY)).toBeLessThan(0.1)
    })
  })

  it('keep their holes where they are cut at the view', () => {
    const ring = (w: number, s: number, e: number, n: number) =>
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
      ] as const
    const england: Polygons = [[ring(-6, 50, 2, 56), ring(1.29, 52.626, 1.304, 52.634)]]
    const of = { shapes: shapesOf([england]), names: ['England'] }
    const path = pathOf(draw({ fill: filled(of, [4]) }), 'fill-4')
    expect(subpaths(path)).toHaveLength(2)
    const [whole, hole] = subpaths(path).map((corners) => areaOf(pathText(corners)))
    expect(whole).toBeCloseTo(656 * 416, -1)
    expect(areaOf(path)).toBeCloseTo((whole ?? 0) - (hole ?? 0), 0)
    for (const [x, y] of subpaths(path).flat()) {
      expect(x).toBeGreaterThanOrEqual(-8)
      expect(x).toBeLessThanOrEqual(648)
      expect(y).toBeGreaterThanOrEqual(-8)
      expect(y).toBeLessThanOrEqual(408)
    }
  })

  it('have outlines above the hexes, with a halo, and names where they fit', () => {
    const svg = draw({ picture: patchwork(10), areas })
    assertWellFormed(svg)
    expect(svg.indexOf('class="area-halo"')).toBeGreaterThan(svg.indexOf('class="hexes"'))
    expect(svg.indexOf('class="area-outlines"')).toBeGreaterThan(svg.indexOf('class="area-halo"'))
    expect(new Set(wordsOf(svg))).toEqual(new Set(areas.names))
    const far = draw({ areas, view: { ...view, metresPerPixel: 1500 } })
    expect(wordsOf(far)).toEqual([])
    expect(pathOf(far, 'area-outlines')).not.toBe('')
    expect(far).not.toContain('area-halo')
  })

  it('give way with their names to names of towns', () => {
    const towns = areas.names.map((_, i) => ({
      ...{ name: `Town ${i}`, rank: 'city' as const },
      lng: 1.1 + (0.4 / 12) * (2 * i + 1),
      lat: 52.6,
    }))
    const words = wordsOf(draw({ areas, ground: { land: [], outlines: [], places: towns } }))
    expect(words.some((word) => word.startsWith('Town'))).toBe(true)
    expect(words.length / 2).toBeLessThan(12)
  })

  it('are coloured anew without new corners, and drawn anew in another view', () => {
    const before = draw({ fill: filled(areas, [1, 1, 1, 1, 1, 1]) })
    const after = draw({ fill: filled(areas, [7, 7, 7, 7, 7, 7]) })
    expect(pathOf(after, 'fill-7')).toBe(pathOf(before, 'fill-1'))
    const closer = draw({ fill: filled(areas, [7, 7, 7, 7, 7, 7]), view: { ...view, metresPerPixel: 40 } })
    expect(pathOf(closer, 'fill-7')).not.toBe(pathOf(after, 'fill-7'))
  })

  it('survive hostile names and areas without a shape', () => {
    const names = ['<script>', 'A & B', '', ' ', '"', ']]>']
    const svg = draw({ areas: { shapes: areas.shapes, names } })
    assertWellFormed(svg)
    const none = { shapes: shapesOf([[]]), names: ['Nowhere'] }
    assertWellFormed(draw({ areas: none, fill: filled(none, [1]) }))
  })
})

const pathText = (corners: readonly (readonly [number, number])[]) =>
  corners
    .map(([x, y], i) => {
      const [fromX, fromY] = corners[i - 1] ?? [0, 0]
      return i === 0 ? `M${x},${y}l` : `${x - fromX},${y - fromY} `
    })
    .join('')
