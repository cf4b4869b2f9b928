import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { inventedGround } from '../../src/training/ground.ts'
import { inventedPeople } from '../../src/training/people.ts'
import { isInside, type Position, type Ring } from '../../src/training/rings.ts'
import { strayPoints } from '../../src/training/strays.ts'
import { data } from '../support/data.ts'

const { land, districts, areas, places } = inventedGround()

/** Square degrees, positive where the ring runs anticlockwise. */
function surface(ring: Ring): number {
  return ring.slice(1).reduce((sum, [bx, by], at) => {
    const [ax, ay] = ring[at] as Position
    return sum + (ax * by - bx * ay) / 2
  }, 0)
}

const total = (rings: readonly Ring[]) => rings.reduce((sum, ring) => sum + surface(ring), 0)

describe('the ground', () => {
  it('has seven districts, 250 small areas and towns of every rank', () => {
    expect(districts).toHaveLength(7)
    expect(areas).toHaveLength(250)
    expect(places.length).toBeGreaterThanOrEqual(25)
    expect(new Set(places.map(({ rank }) => rank))).toEqual(new Set(['city', 'town', 'village']))
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
  })

  it('is 45 to 60 km across', () => {
    const [lngs, lats] = [0, 1].map((axis) => (land[0] ?? []).map((position) => position[axis] as number)) as [
      number[],
      number[],
    ]
    for (const km of [
      (Math.max(...lngs) - Math.min(...lngs)) * 65.7,
      (Math.max(...lats) - Math.min(...lats)) * 111.3,
    ]) {
      expect(km).toBeGreaterThan(45)
      expect(km).toBeLessThan(60)
    }
  })

  it('has closed anticlockwise rings, and parts that make up the whole', () => {
    for (const ring of [...land, ...[...districts, ...areas].map(({ ring }) => ring)]) {
      expect(ring.at(-1)).toEqual(ring[0])
      expect(surface(ring)).toBeGreaterThan(0)
    }
    const whole = total(land)
    expect(total(districts.map(({ ring }) => ring)) / whole).toBeCloseTo(1, 4)
    expect(total(areas.map(({ ring }) => ring)) / whole).toBeCloseTo(1, 4)
  })

  it('puts each small area into the district of its name, and each town on land', () => {
    for (const { name, district, middle, ring } of areas) {
      expect(name.slice(0, -5)).toBe(district)
      expect(name).toMatch(/ \d{3}[A-E]$/)
      expect(isInside(ring, middle)).toBe(true)
      expect(isInside(districts.find((one) => one.name === district)?.ring ?? [], middle)).toBe(true)
    }
    for (const { lng, lat } of places) expect(isInside(land[0] ?? [], [lng, lat])).toBe(true)
  })

  it('gives codes that no real area can have', () => {
    const codes = [...areas.map(({ code }) => code), ...strayPoints().map(({ areaCode }) => areaCode)]
    expect(codes.filter((code) => /^[EWSNKJLM]\d{8}$/.test(code))).toEqual([])
    expect(codes.filter((code) => !/^X\d{8}$/.test(code))).toEqual([])
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length)
  })

  it('gives every small area people, and every tenth of deprivation as many areas', () => {
    const people = inventedPeople()
    expect(people.filter(({ residents, workday }) => residents < 300 || workday < 100)).toEqual([])
    expect(people.some(({ residents, workday }) => workday > 4 * residents)).toBe(true)
    expect(people.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(areas.map((_, at) => at + 1))
    for (let decile = 1; decile <= 10; decile++) expect(people.filter((one) => one.decile === decile)).toHaveLength(25)
  })

  it('lies in the open sea, 50 km and more from any real land', () => {
    const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json')
    const world = JSON.parse(readFileSync(path, 'utf8'))
    const shapes = feature(world, world.objects.land) as unknown as {
      features: { geometry: { coordinates: Position[][][] } }[]
    }
    const shores = shapes.features
      .flatMap(({ geometry }) => geometry.coordinates.flat())
      .filter((ring) => ring.some(([lng, lat]) => lng > -9 && lng < 12 && lat > 49 && lat < 62))
    expect(shores.length).toBeGreaterThan(10)
    const invented = [...(land[0] ?? []), ...strayPoints().map(({ at }) => at)]
    for (const at of invented.filter((_, number) => number % 10 === 0)) {
      expect(shores.some((ring) => isInside(ring, at))).toBe(false)
    }
    let nearest = Number.POSITIVE_INFINITY
    for (const [lng, lat] of shores.flat()) {
      if (lng < -1.5 || lng > 5 || lat < 52 || lat > 56) continue
      for (const at of invented) nearest = Math.min(nearest, Math.hypot((at[0] - lng) * 65.7, (at[1] - lat) * 111.3))
    }
    expect(nearest).toBeGreaterThan(50)
  })

  it('has strays of its constabulary 30 km and more across the sea', () => {
    for (const { at } of strayPoints()) {
      const coast = (land[0] ?? []).map(([lng, lat]) => Math.hypot((at[0] - lng) * 65.7, (at[1] - lat) * 111.3))
      expect(Math.min(...coast)).toBeGreaterThan(30)
    }
  })

  it('has no name of a real district, ward or small area', (context) => {
    const text = ['lookups/lookup_lsoa21_ward24_ltla24.csv', 'lookups/lookup_lsoa11_lsoa21_ltla22.csv']
      .map((file) => readFileSync(data(file, context), 'utf8').toLowerCase())
      .join()
    expect(text).toContain('norwich')
    const names = [...places, ...districts].map(({ name }) => name)
    const words = [...names, ...strayPoints().map(({ district }) => district)].flatMap((name) => name.split(' '))
    const ordinary = ['Quay', 'and']
    expect(words.filter((word) => !ordinary.includes(word) && text.includes(word.toLowerCase()))).toEqual([])
  })
})
