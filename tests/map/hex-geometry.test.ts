import { cellToBoundary, cellToLatLng, getPentagons, gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import {
  type HexSlice,
  hexIndices,
  hexSlice,
  hexSlices,
  SLICE_CELLS,
  VERTICES_PER_CELL,
} from '../../src/map/hex-geometry.ts'

const ascending = (names: string[]) => BigUint64Array.from(names, (name) => BigInt(`0x${name}`)).sort()

/** [lat, lng] of a vertex, by the inverse of the Mercator projection (Gudermann), not by the code under test. */
function place(slice: HexSlice, cell: number, vertex: number): [number, number] {
  const at = (cell * VERTICES_PER_CELL + vertex) * 2
  const x = slice.origin[0] + (slice.vertices[at] ?? Number.NaN)
  const y = slice.origin[1] + (slice.vertices[at + 1] ?? Number.NaN)
  return [(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, x * 360 - 180]
}

function metresApart([lat, lng]: [number, number], [toLat, toLng]: [number, number]): number {
  return Math.hypot((toLng - lng) * Math.cos((lat * Math.PI) / 180), toLat - lat) * 111_320
}

describe('hexSlices', () => {
  const cells = ascending(gridDisk(latLngToCell(52.63, 1.29, 9), 60))
  const slices = [...hexSlices(cells)]

  it('covers every cell once, in order, in slices whose vertices 16 bits can number', () => {
    expect(slices.map(({ first, count }) => [first, count])).toEqual([
      [0, 2048],
      [2048, 2048],
      [4096, 2048],
      [6144, 2048],
      [8192, 2048],
      [10_240, cells.length - 10_240],
    ])
    expect(SLICE_CELLS * VERTICES_PER_CELL).toBeLessThan(65_536)
  })

  it.each([6, 7, 8, 9, 10])(
    'puts centre and corners within 5 cm of where H3 has them at resolution %i',
    (resolution) => {
      const patch = ascending(gridDisk(latLngToCell(52.63, 1.29, resolution), 12))
      const slice = hexSlice(patch, 0, patch.length)
      patch.forEach((cell, i) => {
        const name = cell.toString(16)
        expect(metresApart(place(slice, i, 0), cellToLatLng(name))).toBeLessThan(0.05)
        cellToBoundary(name).forEach((corner, v) => {
          expect(metresApart(place(slice, i, v + 1), corner)).toBeLessThan(0.05)
        })
      })
    },
  )

  it('gives a slice in the middle the same ground as a slice from the start', () => {
    const whole = hexSlice(cells, 0, 200)
    const part = hexSlice(cells, 150, 50)
    for (let v = 0; v < 7; v++) expect(metresApart(place(part, 3, v), place(whole, 153, v))).toBeLessThan(0.02)
  })

  it('reads a list that is a window on a larger buffer', () => {
    const slice = hexSlice(cells.subarray(5000, 5010), 0, 10)
    expect(metresApart(place(slice, 2, 0), cellToLatLng((cells[5002] ?? 0n).toString(16)))).toBeLessThan(0.05)
  })

  it('boxes hold every vertex and no more', () => {
    for (const { box, origin, vertices } of slices) {
      const xs = Array.from(
        vertices.filter((_, i) => i % 2 === 0),
        (x) => x + origin[0],
      )
      const ys = Array.from(
        vertices.filter((_, i) => i % 2 === 1),
        (y) => y + origin[1],
      )
      const near = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
      near.forEach((edge, i) => {
        expect(box[i]).toBeCloseTo(edge, 9)
      })
    }
  })

  it('repeats the last corner of a pentagon, odd resolutions with their ten boundary points too', () => {
    for (const resolution of [7, 8]) {
      const cell = getPentagons(resolution)[3] ?? ''
      const slice = hexSlice(ascending([cell]), 0, 1)
      const corners = Array.from({ length: 6 }, (_, i) => place(slice, 0, i + 1))
      expect(corners[5]).toEqual(corners[4])
      expect(new Set(corners.map(String)).size).toBe(5)
      // Corners of a regular pentagon all lie equally far from the centre; boundary points between corners do not.
      const radii = corners.map((corner) => metresApart(place(slice, 0, 0), corner))
      expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.15)
    }
  })
})

describe('hexIndices', () => {
  it('fans six triangles round each centre', () => {
    expect(Array.from(hexIndices(2).subarray(18, 36))).toEqual([
      7, 8, 9, 7, 9, 10, 7, 10, 11, 7, 11, 12, 7, 12, 13, 7, 13, 8,
    ])
  })

  it('has no triangle that turns the other way or is empty', () => {
    const slice = hexSlice(ascending([latLngToCell(52.63, 1.29, 9)]), 0, 1)
    const indices = hexIndices(1)
    const point = (i: number) => [slice.vertices[i * 2] ?? 0, slice.vertices[i * 2 + 1] ?? 0] as const
    const areas = Array.from({ length: 6 }, (_, t) => {
      const [a, b, c] = [0, 1, 2].map((k) => point(indices[t * 3 + k] ?? 0)) as [
        [number, number],
        [number, number],
        [number, number],
      ]
      return (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    })
    expect(new Set(areas.map(Math.sign)).size).toBe(1)
    const total = areas.reduce((sum, area) => sum + Math.abs(area) / 2, 0)
    // 40,075 km times the cosine of the latitude is the width of the Mercator world on the ground here.
    const squareMetres = total * (40_075_017 * Math.cos((52.63 * Math.PI) / 180)) ** 2
    expect(squareMetres).toBeGreaterThan(88_000)
    expect(squareMetres).toBeLessThan(94_000) // 91,031 by H3 itself: its cellArea of this cell
  })
})
