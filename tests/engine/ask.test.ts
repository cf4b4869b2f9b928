import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/core/question/question.ts'
import { isoMonth } from '../../src/core/vocabulary/month.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { seededRuns } from '../support/property.ts'
import { countsOf, loaded, question } from './loading.ts'
import { type WrittenRow, writtenRows } from './street-files.ts'

const CATEGORIES = [
  'Anti-social behaviour',
  'Robbery',
  'Possession of weapons',
  'Violence and sexual offences',
  'Drugs',
]
const MEMBERS: Record<string, readonly string[]> = {
  all: [...CATEGORIES, 'Other theft'],
  asb: ['Anti-social behaviour'],
  'serious-violence': ['Violence and sexual offences', 'Robbery', 'Possession of weapons'],
}

/** A question answered by looking at every written row; the study area's cells are taken as given. */
function naiveAnswer(rows: readonly WrittenRow[], asked: Question, area: ReadonlySet<string>) {
  const categories = new Set(asked.groups.flatMap((group) => MEMBERS[group] ?? [group]))
  const answer = { kept: rows.length, filteredOut: 0, withoutLocation: 0, outside: 0, total: 0 }
  const cells = new Map<string, number>()
  const months = new Map<string, number>()
  const kinds = new Map<string, number>()
  const tidy = new Map<string, number>()
  for (const row of rows) {
    const { Month: month = '', Longitude: lng, Latitude: lat, 'Crime type': kind = '' } = row
    const here = lng && lat ? latLngToCell(Number(lat), Number(lng), asked.resolution) : ''
    // The months are those loaded, whatever months are asked for.
    if (categories.has(kind) && area.has(here)) add(months, month)
    const inTime = (asked.from === null || month >= asked.from) && (asked.to === null || month <= asked.to)
    if (!inTime || !categories.has(row['Crime type'] ?? '')) answer.filteredOut += 1
    else if (!lng || !lat) answer.withoutLocation += 1
    else {
      const cell = latLngToCell(Number(lat), Number(lng), asked.resolution)
      if (!area.has(cell)) answer.outside += 1
      else {
        answer.total += 1
        add(cells, cell)
        add(kinds, kind)
        add(tidy, `${cell} ${month} ${kind}`)
      }
    }
  }
  return { totals: answer, cells: mostFirst(cells), months, kinds: mostFirst(kinds), tidy }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function mostFirst(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

function tidyCounts(engine: Engine, asked: Question): Map<string, number> {
  const { cell, month, category, count, categories } = engine.tidy(asked)
  return new Map(
    Array.from(cell, (id, at) => [
      `${id.toString(16)} ${isoMonth(month[at] as number)} ${categories[category[at] as number]}`,
      count[at] as number,
    ]),
  )
}

const incident = fc.record({
  place: fc.nat(12),
  month: fc.integer({ min: 1, max: 6 }),
  category: fc.constantFrom(...CATEGORIES),
  rows: fc.integer({ min: 1, max: 9 }),
})
const month = fc.option(fc.constantFrom('2019-01', '2020-12', '2021-01', '2021-03', '2021-06', '2021-07', '2030-01'))
const asked = fc
  .record({
    groups: fc.uniqueArray(fc.constantFrom('all', 'asb', 'serious-violence', 'Robbery', 'Drugs', 'Shoplifting'), {
      minLength: 1,
    }),
    months: fc.tuple(month, month),
    resolution: fc.constantFrom<Question['resolution']>(6, 7, 8, 9),
  })
  .map(({ groups, months: [a, b], resolution }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return question({ groups, from, to, resolution })
  })

function fileOf(told: readonly { place: number; month: number; category: string; rows: number }[]): File {
  const story = incidents()
  for (const { place, month: of, category, rows } of told) {
    if (place === 0) story.nowhere()
    // A stray, so far away that no closing reaches it.
    else if (place === 1) story.at('Barking and Dagenham 007B', [0.132994, 51.551894]).times(1)
    else story.at('Norwich 009F', [(1.28 + place / 300).toFixed(6), (52.62 + place / 500).toFixed(6)])
    story
      .in(`2021-0${of}`)
      .times(place === 1 ? 1 : rows)
      .of(category)
  }
  return story.at('Norwich 009F', [1.29, 52.63]).in('2021-02').times(120).of('Other theft').file()
}

describe('ask', () => {
  it('gives the counts of a plain count, and every row is one of four, asked in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(incident, { maxLength: 25 }),
        fc.array(asked, { minLength: 1, maxLength: 6 }),
        async (told, questions) => {
          const file = fileOf(told)
          const { engine } = await loaded(file)
          const rows = await writtenRows([file])
          for (const one of questions) {
            const picture = engine.ask(one)
            const area = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
            const { totals, cells, months, kinds, tidy } = naiveAnswer(rows, one, area)
            expect(picture.totals).toEqual(totals)
            expect(countsOf(picture)).toEqual(cells)
            expect(picture.byMonth.filter(({ count }) => count > 0).map(({ month }) => month)).toEqual(
              [...months.keys()].sort(),
            )
            for (const { month, count } of picture.byMonth) expect(count).toBe(months.get(month) ?? 0)
            expect(picture.byCategory.map(({ name, count }) => [name, count])).toEqual(kinds)
            expect(tidyCounts(engine, one)).toEqual(tidy)
            expect(engine.names(one).slice(0, picture.rankedNames.length)).toEqual(picture.rankedNames)
            expect(engine.names(one)).toHaveLength(picture.ranking.length)
            expect(picture.highest).toBe(cells[0]?.[1] ?? 0)
            expect(Array.from(picture.values).reduce((sum, value) => sum + value, 0)).toBe(totals.total)
            expect(picture.question).toEqual(one)
          }
        },
      ),
      seededRuns(200),
    )
  })

  it('gives the same where the running sums would be too many to keep', async () => {
    const story = incidents()
    for (let at = 0; at < 320; at++) {
      const place = [(1 + at / 300).toFixed(6), (52.5 + (at % 7) / 30).toFixed(6)] as const
      const when = `${2000 + (at % 25)}-${String((at % 12) + 1).padStart(2, '0')}`
      story
        .at('Norwich 009F', place)
        .in(when)
        .times(2)
        .of(`Category ${at % 200}`)
    }
    const { engine } = await loaded(story.file())
    const rows = await writtenRows([story.file()])
    const groups = Array.from({ length: 120 }, (_, at) => `Category ${at}`)
    for (const one of [
      question({ groups, resolution: 10 }),
      question({ groups, from: '2004-03', to: '2011-08', resolution: 10 }),
    ]) {
      const picture = engine.ask(one)
      const { cells, totals, tidy } = naiveAnswer(
        rows,
        one,
        new Set(Array.from(picture.cells, (cell) => cell.toString(16))),
      )
      expect(picture.totals).toEqual(totals)
      expect(countsOf(picture)).toEqual(cells)
      expect(tidyCounts(engine, one)).toEqual(tidy)
      expect(totals.total).toBeGreaterThan(50)
    }
  })

  it('knows every month between the first and the last loaded, and who did not supply it', async () => {
    const story = incidents().by('Kent Police').in('2021-02').of('Drugs').in('2021-05').of('Drugs')
    const { engine } = await loaded(story.by('Norfolk Constabulary').in('2021-03').of('Drugs').file())
    expect(engine.ask(question({ from: '2021-05' })).byMonth).toEqual([
      { month: '2021-02', count: 1, isKnown: true, missing: ['Norfolk Constabulary'] },
      { month: '2021-03', count: 1, isKnown: true, missing: ['Kent Police'] },
      { month: '2021-04', count: 0, isKnown: false, missing: ['Kent Police', 'Norfolk Constabulary'] },
      { month: '2021-05', count: 1, isKnown: true, missing: ['Norfolk Constabulary'] },
    ])
  })

  it('gives breaks that fit every single month, not all months together', async () => {
    const story = incidents()
    for (const [month, rows] of [
      ['2021-01', 40],
      ['2021-02', 60],
      ['2021-03', 100],
    ] as const)
      story.in(month).times(rows).of('Drugs')
    const { engine } = await loaded(story.file())
    expect(engine.playBreaks(question({ classes: 'equal' }))).toEqual([1, 21, 41, 61, 81])
    expect(engine.playBreaks(question({ classes: 'equal', to: '2021-02' }))).toEqual([1, 13, 25, 37, 49])
    expect(engine.playBreaks(question({ classes: [1, 50] }))).toEqual([1, 50])
    expect(engine.ask(question({ classes: 'equal' })).breaks).toEqual([1, 41, 81, 121, 161])
  })

  it('says which months its figures are of', async () => {
    const story = incidents().in('2021-02').of('Drugs').in('2021-05').of('Drugs')
    const { engine } = await loaded(story.file())
    expect(engine.ask(question()).period).toEqual({ from: '2021-02', to: '2021-05' })
    expect(engine.ask(question({ from: '2021-03' })).period).toEqual({ from: '2021-03', to: '2021-05' })
    expect(engine.ask(question({ from: '2021-05', to: '2021-05' })).period).toEqual({ from: '2021-05', to: '2021-05' })
    // Within what is loaded, but supplied by nobody.
    expect(engine.ask(question({ from: '2021-03', to: '2021-03' })).period).toBe(null)
  })

  it.each([
    [{ from: '2030-01' }, '2030-01'],
    [{ to: '2010-12' }, '2010-12'],
    [{ from: '2021-03', to: '2021-03' }, '2021-03'],
  ])('about months that are not loaded (%j) says that they are missing, not zero', async (months, missing) => {
    const { engine } = await loaded(incidents().in('2021-02').of('Drugs').in('2021-05').of('Drugs').file())
    const picture = engine.ask(question(months))
    expect(picture.totals.total).toBe(0)
    expect(picture.caveats).toContainEqual({
      code: 'months-missing',
      gaps: [{ force: 'Norfolk Constabulary', months: expect.arrayContaining([missing]) }],
    })
  })

  it('about months of which only some are loaded gives the period that is', async () => {
    const { engine } = await loaded(incidents().in('2021-02').of('Drugs').file())
    expect(engine.ask(question({ from: '2020-12', to: '2021-06' })).period).toEqual({ from: '2021-02', to: '2021-02' })
    expect(engine.ask(question({ from: '2030-01' })).period).toBe(null)
  })

  it('is not changed by another question in between, nor by whoever keeps an older picture', async () => {
    const { engine } = await loaded(incidents().times(5).of('Drugs').times(2).of('Robbery').file())
    const first = engine.ask(question({ groups: ['Drugs'] }))
    const counts = countsOf(first)
    engine.ask(question({ groups: ['Robbery'] }))
    expect(countsOf(first)).toEqual(counts)
    expect(countsOf(engine.ask(question({ groups: ['Drugs'] })))).toEqual(counts)
  })

  it('refuses a group that is neither known nor in the files, by key and name', async () => {
    const { engine } = await loaded(incidents().of('Drugs').file())
    expect(() => engine.ask(question({ groups: ['Drugs', 'jaywalking'] }))).toThrow(
      /"groups".*"jaywalking".*serious-violence/,
    )
  })
})
