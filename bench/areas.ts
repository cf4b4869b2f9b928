import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { featureCollection, intersect, polygon } from '@turf/turf'
import { cellToBoundary } from 'h3-js'
import { type AreasOnCells, areasOnCells } from '../src/core/context/areas-on-cells.ts'
import { type Polygons, type Position, shapesOf } from '../src/core/context/shapes.ts'
import { type Figure, median } from './figure.ts'

const RESOLUTION = 9
const MOST = 1 / 100
/** Pairs of an area and a cell that turf cuts; all of them would take it hours. */
const SAMPLE = 600

/**
 * All small areas of a county onto its hexes, against `turf.intersect` for each pair that touches: measured on a sample of the pairs and
 * scaled to all of them. Norfolk's 552 areas where PLACES_DATA names the data, else as many invented ones.
 */
export async function measureAreas(_file: string, rounds: number): Promise<Figure[]> {
  const { name, areas } = countyAreas()
  const shapes = shapesOf(areas)
  const ours: number[] = []
  const theirs: number[] = []
  let found = areasOnCells(shapes, RESOLUTION)
  const pairs = sampleOf(found)
  for (let round = 1; round <= rounds; round++) {
    ours.push(
      timed(() => {
        found = areasOnCells(shapes, RESOLUTION)
      }),
    )
    const took = timed(() => {
      for (const { area, cell } of pairs) cut(areas[area] as Polygons, cell)
    })
    theirs.push((took / pairs.length) * found.weights.cell.length)
    console.error(`areas ${round}/${rounds}: ${ours.at(-1)?.toFixed(0)} ms, turf ${theirs.at(-1)?.toFixed(0)} ms`)
  }
  const [own, other] = [median(ours), median(theirs)]
  return [
    {
      name: `${areas.length} areas (${name}) onto ${found.cells.length.toLocaleString('en-GB')} hexes, against turf.intersect for each pair`,
      ours: `${own.toFixed(0)} ms`,
      other: `${(other / 1000).toFixed(0)} s`,
      ratio: own / other,
      goal: { words: '< 1/100', value: own / other, limit: MOST },
    },
  ]
}

function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

function sampleOf({ cells, weights }: AreasOnCells): { area: number; cell: string }[] {
  const step = Math.max(1, Math.floor(weights.cell.length / SAMPLE))
  const pairs: { area: number; cell: string }[] = []
  let area = 0
  for (let piece = 0; piece < weights.cell.length; piece += step) {
    while ((weights.start[area + 1] as number) <= piece) area += 1
    pairs.push({ area, cell: (cells[weights.cell[piece] as number] as bigint).toString(16) })
  }
  return pairs
}

function cut(polygons: Polygons, cell: string): void {
  const hex = polygon([cellToBoundary(cell, true)])
  for (const rings of polygons)
    intersect(featureCollection([polygon(rings.map((ring) => ring.map((position) => [...position]))), hex]))
}

function countyAreas(): { name: string; areas: Polygons[] } {
  const folder = process.env.PLACES_DATA
  if (!folder) return { name: 'invented', areas: inventedAreas() }
  const file = JSON.parse(readFileSync(join(folder, 'areas/norfolk-lsoa-2021.geojson'), 'utf8')) as {
    features: { geometry: { type: string; coordinates: never } }[]
  }
  const areas = file.features.map(
    ({ geometry: { type, coordinates } }): Polygons => (type === 'Polygon' ? [coordinates] : coordinates),
  )
  return { name: 'Norfolk', areas }
}

const [COLUMNS, ROWS] = [24, 23]
const [WEST, SOUTH, WIDE, HIGH] = [0.2, 52.4, 0.065, 0.024]
/** Corners on each side of an invented area. */
const CORNERS = 32

/** Areas side by side whose borders wind like those of real ones: each side a wave, shared with the neighbour. */
function inventedAreas(): Polygons[] {
  const corner = (column: number, row: number): Position => [
    WEST + WIDE * (column + 0.2 * Math.sin(7 * column + 3 * row)),
    SOUTH + HIGH * (row + 0.2 * Math.sin(5 * row + 11 * column)),
  ]
  const side = (from: Position, to: Position, seed: number): Position[] =>
    Array.from({ length: CORNERS }, (_, at) => {
      const along = at / CORNERS
      const bend = 0.06 * Math.sin(Math.PI * along) * Math.sin(seed + 25 * along)
      return [
        from[0] + (to[0] - from[0]) * along - bend * (to[1] - from[1]),
        from[1] + (to[1] - from[1]) * along + bend * (to[0] - from[0]),
      ]
    })
  const across = (column: number, row: number) => side(corner(column, row), corner(column + 1, row), column + 100 * row)
  const up = (column: number, row: number) => side(corner(column, row), corner(column, row + 1), 7 + column + 100 * row)
  const back = (line: readonly Position[], end: Position) => [end, ...line.slice(1).reverse()]
  return Array.from({ length: COLUMNS * ROWS }, (_, at): Polygons => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)]
    const ring = [
      ...across(column, row),
      ...up(column + 1, row),
      ...back(across(column, row + 1), corner(column + 1, row + 1)),
      ...back(up(column, row), corner(column, row + 1)),
    ]
    return [[[...ring, ring[0] as Position]]]
  })
}
