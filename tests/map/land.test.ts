import { describe, expect, it } from 'vitest'
import { LAND_BOX, stepsOfLand } from '../../.ci/land.ts'
import { LAND } from '../../src/map/land.ts'
import { isInPolygon } from './point-in-polygon.ts'

const isLand = (lng: number, lat: number) => LAND.some((rings) => isInPolygon([lng, lat], rings))

/** Places by an atlas, each some kilometres from any shore. */
const PLACES: readonly (readonly [name: string, lng: number, lat: number, isLand: boolean])[] = [
  ['Norwich', 1.29, 52.63, true],
  ['Birmingham', -1.9, 52.48, true],
  ['Fort William', -5.0, 56.85, true],
  ['Douglas side of Snaefell, Isle of Man', -4.46, 54.26, true],
  ['Newport, Isle of Wight', -1.3, 50.69, true],
  ['Athlone, Ireland', -7.94, 53.42, true],
  ['Omagh, Northern Ireland', -7.3, 54.6, true],
  ['Mainland, Shetland', -1.27, 60.3, true],
  ['Saint-Omer, France, which is left out', 2.25, 50.75, false],
  ['the Wash', 0.3, 52.98, false],
  ['Dogger Bank', 2.2, 54.7, false],
  ['east of Great Yarmouth', 2.2, 52.6, false],
  ['the Irish Sea', -5.3, 53.6, false],
  ['the Channel', -1.5, 50.2, false],
  ['the Minch', -6.2, 58.1, false],
  ['the Atlantic', -10.8, 51.2, false],
]

describe('land', () => {
  it.each(PLACES)('%s', (_name, lng, lat, expected) => {
    expect(isLand(lng, lat)).toBe(expected)
  })

  it('is closed rings inside its box, to a ten-thousandth of a degree', () => {
    const [west, south, east, north] = LAND_BOX
    const rings = LAND.flat()
    expect(rings.length).toBeGreaterThan(40)
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
    const points = rings.flat()
    const off = points.filter(([lng, lat]) => lng < west || lng > east || lat < south || lat > north)
    expect(off).toEqual([])
    expect(points.filter(([lng, lat]) => lng !== Number(lng.toFixed(4)) || lat !== Number(lat.toFixed(4)))).toEqual([])
  })

  it('takes less of the page than 80 kB', () => {
    expect(JSON.stringify(stepsOfLand()).length).toBeLessThan(80_000)
  })
})
