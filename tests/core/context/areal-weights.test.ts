import { readFileSync } from 'node:fs'
import { area as areaOf, featureCollection, intersect, polygon } from '@turf/turf'
import * as fc from 'fast-check'
import { cellToBoundary, gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { arealWeights } from '../../../src/core/context/areal-weights.ts'
import { areasOfPoints, NO_AREA } from '../../../src/core/context/areas-of-points.ts'
import { type Polygons, type Position, shapesOf } from '../../../src/core/context/shapes.ts'
import { cellList } from '../../../src/core/grid/cells.ts'
import { data } from '../../support/data.ts'

const NORWICH: Position = [1.2974, 52.6283]
const names = gridDisk(latLngToCell(NORWICH[1], NORWICH[0], 9), 8)
const cells = cellList(names)

/** A polygon around a point whose outline goes in and out: `reaches` in degrees of latitude, one a corner. */
function star([lng, lat]: Position, reaches: readonly number[]): Position[] {
  const ring = reaches.map((reach, at): Position => {
    const angle = (2 * Math.PI * at) / reaches.length
    return [lng + (reach * Math.cos(angle)) / 0.6, lat + reach * Math.sin(angle)]
  })
  return [...ring, ring[0] as Position]
}

/** What turf makes of an area and a cell, in square metres. */
function byTurf(polygons: Polygons, cell: bigint): number {
  const hex = polygon([cellToBoundary(cell.toString(16), true)])
  return polygons
    .map((rings) =>
      intersect(featureCollection([polygon(rings.map((ring) => ring.map((position) => [...position]))), hex])),
    )
    .reduce((sum, piece) => sum + (piece === null ? 0 : areaOf(piece)), 0)
}

const landOf = (cell: bigint) => areaOf(polygon([cellToBoundary(cell.toString(16), true)]))

describe('areas over cells', () => {
  it('are what turf.intersect makes of them, within 1e-5 of a hex, with holes, parts and either winding', () => {
    const reach = fc.array(fc.double({ min: 0.0005, max: 0.012, noNaN: true }), { minLength: 3, maxLength: 40 })
    const shift = fc.double({ min: -0.006, max: 0.006, noNaN: true })
    fc.assert(
      fc.property(reach, shift, shift, fc.boolean(), (reaches, east, north, hasMore) => {
        const centre: Position = [NORWICH[0] + east, NORWICH[1] + north]
        const outline = star(centre, reaches)
        const hole = star(centre, [0.00008, 0.0001, 0.00008, 0.0001])
        const polygons: Polygons = hasMore
          ? [[outline.toReversed(), hole], [star([NORWICH[0] + 0.03, NORWICH[1]], [0.003, 0.004, 0.002])]]
          : [[outline]]
        const weights = arealWeights(shapesOf([polygons]), cells)
        const pieces = new Map(Array.from(weights.cell, (cell, at) => [cell, weights.land[at] as number]))
        for (const [at, cell] of cells.entries()) {
          const difference = Math.abs((pieces.get(at) ?? 0) - byTurf(polygons, cell))
          expect(difference / landOf(cell)).toBeLessThan(1e-5)
        }
        // Long lines bend on the plane where areas are true; in a cell they are short.
        const sum = weights.land.reduce((all, land) => all + land, 0)
        expect(Math.abs(sum / (weights.landOfArea[0] as number) - 1)).toBeLessThan(1e-4)
      }),
      { numRuns: 30 },
    )
  })

  it('have no piece in a cell that they only touch, and none outside the cells', () => {
    const [cell = 0n] = cells
    const outline = cellToBoundary(cell.toString(16), true) as unknown as Position[]
    const far: Polygons = [[star([5, 50], [0.01, 0.01, 0.01])]]
    const { start, cell: at, land, landOfArea } = arealWeights(shapesOf([[[outline]], far, []]), cells)
    expect([...start]).toEqual([0, 1, 1, 1])
    expect(cells[at[0] as number]).toBe(cell)
    expect(land[0]).toBeCloseTo(landOfArea[0] as number, 3)
    expect(landOfArea[1]).toBeGreaterThan(0)
    expect(landOfArea[2]).toBe(0)
  })
})

describe('points in areas', () => {
  const square = (west: number, south: number): Polygons => [
    [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  ]

  it('lie in the first of two that share a line', () => {
    const shapes = shapesOf([square(0, 0), square(1, 0), []])
    expect([...areasOfPoints(shapes, [0.5, 1, 1.5, 2.5, 1], [0.5, 0.5, 0.5, 0.5, 0.25])]).toEqual([0, 0, 1, NO_AREA, 0])
  })

  it('do not lie in a hole, and of areas that overlap lie in the first', () => {
    const [[outline]] = square(0, 0) as [[Position[]]]
    const [[inner]] = [[outline.map(([x, y]): Position => [0.4 + x / 5, 0.4 + y / 5])]]
    const shapes = shapesOf([[[outline, inner]], square(0, 0)])
    expect([...areasOfPoints(shapes, [0.5, 0.1], [0.5, 0.1])]).toEqual([1, 0])
    expect([...areasOfPoints(shapesOf([]), [0.5], [0.5])]).toEqual([NO_AREA])
  })
})

it('the small areas of Norfolk: each piece is turf’s, and nothing of an area is lost', (context) => {
  const file = data('areas/norfolk-lsoa-2021.geojson', context)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { geometry: { type: string; coordinates: never } }[]
  }
  const areas = features.map(
    ({ geometry }): Polygons => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates),
  )
  const weights = arealWeights(shapesOf(areas), cells)
  let compared = 0
  for (const [area, polygons] of areas.entries()) {
    for (let at = weights.start[area] as number; at < (weights.start[area + 1] as number); at += 5) {
      const cell = cells[weights.cell[at] as number] as bigint
      expect(Math.abs((weights.land[at] as number) - byTurf(polygons, cell)) / landOf(cell)).toBeLessThan(1e-5)
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(60)
})
