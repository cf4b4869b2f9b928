import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PlaceName } from '../../../src/core/vocabulary/place-names.ts'
import { PLACE_NAMES_EAST } from '../../../src/core/vocabulary/place-names-east.ts'
import type { Polygon } from '../../../src/map/ground.ts'
import { isInPolygon } from '../../map/point-in-polygon.ts'
import { data } from '../../support/data.ts'

/** The district in which each place of Norfolk lies, from a gazetteer: not worked out from the positions under test. */
const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  Norwich: ['Norwich', 'Earlham', 'Lakenham', 'Eaton'],
  "King's Lynn and West Norfolk": [
    ...["King's Lynn", 'Downham Market', 'Hunstanton', 'Burnham Market', 'Heacham', 'Snettisham', 'Dersingham'],
    ...['South Wootton', 'Gayton', 'Terrington St Clement', 'Emneth', 'Upwell', 'Feltwell', 'Methwold', 'Stoke Ferry'],
    'Narborough',
  ],
  'Great Yarmouth': [
    ...['Great Yarmouth', 'Gorleston-on-Sea', 'Caister-on-Sea', 'Martham', 'Hemsby', 'Winterton-on-Sea', 'Bradwell'],
  ],
  Breckland: [
    ...['Thetford', 'Dereham', 'Swaffham', 'Attleborough', 'Watton', 'Litcham', 'North Elmham', 'Shipdham'],
    ...['Banham', 'East Harling'],
  ],
  'North Norfolk': [
    ...['Cromer', 'Sheringham', 'Fakenham', 'North Walsham', 'Holt', 'Wells-next-the-Sea', 'Stalham', 'Hoveton'],
    ...['Ludham', 'Mundesley', 'Happisburgh', 'Blakeney', 'Briston', 'Melton Constable', 'Little Walsingham'],
  ],
  Broadland: [
    ...['Aylsham', 'Acle', 'Reepham', 'Thorpe St Andrew', 'Sprowston', 'Hellesdon', 'Old Catton', 'Drayton'],
    ...['Taverham', 'Brundall', 'Blofield', 'Rackheath', 'Spixworth', 'Horsford', 'Wroxham', 'Coltishall'],
  ],
  'South Norfolk': [
    ...['Diss', 'Wymondham', 'Harleston', 'Loddon', 'Long Stratton', 'Costessey', 'Cringleford', 'Hethersett'],
    ...['Poringland', 'Hingham', 'Mulbarton', 'Dickleburgh'],
  ],
}

const IN_NORFOLK = Object.entries(DISTRICTS).flatMap(([district, names]) => names.map((name) => ({ name, district })))

function placeOf(name: string): PlaceName {
  const place = PLACE_NAMES_EAST.find((one) => one.name === name)
  if (!place) throw new Error(`There is no place ${name}.`)
  return place
}

/** Kilometres; a degree of latitude is 111.2 km, and the East is small enough for a flat map. */
function kilometres(a: Position, b: Position): number {
  return 111.2 * Math.hypot((a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180), a.lat - b.lat)
}
type Position = Pick<PlaceName, 'lng' | 'lat'>

describe('names of the East of England', () => {
  it('stand once each, cities before towns before villages', () => {
    const names = PLACE_NAMES_EAST.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect([...new Set(PLACE_NAMES_EAST.map(({ rank }) => rank))]).toEqual(['city', 'town', 'village'])
    const order = PLACE_NAMES_EAST.map(({ rank }) => ['city', 'town', 'village'].indexOf(rank))
    expect(order).toEqual([...order].sort())
  })

  it('lie in the region, between Buckinghamshire, the Thames, the sea and the Wash', () => {
    const outside = PLACE_NAMES_EAST.filter(
      ({ lng, lat }) => lng < -0.75 || lng > 1.77 || lat < 51.44 || lat > 53 || (lat > 52.7 && lng < 0.1),
    )
    expect(outside).toEqual([])
  })

  it('are no two in the same spot: 1.5 km apart at least', () => {
    const close = PLACE_NAMES_EAST.flatMap((one, at) =>
      PLACE_NAMES_EAST.slice(at + 1)
        .filter((other) => kilometres(one, other) < 1.5)
        .map((other) => `${one.name} and ${other.name}`),
    )
    expect(close).toEqual([])
  })

  it.each([
    // Distances in a straight line, to the whole kilometre, from an atlas.
    ['Norwich', 'Great Yarmouth', 29],
    ['Norwich', 'Ipswich', 64],
    ['Norwich', "King's Lynn", 62],
    ['Cambridge', 'Ely', 23],
    ['Cambridge', 'Peterborough', 48],
    ['Chelmsford', 'Colchester', 34],
    ['Luton', 'Bedford', 29],
    ['Southend-on-Sea', 'Basildon', 17],
    ['Lowestoft', 'Great Yarmouth', 15],
    ['Watford', 'St Albans', 11],
  ])('%s to %s is about %i km', (one, other, expected) => {
    expect(Math.abs(kilometres(placeOf(one), placeOf(other)) - expected)).toBeLessThan(2)
  })
})

describe('names of Norfolk, against other data', () => {
  it('lie each in its district', (context) => {
    const path = data('areas/norfolk-districts-2024.geojson', context)
    const districts = new Map<string, readonly Polygon[]>(
      JSON.parse(readFileSync(path, 'utf8')).features.map((one: DistrictFeature) => [
        one.properties.ltla24_name,
        one.geometry.type === 'Polygon' ? [one.geometry.coordinates] : one.geometry.coordinates,
      ]),
    )
    expect([...districts.keys()].sort()).toEqual(Object.keys(DISTRICTS).sort())
    // These boundaries are drawn to a kilometre or so: a suburb beside the city may fall on the wrong side of the line.
    const wrong = IN_NORFOLK.filter(({ name, district }) => {
      const { lng, lat } = placeOf(name)
      const polygons = districts.get(district) ?? []
      return !around([lng, lat]).some((point) => polygons.some((rings) => isInPolygon(point, rings)))
    })
    expect(wrong).toEqual([])
  })

  it('have incidents of a small area of their district within 1.5 km', (context) => {
    const folder = data('police/norfolk-2021-22', context)
    const points = readdirSync(folder).flatMap((file) => locatedIn(readFileSync(join(folder, file), 'utf8')))
    expect(points.length).toBeGreaterThan(80_000)
    const without = IN_NORFOLK.filter(({ name, district }) => {
      const place = placeOf(name)
      return !points.some((point) => point.area.startsWith(`${district} `) && kilometres(place, point) < 1.5)
    })
    expect(without).toEqual([])
  })
})

interface DistrictFeature {
  readonly properties: { readonly ltla24_name: string }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Polygon }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
}

/** The point, and eight points a kilometre from it. */
function around([lng, lat]: readonly [number, number]): [number, number][] {
  const steps = [-1, 0, 1]
  return steps.flatMap((x) => steps.map((y): [number, number] => [lng + x * 0.0148, lat + y * 0.009]))
}

/** Located rows of a street file; none of its fields before LSOA name holds a comma. */
function locatedIn(csv: string): { lng: number; lat: number; area: string }[] {
  return csv
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((fields) => fields[4])
    .map((fields) => ({ lng: Number(fields[4]), lat: Number(fields[5]), area: fields[8] ?? '' }))
}
