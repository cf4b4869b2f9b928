import { gridDisk, latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { showsAll } from '../../src/map/shows-all.ts'

/** Hexes up to about 3 km round the middle of Norwich. */
const cells = BigUint64Array.from(gridDisk(latLngToCell(52.63, 1.3, 9), 9).map((cell) => BigInt(`0x${cell}`))).sort()
const view = (metresPerPixel: number, lng = 1.3) => ({ lng, lat: 52.63, metresPerPixel, width: 600, height: 600 })

it('a view of 12 km shows all of it, one of 3 km does not, nor one that looks beside it', () => {
  expect(showsAll(cells, view(20))).toBe(true)
  expect(showsAll(cells, view(5))).toBe(false)
  expect(showsAll(cells, view(20, 1.4))).toBe(false)
  expect(showsAll(new BigUint64Array(), view(5))).toBe(true)
})
