import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { RatesBeneath } from '../../../src/core/question/beneath.ts'
import type { Picture } from '../../../src/core/question/picture.ts'
import type { Question } from '../../../src/core/question/question.ts'
import { byar } from '../../../src/core/statistics/poisson-interval.ts'
import { BENEATH_FLAGS } from '../../../src/core/vocabulary/beneath.ts'
import { add, loaded, question } from '../loading.ts'
import { AREAS, census, districts, indices, middle, smallAreas, street } from './county.ts'

const INCIDENTS = [
  { area: 0, incidents: 40 },
  { area: 1, incidents: 60 },
  { area: 2, incidents: 8 },
  { area: 3, incidents: 4 },
]

async function rates(written: Partial<Question> = {}): Promise<{ picture: Picture; beneath: RatesBeneath }> {
  const { engine } = await loaded(street(INCIDENTS), smallAreas(), districts(), census())
  const picture = engine.ask(question({ measure: 'rate', resolution: 8, ...written }))
  if (picture.beneath?.kind !== 'rate') throw new Error('no rates')
  return { picture, beneath: picture.beneath }
}

const positionOf = ({ cells, question: { resolution } }: Picture, area: number) => {
  const [lng, lat] = middle(area)
  return cells.indexOf(BigInt(`0x${latLngToCell(lat, lng, resolution)}`))
}

describe('rates of hexagons', () => {
  it.each([7, 8, 9] as const)(
    'at size %s: everybody of the areas is in some hexagon, and nobody twice',
    async (resolution) => {
      const { beneath } = await rates({ resolution })
      expect(beneath.people.reduce((sum, people) => sum + people, 0)).toBeCloseTo(10_000, 1)
      expect(beneath.areas.all).toMatchObject({ count: 112, people: 10_000 })
    },
  )

  it('are counts over people, with Byar’s interval, and none below 100 people or 5 incidents', async () => {
    const { picture, beneath } = await rates()
    const at = positionOf(picture, 1)
    const people = beneath.people[at] as number
    const { lower, upper } = byar(60)
    expect(beneath.rate[at]).toBeCloseTo((1000 * 60) / people, 3)
    expect(beneath.low[at]).toBeCloseTo((1000 * lower) / people, 3)
    expect(beneath.high[at]).toBeCloseTo((1000 * upper) / people, 3)
    const few = positionOf(picture, 3)
    expect([beneath.rate[few], beneath.low[few]]).toEqual([Number.NaN, Number.NaN])
    for (const [cell, rate] of beneath.rate.entries()) {
      if ((beneath.people[cell] as number) < 100 || (picture.values[cell] as number) < 5) expect(rate).toBeNaN()
    }
  })

  it('are smoothed towards the county and towards those around, and never below 0', async () => {
    const { picture, beneath } = await rates()
    const at = positionOf(picture, 1)
    const county = (1000 * 112) / 10_000
    expect(beneath.smoothed[at]).toBeLessThan(beneath.rate[at] as number)
    expect(beneath.smoothed[at]).toBeGreaterThan(county)
    for (const rates of [beneath.smoothed, beneath.smoothedLocally])
      for (const rate of rates) if (!Number.isNaN(rate)) expect(rate).toBeGreaterThanOrEqual(0)
  })

  it('are no colour where fewer than 100 people live, and mark where more come than live', async () => {
    const { picture, beneath } = await rates()
    const flagsAt = (at: number) => BENEATH_FLAGS.filter((_, bit) => ((beneath.flags[at] as number) >> bit) & 1)
    expect(flagsAt(positionOf(picture, 1))).toEqual(['busy-by-day'])
    expect(flagsAt(positionOf(picture, 0))).toEqual([])
    for (const [at, people] of beneath.people.entries()) {
      expect(flagsAt(at).includes('few-people')).toBe(people < 100)
      if (people < 100) expect(picture.classes[at]).toBe(0)
    }
  })

  it('stand beside those of another denominator', async () => {
    const { picture, beneath } = await rates()
    const [workday] = beneath.others
    expect(workday).toMatchObject({ per: 'workday', source: { table: 'census.csv', column: 'Workday population' } })
    const at = positionOf(picture, 1)
    expect((workday?.people[at] as number) / (beneath.people[at] as number)).toBeGreaterThan(5)
    const byDay = await rates({ per: 'workday' })
    expect(byDay.beneath.others.map(({ per }) => per)).toEqual(['residents'])
  })

  it('leave the hexagons in the order of their incidents', async () => {
    const { picture } = await rates()
    const counts = Array.from(picture.ranking, (at) => picture.values[at])
    expect(counts).toEqual([...counts].sort((a, b) => (b as number) - (a as number)))
  })
})

describe('rates of whole areas', () => {
  it('are over the residents counted there, by area and by district, with the county as comparator', async () => {
    const { beneath } = await rates()
    const { rows, districts: own, county, join } = beneath.areas
    expect(rows.map(({ code, count, people }) => [code, count, people])).toEqual(
      AREAS.map(({ code, residents }, at) => [code, INCIDENTS[at]?.incidents, residents]),
    )
    expect(rows.map(({ rate }) => rate)).toEqual([20, 60, 2, null])
    expect(own.map(({ name, count, people, rate }) => [name, count, people, rate?.toFixed(3)])).toEqual([
      ['Broadland', 12, 7000, '1.714'],
      ['Norwich', 100, 3000, '33.333'],
    ])
    expect(county).toMatchObject({ count: 112, people: 10_000 })
    expect(county.rate).toBeCloseTo(11.2, 12)
    expect(join).toMatchObject({ byPlace: 112, byCode: 0, differ: 0, compared: 112 })
  })

  it('keep the county as comparator where one district is asked for', async () => {
    const { picture, beneath } = await rates({ areas: ['E07000148'] })
    expect(beneath.areas.rows.map(({ code }) => code)).toEqual(['E01000101', 'E01000102'])
    expect(beneath.areas.county).toMatchObject({ count: 112, people: 10_000 })
    expect(beneath.areas.all).toMatchObject({ count: 100, people: 3000 })
    expect(beneath.people.reduce((sum, people) => sum + people, 0)).toBeCloseTo(3000, 1)
    expect(picture.totals).toMatchObject({ total: 100, outside: 12 })
    expect(picture.studyArea).toMatchObject({ rule: 'chosen-areas', boundaries: { chosen: ['Norwich'], areas: 1 } })
  })
})

describe('areas without a figure', () => {
  const without = () =>
    new File(['LSOA code (2021),All Ages\nE01000101,2000\nE01033901,4000\nE01033902,3000\n'], 'some.csv')

  it('take their incidents with them, and leave hexagons that they touch without a rate', async () => {
    const { engine } = await loaded(street(INCIDENTS), smallAreas(), without())
    const picture = engine.ask(question({ measure: 'rate', resolution: 8 }))
    const { beneath } = picture
    if (beneath?.kind !== 'rate') throw new Error('no rates')
    expect(beneath.areas.county).toMatchObject({ count: 52, people: 9000 })
    expect(beneath.source.without).toEqual({ areas: 1, first: ['E01000102'] })
    expect(beneath.people[positionOf(picture, 1)]).toBeNaN()
    expect(beneath.rate[positionOf(picture, 1)]).toBeNaN()
    expect(beneath.people[positionOf(picture, 3)]).toBeGreaterThan(0)
  })

  it('the population of a table of its own is taken before that of the Indices, whatever came first', async () => {
    const indicesWithPeople = () =>
      new File(
        [
          `LSOA code (2021),IMD rank,Total population: mid 2015 (excluding prisoners)\n${AREAS.map(({ code, rank }) => `${code},${rank},1500`).join('\n')}\n`,
        ],
        'file7.csv',
      )
    for (const files of [
      [census(), indicesWithPeople()],
      [indicesWithPeople(), census()],
    ]) {
      const { engine } = await loaded(street(INCIDENTS), smallAreas(), ...files)
      expect(engine.ask(question({ measure: 'rate' })).beneath).toMatchObject({ source: { table: 'census.csv' } })
    }
    const { engine } = await loaded(street(INCIDENTS), smallAreas(), indicesWithPeople())
    expect(engine.ask(question({ measure: 'rate' })).beneath).toMatchObject({ source: { table: 'file7.csv' } })
  })
})

describe('a question for rates that cannot be answered says what is missing', () => {
  it.each([
    ['no boundaries', [census()], {}, /boundaries of small areas have to be loaded/],
    ['no residents', [smallAreas()], {}, /No loaded table has residents for the areas of lsoa.geojson/],
    [
      'another denominator',
      [smallAreas(), census()],
      { per: 'households' },
      /has households.*The tables have residents, workday/,
    ],
    [
      'areas that nobody knows',
      [smallAreas(), census()],
      { areas: ['E07000149'] },
      /"E07000149", which is no area of the loaded/,
    ],
  ])('%s', async (_, files, written, problem) => {
    const { engine } = await loaded(street(INCIDENTS), ...files)
    expect(() => engine.ask(question({ measure: 'rate', ...written }))).toThrow(problem)
  })
})

describe('files of areas', () => {
  it('are in the account, go one by one, and a newer edition takes the place of one', async () => {
    const { engine, report } = await loaded(street(INCIDENTS), smallAreas(), census(), indices())
    expect(report.context.map(({ name, is, kind, kept }) => [name, is, kind, kept])).toEqual([
      ['lsoa.geojson', 'boundaries', 'lsoa', 4],
      ['census.csv', 'area-table', 'lsoa', 4],
      ['imd2025.csv', 'area-table', 'lsoa', 4],
    ])
    expect(report.added).toEqual(['street.csv', 'lsoa.geojson', 'census.csv', 'imd2025.csv'])
    expect(report.choices).toEqual({ per: ['residents', 'workday'], domains: ['index'], studySet: 'lsoa.geojson' })
    const again = await add(engine, [census()])
    expect(again).toMatchObject({ outcome: 'loaded', added: ['census.csv'] })
    expect(again.context).toHaveLength(3)
    const without = engine.remove([], [], ['lsoa.geojson'])
    expect(without.context.map(({ name }) => name)).toEqual(['imd2025.csv', 'census.csv'])
    expect(without.all.kept).toBe(112)
    expect(engine.ask(question()).studyArea.rule).toBe('districts')
  })

  it('may come before the incidents, and stay when those are replaced', async () => {
    const { engine, report } = await loaded(smallAreas(), census())
    expect(report).toMatchObject({ outcome: 'loaded', all: { kept: 0 } })
    await add(engine, [street(INCIDENTS)])
    await add(engine, [street([{ area: 0, incidents: 7 }], 'other.csv')], { replace: true })
    const picture = engine.ask(question({ measure: 'rate' }))
    expect(picture.totals.total).toBe(7)
    expect(picture.beneath).toMatchObject({ areas: { all: { count: 7 } } })
  })

  it('that cannot be read are refused by name, and change nothing', async () => {
    const twice = new File(['LSOA code,Year,Residents\nE01000101,2023,5\nE01000101,2024,6\n'], 'long.csv')
    const { engine, report } = await loaded(street(INCIDENTS), twice)
    expect(report.refused).toMatchObject([{ name: 'long.csv', refusal: 'area-codes-twice' }])
    expect(engine.boundaries()).toEqual([])
  })

  it('of the invented county and real ones are never together', async () => {
    const invented = new File(
      ['Area code,Residents,Note\nX01000001,5,TRAINING DATA: invented\nX01000002,6,TRAINING DATA: invented\n'],
      'x.csv',
    )
    const { engine } = await loaded(street(INCIDENTS))
    const report = await add(engine, [invented])
    expect(report).toMatchObject({
      outcome: 'nothing-loaded',
      refused: [{ refusal: 'training-and-real' }],
      context: [],
    })
  })
})
