import { type Polygons, type Position, shapesOf } from '../../src/core/context/shapes.ts'
import type { MapAreas } from '../../src/map/map-areas.ts'

/** Corners along each side of an area, the first of the two at its ends. */
const ALONG = 8

/**
 * Areas without a gap between them, in so many columns and rows of a box in degrees: sides are crooked, each shared by two areas to
 * the last digit, 32 corners an area. The same at each call.
 */
export function tiling(
  columns: number,
  rows: number,
  [west, south, east, north]: readonly [number, number, number, number],
): MapAreas {
  const [wide, high] = [(east - west) / columns, (north - south) / rows]
  const node = (column: number, row: number): Position => [
    west + wide * (column + 0.5 * wobble(column, row, 1)),
    south + high * (row + 0.5 * wobble(column, row, 2)),
  ]
  /** From one node to the next to the east or the north, without the last corner. */
  function side(column: number, row: number, isEast: boolean): Position[] {
    const [from, to] = [node(column, row), isEast ? node(column + 1, row) : node(column, row + 1)]
    return Array.from({ length: ALONG }, (_, i) => {
      const off = i === 0 ? 0 : 0.16 * wobble(column * ALONG + i, row, isEast ? 3 : 4)
      const part = i / ALONG
      return [
        from[0] + (to[0] - from[0]) * part + (isEast ? 0 : off * wide),
        from[1] + (to[1] - from[1]) * part + (isEast ? off * high : 0),
      ]
    })
  }
  const backwards = (corners: Position[], end: Position) => [...corners.slice(1), end].reverse()
  const areas: Polygons[] = []
  const names: string[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      areas.push([
        [
          [
            ...side(column, row, true),
            ...side(column + 1, row, false),
            ...backwards(side(column, row + 1, true), node(column + 1, row + 1)),
            ...backwards(side(column, row, false), node(column, row + 1)),
          ],
        ],
      ])
      names.push(`Area ${row + 1}.${column + 1}`)
    }
  }
  return { shapes: shapesOf(areas), names }
}

/** Between -0.5 and 0.5, by three whole numbers. */
function wobble(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 - 0.5
}
