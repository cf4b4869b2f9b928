import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import { describe, expect, it, type TestContext } from 'vitest'
import { hexesGeoJson } from '../../src/report/hexes-geojson.ts'
import { loaded } from '../engine/loading.ts'
import { streetFiles } from '../engine/street-files.ts'
import { isInPolygon } from '../map/point-in-polygon.ts'
import { data } from '../support/data.ts'
import { asked, countsByName, fewPlaces, ORIGIN, picturedBy, SOURCE } from './exported.ts'

interface Feature {
  type: string
  id: string
  properties: Record<string, string | number | null>
  geometry: { type: string; coordinates: [number, number][][] }
}
interface Collection {
  type: string
  name: string
  description: string
  features: Feature[]
}

/** Of Debian's gdal-bin: what QGIS reads files with. */
const OGRINFO = 'ogrinfo'
const TODAY = '2026-03-01'
const parsed = (text: string) => JSON.parse(text) as Collection

/** Positive where the ring runs anticlockwise. */
function area(ring: readonly [number, number][]): number {
  return ring.slice(1).reduce((sum, [x, y], at) => {
    const [before, lower] = ring[at] as [number, number]
    return sum + (before * y - x * lower) / 2
  }, 0)
}

function isSound({ type, id, properties, geometry }: Feature): void {
  expect([type, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Polygon', 1])
  const ring = geometry.coordinates[0] as [number, number][]
  expect(ring.length).toBeGreaterThanOrEqual(6)
  expect(ring.at(-1)).toEqual(ring[0])
  expect(area(ring)).toBeGreaterThan(0)
  for (const [lng, lat] of ring) {
    expect(lng > -9 && lng < 2.5 && lat > 49 && lat < 61.5).toBe(true)
    expect([lng, lat].every((value) => /^-?\d+(\.\d{1,6})?$/.test(String(value)))).toBe(true)
  }
  const corners = ring.slice(1)
  const centre = [0, 1].map(
    (axis) => corners.reduce((sum, corner) => sum + (corner[axis] as number), 0) / corners.length,
  )
  expect(isInPolygon(centre as [number, number], [ring])).toBe(true)
  expect(latLngToCell(centre[1] as number, centre[0] as number, properties.h3_resolution as number)).toBe(id)
  expect(properties.h3_cell).toBe(id)
}

describe('hexagons as GeoJSON', () => {
  it('are closed rings the right way round, longitude first, of the very cell each names', async () => {
    for (const resolution of [6, 7, 8, 9, 10] as const) {
      const { picture, names } = await asked(fewPlaces().file(), { resolution })
      const { type, features } = parsed(hexesGeoJson(picture, names, ORIGIN, resolution < 9, TODAY))
      expect(type).toBe('FeatureCollection')
      expect(features).toHaveLength(resolution < 9 ? picture.studyArea.cells : picture.ranking.length)
      for (const feature of features) isSound(feature)
      const counts = countsByName(picture)
      for (const { id, properties } of features) expect(properties.incidents).toBe(counts.get(id))
    }
  })

  it('say what they count, of when, from where, and what to bear in mind', async () => {
    const { picture, names } = await asked(fewPlaces().file(), { groups: ['serious-violence'] })
    const text = hexesGeoJson(picture, names, ORIGIN, false, TODAY)
    const { name, description, features } = parsed(text)
    expect(name).toBe('serious-violence-2021-03-to-2021-05-h3-9')
    expect(description).toContain(`Source: ${SOURCE}.`)
    expect(description).toContain('Marking: OFFICIAL.')
    expect(description).toContain('Domestic abuse is included')
    expect(description).toContain(TODAY)
    expect(JSON.parse(text)).toMatchObject({
      question: { groups: ['serious-violence'], resolution: 9 },
      period: { from: '2021-03', to: '2021-05' },
      totals: { total: 7 },
      generated: TODAY,
    })
    expect(features[0]?.properties).toMatchObject({
      counted: 'Serious violence (violence and sexual offences; robbery; possession of weapons)',
      from: '2021-03',
      place: 'Castle Street (Norwich)',
      incidents: 7,
      rank: 1,
    })
  })

  it('are read by GDAL with the types they have', async (context) => {
    needsOgrinfo(context)
    const { picture, names } = await asked(fewPlaces().file())
    const said = ogrinfo(hexesGeoJson(picture, names, ORIGIN, true, TODAY))
    expect(said).toContain('Layer name: all-incidents-2021-03-to-2021-05-h3-9')
    expect(said).toContain(`Feature Count: ${picture.studyArea.cells}`)
    expect(said).toMatch(/Geometry: Polygon/)
    expect(said).toMatch(/WGS ?84/)
    expect(said).toMatch(/incidents: Integer \(/)
    expect(said).toMatch(/share_percent: Real/)
    expect(said).toMatch(/rank: Integer \(/)
    for (const name of ['h3_cell', 'place', 'from', 'to', 'counted', 'source', 'marking', 'caveats'])
      expect(said).toContain(`${name}: String`)
  })

  it('of Norfolk are as many as the picture has, with its total, and GDAL reads them all', async (context) => {
    const { engine } = await loaded(...streetFiles(data('police/norfolk-2021-22', context)))
    const { picture, names } = picturedBy(engine)
    const text = hexesGeoJson(picture, names, ORIGIN, false, TODAY)
    const { features } = parsed(text)
    expect(features).toHaveLength(picture.ranking.length)
    expect(features.reduce((sum, { properties }) => sum + (properties.incidents as number), 0)).toBe(83_049)
    expect(features[0]).toMatchObject({ id: '89194105a17ffff', properties: { incidents: 669, rank: 1 } })
    needsOgrinfo(context)
    expect(ogrinfo(text)).toContain(`Feature Count: ${picture.ranking.length}`)
  })
})

function needsOgrinfo(context: Pick<TestContext, 'skip'>): void {
  if (spawnSync(OGRINFO, ['--version']).error === undefined) return
  const note = 'ogrinfo (gdal-bin) is not on the PATH; this test reads the GeoJSON with it'
  console.warn(`Skipped: ${note}`)
  context.skip(note)
}

function ogrinfo(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'places-ogrinfo-'))
  try {
    const file = join(folder, 'hexagons.geojson')
    writeFileSync(file, text)
    return execFileSync(OGRINFO, ['-al', '-so', file], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
