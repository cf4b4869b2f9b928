import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it, type TestContext } from 'vitest'
import type { Question } from '../../../src/core/question/question.ts'
import { data } from '../../support/data.ts'
import { loaded, question } from '../loading.ts'
import { streetFiles, writtenRows } from '../street-files.ts'

const fileOf = (path: string, context: Pick<TestContext, 'skip'>) =>
  new File([readFileSync(data(path, context))], path.replace(/^.*\//, ''))

const OF_2021: readonly [string, string] = [
  'areas/norfolk-lsoa-2021.geojson',
  'population/lsoa21_census2021_residents_households_ew.csv',
]
const OF_2011: readonly [string, string] = [
  'areas/norfolk-lsoa-2011.geojson',
  'population/lsoa11_population_mid2020_ew.csv',
]
const IMD_2019 = 'deprivation/imd2019_england_lsoa11.csv'
const IMD_2025 = 'deprivation/imd2025_england_lsoa21.csv'
const LOOKUP = 'lookups/lookup_lsoa11_lsoa21_ltla22.csv'

describe('the county’s residents after they are laid to hexagons', () => {
  it.for([
    ['police/norfolk-2025', OF_2021, 916_159],
    ['police/norfolk-2021-22', OF_2011, 914_039],
  ] as const)('%s: none is lost and none is won', { timeout: 120_000 }, async ([police, files, residents], context) => {
    const { engine } = await loaded(
      ...streetFiles(data(police, context)),
      ...files.map((path) => fileOf(path, context)),
    )
    for (const resolution of [8, 9, 10] as const) {
      const { beneath } = engine.ask(question({ measure: 'rate', resolution }))
      if (beneath?.kind !== 'rate') throw new Error('no rates')
      const onHexes = beneath.people.reduce((sum, people) => sum + people, 0)
      expect(Math.abs(onHexes - residents)).toBeLessThan(1)
      expect(beneath.areas.county.people).toBe(residents)
    }
  })
})

describe('incidents into areas', () => {
  it('of 2025, LSOA 2021: none whose area is of Norfolk is lost', async (context) => {
    const files = streetFiles(data('police/norfolk-2025', context))
    const { engine } = await loaded(...files, ...OF_2021.map((path) => fileOf(path, context)))
    const { beneath } = engine.ask(question({ measure: 'rate' }))
    if (beneath?.kind !== 'rate') throw new Error('no rates')
    const { join } = beneath.areas
    const county = JSON.parse(readFileSync(data(OF_2021[0], context), 'utf8'))
    const codes = new Set(
      county.features.map((one: { properties: { lsoa21_code: string } }) => one.properties.lsoa21_code),
    )
    const rows = await writtenRows(files)
    const stated = rows.filter((row) => codes.has(row['LSOA code'])).length
    expect(join.otherVintage).toBe(0)
    expect(join.byPlace + join.byCode).toBeGreaterThanOrEqual(stated)
    expect(join.notStated).toBe(rows.filter((row) => row.Longitude === '').length)
    expect(join.byPlace + join.byCode + join.elsewhere + join.notStated).toBe(rows.length)
    // The data's README: 97.2 % of points lie in the area they state; by incidents it is a little less.
    expect(join.differ / join.compared).toBeLessThan(0.04)
  })

  it('of 2021-22 to the index of 2025 without a lookup: refused, with how many would be lost', async (context) => {
    const files = streetFiles(data('police/norfolk-2021-22', context))
    const tables = [IMD_2025, OF_2021[1]].map((path) => fileOf(path, context))
    const { engine } = await loaded(...files, ...tables)
    // Straight from the files: rows whose code is one of Norfolk's (by the lookup's names) and not in the index.
    const index = new Set(
      readFileSync(data(IMD_2025, context), 'utf8')
        .split('\n')
        .map((line) => line.slice(1, 10)),
    )
    const norfolk = new Set(
      JSON.parse(readFileSync(data(OF_2011[0], context), 'utf8')).features.map(
        (one: { properties: { LSOA11CD: string } }) => one.properties.LSOA11CD,
      ),
    )
    const rows = (await writtenRows(files)).filter((row) => norfolk.has(row['LSOA code']))
    const lost = rows.filter((row) => !index.has(row['LSOA code'] as string)).length
    expect(lost).toBe(7321)
    expect(() => engine.ask(question({ measure: 'deprivation' }))).toThrow(
      `${lost.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} incidents would be lost`,
    )
    await engine.load([fileOf(LOOKUP, context)], {
      ...{ latest: 10_000, onProgress: () => {}, isCancelled: () => false },
      decideSameMonth: async () => 'keep',
    })
    const { beneath } = engine.ask(question({ measure: 'deprivation' }))
    if (beneath?.kind !== 'deprivation') throw new Error('no deprivation')
    expect(beneath.inequality.join.byCode).toBe(rows.length)
    // The data's README: of Norfolk's areas 30 were split and 6 merged, which leaves 519.
    expect(beneath.inequality.source.bridge).toMatchObject({ from: 2021, to: 2011, unchanged: 519, lost: 0 })
  })
})

/** The inequality straight from the files: turf puts points into areas, and a plain weighted line gives slope and ratio. */
async function plainly(
  files: readonly File[],
  areas: { features: { properties: Record<string, string>; geometry: never }[] },
  code: string,
  decileOf: ReadonlyMap<string, number>,
  residentsOf: ReadonlyMap<string, number>,
  category: string,
) {
  const rows = (await writtenRows(files)).filter((row) => row['Crime type'] === category)
  const own = new Set(areas.features.map(({ properties }) => properties[code] as string))
  const areaAt = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const row of rows) {
    const place = `${row.Longitude},${row.Latitude}`
    if (place !== ',' && !areaAt.has(place)) {
      const point = [Number(row.Longitude), Number(row.Latitude)]
      const found = areas.features.find(({ geometry }) => booleanPointInPolygon(point, geometry))
      areaAt.set(place, found?.properties[code] ?? '')
    }
    const stated = row['LSOA code'] as string
    const area = areaAt.get(place) || (own.has(stated) ? stated : '')
    if (area !== '') counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const tenths = Array.from({ length: 10 }, (_, at) => {
    const areasOf = [...own].filter((area) => decileOf.get(area) === at + 1)
    const sum = (of: ReadonlyMap<string, number>) => areasOf.reduce((all, area) => all + (of.get(area) ?? 0), 0)
    return { count: sum(counts), people: sum(residentsOf) }
  }).filter(({ people }) => people > 0)
  const people = tenths.reduce((sum, one) => sum + one.people, 0)
  let before = 0
  const line = tenths.map((one) => {
    const share = one.people / people
    before += share
    return { share, x: before - share / 2, y: (1000 * one.count) / one.people }
  })
  const mean = (of: (one: (typeof line)[number]) => number) => line.reduce((sum, one) => sum + one.share * of(one), 0)
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const slope = mean(({ x, y }) => (x - mx) * (y - my)) / mean(({ x }) => (x - mx) ** 2)
  return {
    tenths,
    slope,
    ratio: (my + slope * (1 - mx)) / (my - slope * mx),
    all: tenths.reduce((sum, one) => sum + one.count, 0),
  }
}

const columns = (path: string, context: Pick<TestContext, 'skip'>) =>
  readFileSync(data(path, context), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','))

describe('the inequality of violence in Norfolk', () => {
  it.for([
    ['police/norfolk-2025', OF_2021, IMD_2025, 'lsoa21_code'],
    ['police/norfolk-2021-22', OF_2011, IMD_2019, 'LSOA11CD'],
  ] as const)('%s equals a plain calculation', { timeout: 180_000 }, async ([police, files, imd, code], context) => {
    const street = streetFiles(data(police, context))
    const category = 'Violence and sexual offences'
    const [boundaries, people] = files
    const [header = [], ...index] = columns(imd, context)
    const decileOf = new Map(index.map((row) => [row[0] as string, Number(row[header.indexOf('IMD_decile')])]))
    const [names = [], ...census] = columns(people, context)
    const base = names.findIndex((name) => /population_mid2020|total_residents/.test(name))
    const residentsOf = new Map(census.map((row) => [row[0] as string, Number(row[base])]))
    const areas = JSON.parse(readFileSync(data(boundaries, context), 'utf8'))
    const expected = await plainly(street, areas, code, decileOf, residentsOf, category)
    const { engine } = await loaded(...street, ...[...files, imd].map((path) => fileOf(path, context)))
    const asked: Partial<Question> = { measure: 'deprivation', groups: [category] }
    const { beneath } = engine.ask(question(asked))
    if (beneath?.kind !== 'deprivation') throw new Error('no deprivation')
    const { byDecile, slope, relative, all, tenth, fifth } = beneath.inequality
    expect(byDecile.filter((one) => one.people > 0).map((one) => [one.count, one.people])).toEqual(
      expected.tenths.map((one) => [one.count, one.people]),
    )
    expect(all.count).toBe(expected.all)
    expect(slope?.value).toBeCloseTo(expected.slope, 9)
    expect(relative?.ratio).toBeCloseTo(expected.ratio, 9)
    expect(tenth.count).toBe(expected.tenths[0]?.count)
    expect(fifth.count).toBe((expected.tenths[0]?.count ?? 0) + (expected.tenths[1]?.count ?? 0))
  })
})
