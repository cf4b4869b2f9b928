import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PALETTE } from '../../../src/map/colours.ts'
import { labelsSvg, placeLabels } from '../../../src/map/svg/labels.ts'
import { projectionOf } from '../../../src/map/svg/projection.ts'
import { seededRuns } from '../../support/property.ts'
import { NORWICH } from '../pictures.ts'
import { wordsOf } from './svg-reading.ts'

const view = { ...NORWICH, metresPerPixel: 50 }
const projection = projectionOf(view, 600, 400)
const place = (name: string, rank: 'city' | 'town' | 'village', lng = NORWICH.lng, lat = NORWICH.lat) => ({
  name,
  rank,
  lng,
  lat,
})

describe('names', () => {
  it('never overlap and never leave the view', () => {
    const anyPlace = fc.record({
      name: fc.string({ minLength: 1, maxLength: 30 }),
      rank: fc.constantFrom('city' as const, 'town' as const, 'village' as const),
      lng: fc.double({ min: 1, max: 1.6, noNaN: true }),
      lat: fc.double({ min: 52.5, max: 52.76, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 60 }), (places) => {
        const labels = placeLabels(places, projection)
        for (const a of labels) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.top).toBeGreaterThanOrEqual(0)
          expect(a.left + a.width).toBeLessThanOrEqual(600)
          expect(a.top + a.height).toBeLessThanOrEqual(400)
          for (const b of labels) {
            if (a === b) continue
            const apart =
              a.left + a.width <= b.left ||
              b.left + b.width <= a.left ||
              a.top + a.height <= b.top ||
              b.top + b.height <= a.top
            expect(apart).toBe(true)
          }
        }
      }),
      seededRuns(300),
    )
  })

  it('give way to a larger place, whatever the order of the list', () => {
    const all = [0, 1, 2, 3, 4].map((i) => place(`Lakenham ${i}`, 'town'))
    const places = [place('Thorpe', 'village'), ...all, place('Norwich', 'city')]
    const names = placeLabels(places, projection).map(({ name }) => name)
    // The city stands above the point, one town below; either side would touch both.
    expect(names).toEqual(['Norwich', 'Lakenham 0'])
  })

  it('are never cut by the edge of what is seen of a larger drawing', () => {
    const large = projectionOf(view, 600, 400)
    const places = Array.from({ length: 200 }, (_, i) =>
      place(`Place ${i}`, 'city', NORWICH.lng - 0.25 + (i % 20) * 0.025, NORWICH.lat - 0.1 + Math.floor(i / 20) * 0.02),
    )
    const labels = placeLabels(places, large, 100)
    const crosses = labels.filter(({ left, top, width, height }) => {
      const isOut = left + width <= 100 || left >= 500 || top + height <= 100 || top >= 300
      const isIn = left >= 100 && left + width <= 500 && top >= 100 && top + height <= 300
      return !isOut && !isIn
    })
    expect(crosses).toEqual([])
    expect(labels.length).toBeGreaterThan(20)
  })

  it('of towns and villages appear as the map comes closer', () => {
    const places = [place('City', 'city'), place('Town', 'town', 1.35), place('Village', 'village', 1.25)]
    const seen = (metresPerPixel: number) => {
      const near = { ...NORWICH, metresPerPixel }
      return placeLabels(places, projectionOf(near, 20_000, 400)).map(({ name }) => name)
    }
    expect(seen(1000)).toEqual(['City'])
    expect(seen(30)).toEqual(['City', 'Town', 'Village'])
  })

  it('are each written twice, the halo below', () => {
    const labels = placeLabels([place('Norwich', 'city')], projection)
    expect(wordsOf(labelsSvg(labels, PALETTE))).toEqual(['Norwich', 'Norwich'])
    expect(labelsSvg([], PALETTE)).toBe('')
  })
})
