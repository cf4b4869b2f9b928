import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  degreesOfNationalGrid,
  isNationalGridName,
  isOnNationalGrid,
} from '../../../../src/core/import/values/national-grid.ts'
import { seededRuns } from '../../../support/property.ts'
import { OSTN15_POINTS } from './ostn15-points.ts'

interface Degrees {
  readonly lng: number
  readonly lat: number
}

const RADIAN = Math.PI / 180
/** WGS84: half the greater axis in metres, and the square of the eccentricity. */
const AXIS = 6_378_137
const ECCENTRICITY = 0.006_694_379_99

/** Metres between two places close to each other, by the radii of curvature of the ellipsoid. */
function metresBetween(one: Degrees, other: Degrees): number {
  const bulge = 1 - ECCENTRICITY * Math.sin(one.lat * RADIAN) ** 2
  const north = ((one.lat - other.lat) * RADIAN * AXIS * (1 - ECCENTRICITY)) / bulge ** 1.5
  const east = (one.lng - other.lng) * RADIAN * Math.cos(one.lat * RADIAN) * (AXIS / Math.sqrt(bulge))
  return Math.hypot(north, east)
}

const missOf = (point: (typeof OSTN15_POINTS)[number]) =>
  metresBetween(point, degreesOfNationalGrid(point.easting, point.northing))

/** Where seven parameters fit least: far islands and the end of Cornwall. */
const BEYOND_THREE_METRES = [
  "St Mary's, Scilly",
  'Lizard Point lighthouse',
  'St Kilda',
  'At sea, near the Flannan Isles',
  'Butt of Lewis lighthouse',
  'At sea, near North Rona',
]

describe('degreesOfNationalGrid', () => {
  it('lies within 5 metres of Ordnance Survey at each of its 40 points, and within 3 but for those named', () => {
    const beyond = (metres: number) => OSTN15_POINTS.filter((point) => missOf(point) > metres).map(({ place }) => place)
    expect(OSTN15_POINTS).toHaveLength(40)
    expect(beyond(5)).toEqual([])
    expect(beyond(3)).toEqual(BEYOND_THREE_METRES)
  })

  it('puts the true origin of the grid near 49 north, 2 west', () => {
    const origin = degreesOfNationalGrid(400_000, -100_000)
    // The datums themselves differ by about 100 metres there.
    expect(metresBetween(origin, { lng: -2, lat: 49 })).toBeLessThan(150)
    expect(metresBetween(origin, { lng: -2, lat: 49 })).toBeGreaterThan(50)
  })

  it('keeps distances: what is 100 metres on the grid is 100 metres on the ground, to the scale of the projection', () => {
    const on = fc.record({
      east: fc.integer({ min: 80_000, max: 655_000 }),
      north: fc.integer({ min: 5000, max: 1_215_000 }),
    })
    fc.assert(
      fc.property(on, ({ east, north }) => {
        const here = degreesOfNationalGrid(east, north)
        const metres = metresBetween(here, degreesOfNationalGrid(east + 60, north + 80))
        // 0.9996 on the central meridian, about 1.0004 at the edges; the datums differ in scale by 20 parts in a million.
        expect(metres).toBeGreaterThan(100 / 1.001)
        expect(metres).toBeLessThan(100 / 0.9995)
      }),
      seededRuns(2000),
    )
  })
})

describe('isOnNationalGrid', () => {
  it.each([
    [0, 0, true],
    [700_000, 1_300_000, true],
    [624_161, 308_459.58, true],
    [700_000.1, 0, false],
    [-1, 300_000, false],
    [0, 1_300_001, false],
    [400_000, -1, false],
    [1_290_000, 5_800_000, false],
    [Number.NaN, 300_000, false],
  ])('%d, %d: %s', (easting, northing, expected) => {
    expect(isOnNationalGrid(easting, northing)).toBe(expected)
  })
})

const PARAMETERS =
  'PARAMETER["False_Easting",400000.0],PARAMETER["False_Northing",-100000.0],PARAMETER["Central_Meridian",-2.0],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49.0]'
const AIRY = 'SPHEROID["Airy_1830",6377563.396,299.3249646]'

describe('isNationalGridName', () => {
  it.each([
    ['British National Grid'],
    ['OSGB 1936 / British National Grid'],
    ['OSGB36 / British National Grid'],
    ['OSGB36'],
    ['OSGB 1936'],
    ['OSGB_1936'],
    ['BNG'],
    ['27700'],
    ['EPSG:27700'],
    ['epsg:27700'],
    ['urn:ogc:def:crs:EPSG::27700'],
    ['urn:ogc:def:crs:EPSG:9.8:27700'],
    ['http://www.opengis.net/def/crs/EPSG/0/27700'],
    ['EPSG:7405'],
    ['Ordnance Survey Great Brit'],
    ['Ordnance Survey of Great Britain'],
    [
      `PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",${AIRY}]],PROJECTION["Transverse_Mercator"],${PARAMETERS},UNIT["Meter",1.0]]`,
    ],
    [
      `PROJCS["Ordnance Survey Great Brit",GEOGCS["unnamed",DATUM["Ordnance Survey Great Brit",SPHEROID["Airy, 1930",6377563.396,299.3249646]]],PROJECTION["Transverse_Mercator"],${PARAMETERS}]`,
    ],
    [`PROJCS["whatever it is called",GEOGCS["x",DATUM["y",${AIRY}]],PROJECTION["Transverse_Mercator"],${PARAMETERS}]`],
    ['+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +units=m +no_defs'],
    ['Earth Projection 8, 79, "m", -2, 49, 0.9996012717, 400000, -100000'],
  ])('means it: %s', (text) => {
    expect(isNationalGridName(text)).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['WGS 84', 'degrees'],
    ['EPSG:4326', 'degrees'],
    ['EPSG:4277', 'degrees, on OSGB36'],
    ['EPSG:277001', 'another number'],
    [`GEOGCS["OSGB 1936",DATUM["OSGB_1936",${AIRY}],UNIT["degree",0.0174532925199433]]`, 'degrees, on OSGB36'],
    ['TM65 / Irish National Grid', "Ireland's grid"],
    ['EPSG:29902', "Ireland's grid"],
    ['EPSG:3857', 'web maps'],
    [
      'PROJCS["Irish_National_Grid",GEOGCS["GCS_TM65",DATUM["D_TM65",SPHEROID["Airy_Modified",6377340.189,299.3249646]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",200000.0],PARAMETER["False_Northing",250000.0],PARAMETER["Central_Meridian",-8.0],PARAMETER["Latitude_Of_Origin",53.5]]',
      "Ireland's grid",
    ],
    [
      `PROJCS["x",GEOGCS["ETRS89",DATUM["ETRS89",SPHEROID["GRS 1980",6378137,298.257222101]]],PROJECTION["Transverse_Mercator"],${PARAMETERS}]`,
      'the same projection on another ellipsoid',
    ],
    ['+proj=utm +zone=30 +ellps=airy', 'another projection'],
  ])('%s: %s', (text) => {
    expect(isNationalGridName(text)).toBe(false)
  })
})
