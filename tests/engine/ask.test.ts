import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/core/question/question.ts'
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
  for (const row of rows) {
    const { Month: month = '', Longitude: lng, Latitude: lat } = row
    const inTime = (asked.from === null || month >= asked.from) && (asked.to === null || month <= asked.to)
    if (!inTime || !categories.has(row['Crime type'] ?? '')) answer.filteredOut += 1
    else if (!lng || !lat) answer.withoutLocation += 1
    else {
      const cell = latLngToCell(Number(lat), Number(lng), asked.resolution)
      if (!area.has(cell)) answer.outside += 1
      else {
        answer.total += 1
        cells.set(cell, (cells.get(cell) ?? 0) + 1)
      }
    }
  }
  return { ...answer, cells: [...cells].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)) }
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
            const { cells, ...totals } = naiveAnswer(rows, one, area)
            expect(picture.totals).toEqual(totals)
            expect(countsOf(picture)).toEqual(cells)
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
      const { cells, ...totals } = naiveAnswer(
        rows,
        one,
        new Set(Array.from(picture.cells, (cell) => cell.toString(16))),
      )
      expect(picture.totals).toEqual(totals)
      expect(countsOf(picture)).toEqual(cells)
      expect(totals.total).toBeGreaterThan(50)
    }
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
