import { describe, expect, it } from 'vitest'
import type { Neighbourhoods } from '../../../src/core/grid/neighbourhoods.ts'
import { giStar } from '../../../src/core/statistics/gi-star.ts'

/** Neighbourhoods of points: all within a distance, themselves too. */
function within(points: readonly (readonly [x: number, y: number])[], distance: number): Neighbourhoods {
  const around = points.map(([x, y]) =>
    points.flatMap(([otherX, otherY], at) => (Math.hypot(x - otherX, y - otherY) <= distance ? [at] : [])),
  )
  const start = new Uint32Array(points.length + 1)
  for (const [at, near] of around.entries()) start[at + 1] = (start[at] as number) + near.length
  return { start, of: Uint32Array.from(around.flat()) }
}

/** The grid of Getis and Ord: 16 by 16, 30 apart (spData "getisord", CC0; values by row, x first). */
const GETIS_ORD = [
  ...[40, 41, 42, 43, 49, 54, 47, 44, 42, 44, 43, 46, 52, 56, 56, 61],
  ...[40, 42, 41, 40, 43, 49, 46, 42, 42, 43, 43, 49, 59, 62, 53, 62],
  ...[43, 42, 40, 42, 42, 42, 41, 42, 42, 43, 42, 53, 66, 61, 51, 62],
  ...[44, 41, 39, 42, 44, 43, 42, 42, 42, 43, 43, 49, 56, 53, 53, 61],
  ...[42, 43, 44, 43, 42, 41, 42, 44, 43, 43, 44, 47, 58, 59, 55, 61],
  ...[52, 59, 61, 56, 41, 40, 43, 44, 46, 48, 50, 52, 68, 69, 60, 61],
  ...[62, 62, 86, 85, 55, 59, 64, 72, 75, 70, 70, 62, 66, 61, 55, 57],
  ...[65, 62, 68, 72, 102, 94, 90, 83, 74, 81, 96, 69, 52, 50, 51, 54],
  ...[62, 59, 55, 61, 99, 97, 93, 80, 65, 87, 107, 80, 59, 60, 67, 66],
  ...[62, 55, 56, 56, 80, 90, 99, 88, 64, 91, 112, 94, 76, 91, 100, 85],
  ...[63, 57, 58, 58, 77, 92, 82, 71, 59, 90, 105, 92, 79, 98, 110, 83],
  ...[59, 58, 60, 64, 88, 99, 82, 81, 71, 80, 89, 89, 89, 102, 104, 75],
  ...[55, 54, 53, 61, 82, 102, 88, 93, 96, 94, 110, 114, 109, 103, 92, 68],
  ...[55, 55, 56, 60, 91, 95, 86, 98, 115, 105, 110, 107, 101, 89, 85, 68],
  ...[62, 63, 64, 59, 85, 88, 95, 106, 110, 99, 89, 82, 79, 84, 97, 79],
  ...[55, 56, 54, 58, 65, 75, 82, 77, 74, 74, 69, 61, 62, 71, 73, 63],
]

describe('Gi*', () => {
  it('of six points is what esda prints', () => {
    // The first is printed by the tests of pysal/esda (BSD-3), to eight places; the others were reckoned apart from this program, to as many.
    const points = [
      ...([
        [10, 10],
        [20, 10],
        [40, 10],
      ] as const),
      ...([
        [15, 20],
        [30, 20],
        [30, 30],
      ] as const),
    ]
    const z = giStar([2, 3, 3.2, 5, 8, 7], within(points, 15))
    const expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]
    for (const [at, value] of expected.entries()) expect(Math.abs((z[at] as number) - value)).toBeLessThan(6e-9)
  })

  it('of the grid of Getis and Ord is that of spdep', () => {
    const grid = GETIS_ORD.map((_, at) => [30 * (at % 16), 30 * Math.floor(at / 16)] as const)
    const z = giStar(GETIS_ORD, within(grid, 30))
    // Printed by spdep (docs, localG) for the 120th.
    expect(z[119]).toBeCloseTo(1.45078, 5)
    // Reckoned apart from this program.
    for (const [at, value] of [
      [0, -2.229709558487948],
      [1, -2.489752964194779],
      [15, -0.589138323382445],
      [37, -2.55269879873579],
      [119, 1.45077980738707],
      [120, 0.9888399682190477],
      [136, 0.8128628866312296],
      [200, 2.9905792712804775],
      [239, 0.9955943769330939],
      [240, -0.7588525890830142],
      [254, 0.9219602781768712],
      [255, 0.42914727082097076],
    ] as const) {
      expect(Math.abs((z[at] as number) - value)).toBeLessThan(1e-9)
    }
  })

  it('is none where all values are alike, or the neighbourhood is the whole', () => {
    const line = within(
      [0, 1, 2].map((x) => [x, 0] as const),
      1,
    )
    expect([...giStar([4, 4, 4], line)]).toEqual([Number.NaN, Number.NaN, Number.NaN])
    expect(giStar([4, 1, 0], line)[1]).toBe(Number.NaN)
    expect(giStar([4, 1, 0], line)[0]).toBeGreaterThan(0)
  })
})
