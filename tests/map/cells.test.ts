import { cellToBoundary, gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { boundsOfCells, boundsOfRanks } from '../../src/map/bounds.ts'
import { positionOfCell } from '../../src/map/position-of-cell.ts'
import { sameCells } from '../../src/map/same-cells.ts'

const ascending = (names: string[]) => BigUint64Array.from(names, (name) => BigInt(`0x${name}`)).sort()
const norwich = latLngToCell(52.63, 1.29, 9)
const small = ascending(gridDisk(norwich, 8))

describe('positionOfCell', () => {
  it.each([1, 2, 3, small.length])('finds each of %i cells and nothing else', (count) => {
    const cells = small.subarray(0, count)
    cells.forEach((cell, i) => {
      expect(positionOfCell(cells, cell)).toBe(i)
      expect(positionOfCell(cells, cell + 1n)).toBe(-1)
      expect(positionOfCell(cells, cell - 1n)).toBe(-1)
    })
  })

  it('finds nothing in nothing', () => {
    expect(positionOfCell(new BigUint64Array(), small[0] ?? 0n)).toBe(-1)
  })
})

describe('sameCells', () => {
  it('tells lists of the same length, ends and one difference apart', () => {
    const other = small.slice()
    expect(sameCells(small, other)).toBe(true)
    other[40] = (other[40] ?? 0n) ^ (1n << 45n)
    expect(sameCells(small, other)).toBe(false)
    expect(sameCells(small, small.subarray(1))).toBe(false)
  })

  it('reads windows on larger buffers', () => {
    expect(sameCells(small.subarray(3, 9), small.slice(3, 9))).toBe(true)
    expect(sameCells(small.subarray(3, 9), small.slice(4, 10))).toBe(false)
  })
})

describe('bounds', () => {
  const boxOf = (cells: BigUint64Array) => {
    const corners = Array.from(cells).flatMap((cell) => cellToBoundary(cell.toString(16)))
    const lats = corners.map(([lat]) => lat)
    const lngs = corners.map(([, lng]) => lng)
    const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b))
    const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b))
    return [
      [least(lngs), least(lats)],
      [most(lngs), most(lats)],
    ]
  }

  it('are exact for a few cells', () => {
    expect(boundsOfCells(small)).toEqual(boxOf(small))
  })

  it.each([6, 7, 8, 9, 10])(
    'hold all of 24,000 cells at resolution %i and at most a tenth more on each side',
    (resolution) => {
      const cells = ascending(gridDisk(latLngToCell(52.63, 1.29, resolution), 89))
      const exact = boxOf(cells)
      const found = boundsOfCells(cells)
      for (const axis of [0, 1] as const) {
        const low = exact[0]?.[axis] ?? 0
        const high = exact[1]?.[axis] ?? 0
        const slack = (high - low) / 10
        expect(found?.[0][axis]).toBeLessThanOrEqual(low)
        expect(found?.[0][axis]).toBeGreaterThan(low - slack)
        expect(found?.[1][axis]).toBeGreaterThanOrEqual(high)
        expect(found?.[1][axis]).toBeLessThan(high + slack)
      }
    },
  )

  it('of ranks are those of the cells they point at', () => {
    const ranking = Uint32Array.of(70, 3, 12, 40)
    const first = BigUint64Array.of(small[70] ?? 0n, small[3] ?? 0n)
    expect(boundsOfRanks(small, ranking, 2)).toEqual(boxOf(first))
    expect(boundsOfRanks(small, ranking, 0)).toBeNull()
    expect(boundsOfCells(new BigUint64Array())).toBeNull()
  })
})
