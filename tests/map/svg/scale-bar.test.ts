import { describe, expect, it } from 'vitest'
import { projectionOf } from '../../../src/map/svg/projection.ts'
import { scaleBarOf, scaleBarSvg } from '../../../src/map/svg/scale-bar.ts'
import { NORWICH } from '../pictures.ts'

/** Metres between two places, by the haversine formula on Web Mercator's sphere. */
function haversine(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const turn = Math.PI / 180
  const half = (x: number, y: number) => Math.sin(((x - y) * turn) / 2) ** 2
  const part = half(a.lat, b.lat) + Math.cos(a.lat * turn) * Math.cos(b.lat * turn) * half(a.lng, b.lng)
  return 2 * 6_378_137 * Math.asin(Math.sqrt(part))
}

describe('scale bar', () => {
  it.each([0.3, 2, 7.7, 33, 107, 450, 2400])(
    'is as long as it says, to a pixel, at %d metres a pixel',
    (metresPerPixel) => {
      const view = { ...NORWICH, metresPerPixel }
      const bar = scaleBarOf(view)
      const { toPlace } = projectionOf(view, 800, 600)
      const metres = haversine(toPlace(400 - bar.pixels / 2, 300), toPlace(400 + bar.pixels / 2, 300))
      expect(Math.abs(metres - bar.metres)).toBeLessThan(metresPerPixel)
      expect(bar.pixels).toBeLessThanOrEqual(100)
      // Steps of 1, 2, 3, 5: the next one would not have fitted, so no bar is shorter than half.
      expect(bar.pixels).toBeGreaterThan(49)
      const [, value, unit] = /^(\d+) (m|km)$/.exec(bar.label) ?? []
      expect(Number(value) * (unit === 'km' ? 1000 : 1)).toBe(bar.metres)
    },
  )

  it('is drawn as long as it is', () => {
    const bar = scaleBarOf({ metresPerPixel: 61 })
    expect(bar).toMatchObject({ metres: 5000, label: '5 km' })
    expect(Number(/v5h([\d.]+)v-5/.exec(scaleBarSvg(bar, 0, 26))?.[1])).toBeCloseTo(bar.pixels, 0)
  })
})
