import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areSound } from '../../../../src/core/context/read/are-sound.ts'
import type { FlatPolygons } from '../../../../src/core/context/read/raw-areas.ts'
import { repairedArea } from '../../../../src/core/context/read/repair-area.ts'
import { tidyPolygons } from '../../../../src/core/context/read/tidy-polygons.ts'
import { seededRuns } from '../../../support/property.ts'
import { type Ring, square } from './squares.ts'

const flat = (polygons: readonly (readonly Ring[])[]): FlatPolygons =>
  polygons.map((rings) => rings.map((ring) => Float64Array.from(ring.flat())))

/** The area of rings with their signs. */
const sumOf = (polygons: FlatPolygons) =>
  polygons.flat().reduce((sum, ring) => {
    let twice = 0
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length
      twice += (ring[at] as number) * (ring[next + 1] as number) - (ring[next] as number) * (ring[at + 1] as number)
    }
    return sum + twice / 2
  }, 0)

/** How often a ring goes round a point, against the clock. */
function windings(ring: Float64Array, x: number, y: number): number {
  let times = 0
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length
    const [x1, y1, x2, y2] = [ring[at], ring[at + 1], ring[next], ring[next + 1]] as [number, number, number, number]
    if (y1 > y === y2 > y) continue
    if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) times += y2 > y1 ? 1 : -1
  }
  return times
}

/** Places that lie on no line between whole numbers up to 12. */
const POINTS = Array.from({ length: 13 * 13 }, (_, at): [number, number] => [
  (at % 13) + 0.3719,
  Math.floor(at / 13) + 0.6183,
])

function outcome(polygons: readonly (readonly Ring[])[]) {
  const repaired = repairedArea(flat(polygons))
  return typeof repaired === 'string' ? repaired : [repaired.isMended, Number(sumOf(repaired.polygons).toFixed(9))]
}

const BOW_TIE: Ring = [
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
  [0, 0],
]
/** The same with a corner where its lines cross. */
const KNOT: Ring = [
  [0, 0],
  [1, 1],
  [2, 2],
  [2, 0],
  [1, 1],
  [0, 2],
  [0, 0],
]
/** Two triangles that meet in a corner, and run the same way. */
const HOURGLASS: Ring = [
  [0, 0],
  [1, 1],
  [2, 0],
  [2, 2],
  [1, 1],
  [0, 2],
  [0, 0],
]
const [big, inner] = [square([0, 0], 10), square([2, 2], 2)]

describe('repairing an area', () => {
  it.each<[string, readonly (readonly Ring[])[], unknown]>([
    ['a square', [[big]], [false, 100]],
    ['a square with a hole', [[big, inner]], [false, 96]],
    ['a hole that runs like its outline', [[big.toReversed(), inner.toReversed()]], [false, 96]],
    ['two squares apart', [[big], [square([20, 0], 1)]], [false, 101]],
    ['an island in a lake', [[big, square([1, 1], 8)], [inner]], [false, 40]],
    ['squares that share a line', [[big], [square([10, 0], 10)]], [false, 200]],
    ['squares that share part of a line', [[big], [square([10, 3], 2)]], [false, 104]],
    ['squares that share a corner', [[big], [square([10, 10], 1)]], [false, 101]],
    [
      'a hole that touches the outline',
      [
        [
          big,
          [
            [0, 5],
            [2, 4],
            [2, 6],
          ],
        ],
      ],
      [false, 98],
    ],
    ['a hole along the outline', [[big, square([0, 4], 2)]], [false, 96]],
    [
      'an outline with a spike',
      [
        [
          [
            [0, 0],
            [2, 0],
            [2, 1],
            [3, 1],
            [2, 1],
            [2, 2],
            [0, 2],
          ],
        ],
      ],
      [false, 4],
    ],
    ['triangles that meet', [[HOURGLASS]], [false, 2]],
    ['a bow tie', [[BOW_TIE]], [true, 2]],
    ['a bow tie with a knot', [[KNOT]], [true, 2]],
    ['squares that overlap', [[big], [square([5, 5], 10)]], [true, 175]],
    ['a square twice', [[big], [big]], [true, 100]],
    ['a square in a square', [[big], [inner]], [true, 100]],
    ['a hole twice', [[big, inner, inner]], [true, 96]],
    ['a hole outside', [[big, square([20, 20], 1)]], [true, 100]],
    ['a hole that crosses the outline', [[big, square([8, 8], 4)]], [true, 96]],
    ['a ring run through twice', [[[...big, ...big.slice(1)]]], [true, 100]],
    [
      'an outline that is a line, with a hole',
      [
        [
          [
            [0, 0],
            [9, 9],
            [0, 0],
          ],
          inner,
        ],
      ],
      'no-shape',
    ],
    ['nothing', [], 'no-shape'],
    ['a hole as large as its outline', [[big, big]], 'no-shape'],
  ])('%s', (_, polygons, expected) => {
    expect(outcome(polygons)).toEqual(expected)
  })

  const place = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  const ring = fc.array(place, { minLength: 3, maxLength: 9 })

  it('makes of any rings the land that is in an outline and in none of its holes', () => {
    let mended = 0
    const area = fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(area, (polygons) => {
        const repaired = repairedArea(flat(polygons))
        expect(repaired).not.toBe('not-repairable')
        const kept = typeof repaired === 'string' ? [] : repaired.polygons
        expect(areSound(kept)).toBe(true)
        for (const [x, y] of POINTS) {
          const isLand = polygons.some(([outline, ...holes]) => {
            const inHole = holes.some((hole) => windings(Float64Array.from(hole.flat()), x, y) !== 0)
            return windings(Float64Array.from((outline as Ring).flat()), x, y) !== 0 && !inHole
          })
          const around = kept.flat().reduce((sum, one) => sum + windings(one, x, y), 0)
          expect(around, `${x}, ${y}`).toBe(isLand ? 1 : 0)
        }
        if (typeof repaired !== 'string' && repaired.isMended) mended += 1
      }),
      seededRuns(1_000),
    )
    expect(mended).toBeGreaterThan(50)
  })

  it('finds one crossing among a hundred thousand edges, and none among as many that are sound, in little time', () => {
    const corner = (at: number, of: number): [number, number] => {
      const [angle, reach] = [(2 * Math.PI * at) / of, 0.1 + 0.01 * Math.sin(at * 0.7)]
      return [1 + reach * Math.cos(angle), 52 + reach * Math.sin(angle)]
    }
    const started = performance.now()
    const outline = Array.from({ length: 100_000 }, (_, at) => corner(at, 100_000))
    expect(areSound(tidyPolygons(flat([[outline]])))).toBe(true)
    const crossed = outline.with(50_000, corner(50_020, 100_000))
    expect(areSound(tidyPolygons(flat([[crossed]])))).toBe(false)
    const small = Array.from({ length: 143 }, (_, at) => corner(at, 143))
    for (let area = 0; area < 1_000; area++) expect(areSound(tidyPolygons(flat([[small]])))).toBe(true)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
