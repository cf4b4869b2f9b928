import { describe, expect, it } from 'vitest'
import { TRAINING_MARK } from '../../../../src/core/vocabulary/training.ts'
import { landOf, layerOf, layersOf, readBytes } from './squares.ts'

/** Two squares side by side that share an arc, in steps of a hundredth of a degree from 1 E, 52 N. */
const TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [1, 52] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    wards: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'E05005757', properties: { name: 'West' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'E05005758', properties: { name: 'East' }, arcs: [[[2, -1]]] },
        { type: null, properties: { name: 'Nowhere' } },
        { type: 'Point', coordinates: [0, 0], properties: { name: 'Point' } },
        { type: 'Polygon', arcs: [[99]], properties: { name: 'Damaged' } },
        {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0, 1]] }],
          properties: { name: 'Parts' },
        },
      ],
    },
  },
}
const points = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 0] }] }

describe('a TopoJSON file', () => {
  it('has its areas in their place, those that share a line with the same corners', async () => {
    const { format, grid, fields, rows, shapes, ledger } = await layerOf('a.topojson', JSON.stringify(TOPOLOGY))
    expect({ format, grid, fields }).toEqual({ format: 'topojson', grid: 'degrees', fields: ['name', 'id'] })
    expect(rows).toEqual([
      ['West', 'E05005757'],
      ['East', 'E05005758'],
      ['Parts', ''],
    ])
    expect(ledger).toEqual({
      ...{ read: 6, kept: 3, repaired: 0 },
      rejected: { 'no-shape': 1, 'not-an-area': 1, 'coordinates-unreadable': 1 },
      rejectedAreas: [
        { area: 3, reason: 'no-shape' },
        { area: 4, reason: 'not-an-area' },
        { area: 5, reason: 'coordinates-unreadable' },
      ],
    })
    expect([...shapes.boxes.subarray(0, 8)]).toEqual([1, 52, 1.01, 52.01, 1.01, 52, 1.02, 52.01])
    expect(landOf(shapes, 0) / landOf(shapes, 1)).toBeCloseTo(1, 8)
  })

  it('is a layer for each object that has areas', async () => {
    const { wards } = TOPOLOGY.objects
    const several = { ...TOPOLOGY, objects: { wards, points, one: wards.geometries[0] }, note: TRAINING_MARK }
    const layers = await layersOf('a.json', JSON.stringify(several))
    expect(layers.map(({ name, rows, isInvented }) => [name, rows.length, isInvented])).toEqual([
      ['a.json · wards', 3, true],
      ['a.json · one', 1, true],
    ])
    expect((await layerOf('a.json', JSON.stringify({ ...TOPOLOGY, objects: { wards, points } }))).name).toBe('a.json')
  })

  it.each<[string, unknown]>([
    ['points', { ...TOPOLOGY, objects: { points } }],
    ['nothing', { type: 'Topology' }],
    [
      'objects that are none',
      { ...TOPOLOGY, objects: { a: null, b: 1, c: { type: 'GeometryCollection', geometries: [null] } } },
    ],
    ['arcs that are none', { ...TOPOLOGY, arcs: 'none' }],
    ['a transform that is none', { ...TOPOLOGY, transform: {} }],
  ])('of %s has no boundaries', async (_, topology) => {
    expect(await readBytes('a.json', JSON.stringify(topology))).toBe('no-boundaries')
  })

  it('of a few bytes cannot become millions of corners', async () => {
    const arcs = [Array.from({ length: 2_000 }, () => [0, 0])]
    const names = Array(3_000).fill(0)
    const bomb = { ...TOPOLOGY, arcs, objects: { a: { type: 'Polygon', arcs: [names] } } }
    expect(await readBytes('a.json', JSON.stringify(bomb))).toBe('too-many-areas')
  })
})
