import { cellToChildren, gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cellList, union } from '../../../src/core/grid/cells.ts'
import { childrenOf } from '../../../src/core/grid/children.ts'

const PLACES: [lat: number, lng: number][] = [
  [52.63, 1.3],
  [49.9, -6.3],
  [60.8, -0.8],
  [54.6, -5.93],
  [51.5, -0.1],
  [57.15, -2.1],
]

describe('children of cells', () => {
  it.each([7, 8, 9, 10])('at resolution %i are those H3 gives, ascending', (resolution) => {
    for (const [lat, lng] of PLACES) {
      const parents = gridDisk(latLngToCell(lat, lng, 7), 4)
      const expected = cellList(parents.flatMap((cell) => cellToChildren(cell, resolution)))
      expect(childrenOf(cellList(parents), 7, resolution)).toEqual(expected)
    }
  })
})

describe('the union of two lists of cells', () => {
  it('has each cell once, ascending', () => {
    const one = BigUint64Array.of(2n, 5n, 9n)
    expect(union(one, BigUint64Array.of(1n, 5n, 7n))).toEqual(BigUint64Array.of(1n, 2n, 5n, 7n, 9n))
    expect(union(one, new BigUint64Array(0))).toEqual(one)
    expect(union(new BigUint64Array(0), one)).toEqual(one)
  })
})
