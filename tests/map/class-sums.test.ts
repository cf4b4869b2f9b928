import { expect, it } from 'vitest'
import type { Picture } from '../../src/core/question/picture.ts'
import { classSums } from '../../src/map/class-sums.ts'

it('every hex is in one class, the one without a figure last; unknown people add nothing', () => {
  const picture = {
    classes: Uint8Array.from([0, 1, 2, 2, 0]),
    values: Uint16Array.from([3, 4, 5, 6, 0]),
    beneath: { people: Float32Array.from([Number.NaN, 100, 200, 300, 0]) },
  } as unknown as Picture
  expect(classSums(picture, 2)).toEqual([
    { classNumber: 1, hexes: 1, incidents: 4, people: 100 },
    { classNumber: 2, hexes: 2, incidents: 11, people: 500 },
    { classNumber: 0, hexes: 2, incidents: 3, people: 0 },
  ])
  expect(classSums({ ...picture, beneath: null }, 2)[0]?.people).toBe(null)
})
