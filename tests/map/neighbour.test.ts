import { cellToLatLng, gridDisk, gridDistance, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { type Direction, neighbourInDirection } from '../../src/map/neighbour.ts'

const toBig = (name: string) => BigInt(`0x${name}`)
const ascending = (names: string[]) => BigUint64Array.from(names, toBig).sort()
const walk = (start: bigint, direction: Direction, steps: number, cells: BigUint64Array): bigint[] => {
  const path = [start]
  for (let i = 0; i < steps; i++) {
    const next = neighbourInDirection(path.at(-1) ?? 0n, direction, cells)
    if (next === null) break
    path.push(next)
  }
  return path
}
/** Metres to the east and north of the first cell of the last. */
const moved = (path: bigint[]): [number, number] => {
  const [lat, lng] = cellToLatLng((path[0] ?? 0n).toString(16))
  const [toLat, toLng] = cellToLatLng((path.at(-1) ?? 0n).toString(16))
  return [(toLng - lng) * 111_320 * Math.cos((lat * Math.PI) / 180), (toLat - lat) * 111_320]
}

const OPPOSITE = { up: 'down', down: 'up', left: 'right', right: 'left' } as const
const UNIT = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] } as const
const DIRECTIONS = Object.keys(OPPOSITE) as Direction[]

// Spacing of neighbouring centres near Norwich in metres, by resolution (about 1.73 edges).
describe.each([
  [7, 2140],
  [8, 810],
  [9, 306],
  [10, 116],
])('resolution %i', (resolution, spacing) => {
  const start = latLngToCell(52.63, 1.29, resolution)
  const disk = gridDisk(start, 30)
  const cells = ascending(disk)

  it.each(DIRECTIONS)('goes %s through touching hexes, straight on, and back the same way', (direction) => {
    for (const name of gridDisk(start, 3)) {
      const path = walk(toBig(name), direction, 20, cells)
      expect(path).toHaveLength(21)
      for (let i = 1; i < path.length; i++) {
        expect(gridDistance((path[i - 1] ?? 0n).toString(16), (path[i] ?? 0n).toString(16))).toBe(1)
      }
      const [east, north] = moved(path)
      const [x, y] = UNIT[direction]
      expect(east * x + north * y).toBeGreaterThan(20 * spacing * 0.8)
      // Off the straight line by one hex at most; twenty steps always to the nearer neighbour may be ten hexes off.
      expect(Math.abs(east * y - north * x)).toBeLessThan(spacing * 1.05)
      expect(walk(path.at(-1) ?? 0n, OPPOSITE[direction], 20, cells)).toEqual(path.toReversed())
    }
  })
})

describe('at the edge of the study area', () => {
  const centre = latLngToCell(52.63, 1.29, 9)
  const disk = gridDisk(centre, 6)
  const east = (name: string) => cellToLatLng(name)[1] - cellToLatLng(centre)[1]

  it('stops where nothing lies further on', () => {
    const path = walk(toBig(centre), 'right', 30, ascending(disk))
    expect(path.length).toBeLessThan(12)
    expect(neighbourInDirection(path.at(-1) ?? 0n, 'right', ascending(disk))).toBeNull()
  })

  it('leaps a gap of two hexes, not of three', () => {
    const gapOf = (rings: number) =>
      ascending(disk.filter((name) => east(name) <= 0 || gridDistance(centre, name) > rings))
    const landed = neighbourInDirection(toBig(centre), 'right', gapOf(2))
    expect(gridDistance(centre, (landed ?? 0n).toString(16))).toBe(3)
    expect(east((landed ?? 0n).toString(16))).toBeGreaterThan(0)
    expect(neighbourInDirection(toBig(centre), 'right', gapOf(3))).toBeNull()
  })

  it('takes the other neighbour within 75 degrees where the one in the row is missing', () => {
    const inRow = neighbourInDirection(toBig(centre), 'up', ascending(disk))
    const without = disk.filter((name) => toBig(name) !== inRow)
    const other = neighbourInDirection(toBig(centre), 'up', ascending(without))
    expect(other).not.toBe(inRow)
    expect(gridDistance(centre, (other ?? 0n).toString(16))).toBe(1)
    expect(cellToLatLng((other ?? 0n).toString(16))[0]).toBeGreaterThan(cellToLatLng(centre)[0])
  })

  it('has an answer for a lone hex and for none', () => {
    expect(neighbourInDirection(toBig(centre), 'left', ascending([centre]))).toBeNull()
    expect(neighbourInDirection(toBig(centre), 'left', new BigUint64Array())).toBeNull()
  })
})
