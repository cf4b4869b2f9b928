import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { QuestionProblem } from '../../src/core/question/parse-question.ts'
import type { Question } from '../../src/core/question/question.ts'
import {
  FLAG_NO,
  FLAG_NOT_STATED,
  FLAG_UNKNOWN,
  FLAG_YES,
  type Flag,
  type FlagValue,
} from '../../src/core/vocabulary/flags.ts'
import { isoMonth } from '../../src/core/vocabulary/month.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { seededRuns } from '../support/property.ts'
import { countsOf, loaded, question } from './loading.ts'

/** Places about 2 km apart, the last one nowhere. */
const PLACES = [0, 1, 2, 3].map((at): [number, number] => [1.29 + 0.03 * at, 52.62])
const NOWHERE = PLACES.length
const KINDS = ['Robbery', 'Drugs', 'Stalking']

interface Row {
  readonly place: number
  readonly month: number
  readonly kind: number
  readonly incidents: number
  readonly abuse: FlagValue
  readonly knife: FlagValue
}

const flagValue = fc.constantFrom<FlagValue>(FLAG_NOT_STATED, FLAG_NO, FLAG_YES, FLAG_UNKNOWN)
const row: fc.Arbitrary<Row> = fc.record({
  place: fc.nat(NOWHERE),
  month: fc.integer({ min: 1, max: 3 }),
  kind: fc.nat(KINDS.length - 1),
  incidents: fc.constantFrom(1, 1, 2, 40),
  abuse: flagValue,
  knife: flagValue,
})
const rows = fc.array(row, { minLength: 1, maxLength: 30 })
const asked = fc.record({
  groups: fc.constantFrom(['all'], ['Robbery'], ['Robbery', 'Drugs'], ['Stalking']),
  from: fc.constantFrom(null, '2021-02'),
  to: fc.constantFrom(null, '2021-02'),
  domesticAbuse: fc.constantFrom('include' as const, 'exclude' as const, 'only' as const),
  flags: fc.constantFrom<Question['flags']>({}, { knife: 'only' }, { knife: 'exclude' }),
})

async function engineOf(all: readonly Row[]): Promise<Engine> {
  const story = incidents()
  for (const one of all) {
    const place = PLACES[one.place]
    if (place === undefined) story.nowhere()
    else story.at('Norwich 009F', place)
    story.flag('domestic-abuse', one.abuse).flag('knife', one.knife).standingFor(one.incidents)
    story.in(`2021-0${one.month}`).of(KINDS[one.kind] as string)
  }
  return (await loaded(await story.partnerFile())).engine
}

/** Counts by looking at every row as it was told. */
function naive(all: readonly Row[], { groups, from, to, domesticAbuse, flags }: Question) {
  const fits = (choice: string | undefined, value: FlagValue) =>
    choice === 'only' ? value === FLAG_YES : choice === 'exclude' ? value !== FLAG_YES : true
  const ofKind = all.filter(
    (one) =>
      (groups.includes('all') || groups.includes(KINDS[one.kind] as string)) &&
      fits(domesticAbuse, one.abuse) &&
      fits(flags.knife, one.knife),
  )
  const inTime = ofKind.filter(({ month }) => (from === null || month >= 2) && (to === null || month <= 2))
  const sum = (some: readonly Row[]) => some.reduce((total, one) => total + one.incidents, 0)
  const onMap = (some: readonly Row[]) => some.filter(({ place }) => place !== NOWHERE)
  const cellOf = ({ place }: Row) => {
    const [lng, lat] = PLACES[place] as [number, number]
    return latLngToCell(lat, lng, 8)
  }
  const grouped = (some: readonly Row[], keyOf: (one: Row) => string) => {
    const counts: Record<string, number> = {}
    for (const one of some) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + one.incidents
    return counts
  }
  const total = sum(onMap(inTime))
  const withoutLocation = sum(inTime) - total
  return {
    totals: { kept: sum(all), filteredOut: sum(all) - sum(inTime), withoutLocation, outside: 0, total },
    cells: grouped(onMap(inTime), cellOf),
    months: grouped(onMap(ofKind), ({ month }) => `2021-0${month}`),
    kinds: grouped(onMap(inTime), ({ kind }) => KINDS[kind] as string),
    tidy: grouped(onMap(inTime), (one) => `${cellOf(one)} 2021-0${one.month} ${KINDS[one.kind]}`),
    monthly: Object.values(grouped(onMap(inTime), (one) => `${cellOf(one)} ${one.month}`)),
  }
}

/** Equal steps, as docs/methods.md says them. */
function equalSteps(highest: number): number[] {
  if (highest <= 5) return Array.from({ length: highest }, (_, at) => at + 1)
  return [0, 1, 2, 3, 4].map((step) => 1 + Math.ceil((highest * step) / 5))
}

const isStated = (all: readonly Row[], flag: 'abuse' | 'knife') => all.some((one) => one[flag] !== FLAG_NOT_STATED)
/** Kinds of data.police.uk are known also where no row has them; flags have to be stated by some row. */
function isAnswered(all: readonly Row[], { groups, domesticAbuse, flags }: Question): boolean {
  const isKnown = !groups.includes('Stalking') || all.some(({ kind }) => KINDS[kind] === 'Stalking')
  const hasAbuse = domesticAbuse === 'include' || isStated(all, 'abuse')
  return isKnown && hasAbuse && (flags.knife === undefined || isStated(all, 'knife'))
}

describe('rows that stand for several incidents and say flags', () => {
  it('are counted alike in every answer, and as by plain counting', async () => {
    await fc.assert(
      fc.asyncProperty(rows, asked, async (all, written) => {
        const engine = await engineOf(all)
        const asking = question({ ...written, resolution: 8, classes: 'equal' })
        if (!isAnswered(all, asking)) {
          expect(() => engine.ask(asking)).toThrow(QuestionProblem)
          return
        }
        const expected = naive(all, asking)
        const picture = engine.ask(asking)
        expect(picture.totals).toEqual(expected.totals)
        expect(Object.fromEntries(countsOf(picture))).toEqual(expected.cells)
        const months = picture.byMonth.filter(({ count }) => count > 0).map(({ month, count }) => [month, count])
        expect(Object.fromEntries(months)).toEqual(expected.months)
        expect(Object.fromEntries(picture.byCategory.map(({ name, count }) => [name, count]))).toEqual(expected.kinds)
        const { cell, month, category, count, categories } = engine.tidy(asking)
        const tidy = Array.from(count, (value, at) => [
          `${(cell[at] as bigint).toString(16)} ${isoMonth(month[at] as number)} ${categories[category[at] as number]}`,
          value,
        ])
        expect(tidy).toHaveLength(Object.keys(expected.tidy).length)
        expect(Object.fromEntries(tidy)).toEqual(expected.tidy)
        expect(engine.names(asking)).toHaveLength(picture.ranking.length)
        for (const position of picture.ranking) {
          const detail = engine.describe(asking, picture.cells[position] as bigint)
          expect(detail?.total).toBe(picture.values[position])
          expect(detail?.byCategory.reduce((sum, one) => sum + one.count, 0)).toBe(picture.values[position])
        }
        expect(engine.playBreaks(asking)).toEqual(equalSteps(Math.max(0, ...expected.monthly)))
      }),
      seededRuns(1500),
    )
  })

  it('with a flag and without it are all of them, in every figure', async () => {
    const flags = fc.constantFrom<Flag>('domestic-abuse', 'knife')
    await fc.assert(
      fc.asyncProperty(rows, asked, flags, async (all, written, flag) => {
        const engine = await engineOf([...all, { ...(all[0] as Row), abuse: FLAG_UNKNOWN, knife: FLAG_UNKNOWN }])
        const ask = (choice: 'include' | 'exclude' | 'only') => {
          const base = { ...written, groups: ['all'], resolution: 8 as const }
          if (flag === 'domestic-abuse') return engine.ask(question({ ...base, domesticAbuse: choice }))
          return engine.ask(question({ ...base, flags: choice === 'include' ? {} : { knife: choice } }))
        }
        const [both, without, only] = [ask('include'), ask('exclude'), ask('only')]
        expect(without.totals.total + only.totals.total).toBe(both.totals.total)
        expect(without.totals.withoutLocation + only.totals.withoutLocation).toBe(both.totals.withoutLocation)
        expect(Array.from(both.values)).toEqual(
          Array.from(without.values, (value, at) => value + (only.values[at] as number)),
        )
        expect(both.byMonth.map(({ count }) => count)).toEqual(
          without.byMonth.map(({ count }, at) => count + (only.byMonth[at]?.count ?? 0)),
        )
      }),
      seededRuns(500),
    )
  })

  it('count as incidents in the report, and as rows in its ledger', async () => {
    const story = incidents()
      .by('Norwich City Council')
      .standingFor(7)
      .of('Noise')
      .standingFor(1)
      .in('2021-05')
      .of('Noise')
    const { report } = await loaded(await story.partnerFile('asb.csv', 'asb-table'))
    expect(report.all).toMatchObject({ read: 2, kept: 2 })
    expect(report.categories).toEqual([{ name: 'Noise', rows: 8 }])
    expect(report.coverage).toEqual([
      {
        force: 'Norwich City Council',
        layout: 'asb-table',
        months: [
          { month: '2021-03', rows: 7 },
          { month: '2021-05', rows: 1 },
        ],
        missing: ['2021-04'],
      },
    ])
    expect(report.files).toEqual([
      expect.objectContaining({ layout: 'asb-table', recorder: '', months: ['2021-03', '2021-05'], flags: [] }),
    ])
  })

  it('name a hexagon by the street with most incidents, not most rows', async () => {
    const story = incidents().at('Norwich 009F', PLACES[0] as [number, number], 'On or near Castle Street')
    story.times(3).of('Noise').at('Norwich 009F', [1.2901, 52.62], 'On or near Elm Hill').standingFor(9).of('Noise')
    const { engine } = await loaded(await story.partnerFile())
    const picture = engine.ask(question({ resolution: 8 }))
    expect(picture.rankedNames).toEqual(['Elm Hill (Norwich)'])
    expect(engine.describe(picture.question, picture.cells[picture.ranking[0] as number] as bigint)?.hints).toEqual([
      { hint: 'Elm Hill', rows: 9 },
      { hint: 'Castle Street', rows: 3 },
    ])
  })
})
