import { cellToLatLng, greatCircleDistance, latLngToCell } from 'h3-js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding, HotPlace } from '../../../src/core/question/finding.ts'
import { QuestionProblem } from '../../../src/core/question/parse-question.ts'
import type { Picture } from '../../../src/core/question/picture.ts'
import type { Question } from '../../../src/core/question/question.ts'
import type { AskedData } from '../../../src/engine/asked-data.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { checksOfPlace } from '../../../src/engine/findings/checks.ts'
import { inventedTruths, type Truth } from '../../../src/training/truths.ts'
import { table, wholeCounty } from '../../training/county.ts'
import { loaded, question } from '../loading.ts'

const VIOLENCE = 'Violence and sexual offences'
const ASB = 'Anti-social behaviour'
const TRUTHS = inventedTruths()
const ofKind = (kind: Truth['kind']) => TRUTHS.filter((truth) => truth.kind === kind)
const named = (id: string) => TRUTHS.find((truth) => truth.id === id) as Truth

let engine: Engine

beforeAll(async () => {
  const county = wholeCounty()
  const files = [...county.street, county.population, county.areas, county.districts]
  const started = await loaded(...files.map(({ name, text }) => new File([text], name)))
  expect(started.report.outcome).toBe('loaded')
  engine = started.engine
})

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>

function found<K extends Finding['kind']>(
  measure: K,
  written: Partial<Question>,
): { picture: Picture; finding: Of<K>; at: (cell: string) => number } {
  const picture = engine.ask(question({ ...written, measure }))
  if (picture.finding?.kind !== measure) throw new Error('another finding')
  const position = new Map(Array.from(picture.cells, (cell, at) => [cell.toString(16), at]))
  return { picture, finding: picture.finding as Of<K>, at: (cell) => position.get(cell) ?? -1 }
}

/** How many of a truth's cells are in one place of a list. */
const inOnePlace = (places: readonly HotPlace[], cells: readonly string[], at: (cell: string) => number) =>
  Math.max(0, ...places.map(({ hexes }) => cells.filter((cell) => hexes.includes(at(cell))).length))

describe.each(['shuffled', 'residents'] as const)('places higher than chance, against %s', (nul) => {
  it('are those with much violence in every month, and none where nothing was ever recorded', () => {
    const { finding, at, picture } = found('gi-star', { groups: [VIOLENCE], null: nul })
    expect(finding.test.null).toBe(nul)
    for (const truth of ofKind('persistent-several-groups'))
      expect(inOnePlace(finding.places, truth.cells, at), truth.id).toBe(truth.cells.length)
    for (const truth of ofKind('empty-areas')) expect(inOnePlace(finding.places, truth.cells, at), truth.id).toBe(0)
    for (const { hexes, count } of finding.places) {
      let held = 0
      for (const hex of hexes) {
        expect(finding.q[hex]).toBeLessThanOrEqual(finding.test.level)
        expect(picture.values[hex]).toBeGreaterThan(0)
        expect(finding.nearby[hex]).toBeGreaterThanOrEqual(3)
        held += picture.values[hex] as number
      }
      expect(count).toBe(held)
    }
    expect(finding.test.tests).toBe(finding.q.filter((q) => !Number.isNaN(q)).length)
  })

  it('are of the kind that is asked for: a park of anti-social behaviour alone is none for violence', () => {
    const park = named('bandstand-park')
    const violence = found('gi-star', { groups: [VIOLENCE], null: nul })
    expect(inOnePlace(violence.finding.places, park.cells, violence.at)).toBe(0)
    const asb = found('gi-star', { groups: [ASB], null: nul })
    expect(inOnePlace(asb.finding.places, park.cells, asb.at)).toBe(park.cells.length)
  })
})

describe('what a place is told with', () => {
  it('the other kinds it is high for, the mark of a prison, and the sizes of list and map', () => {
    const { finding, at, picture } = found('gi-star', { groups: [VIOLENCE] })
    const market = finding.places.find(({ hexes }) => hexes.includes(at(named('old-market').cells[0] as string)))
    const kinds = market?.alsoIn.map(({ group }) => group) ?? []
    for (const kind of [ASB, 'Public order', 'Shoplifting']) expect(kinds).toContain(kind)
    const prison = at(named('prison').cells[0] as string)
    const marked = finding.places.find(({ hexes }) => hexes.includes(prison))
    if (marked !== undefined) expect(marked.marks).not.toBe(0)
    const onMap = picture.classes.filter((one) => one === 4).length
    expect(onMap).toBe(finding.places.reduce((sum, { hexes }) => sum + hexes.length, 0))
  })

  it('checks, of which a strong place stands all that change the test', () => {
    const [cell] = named('old-market').cells
    const asked = question({ measure: 'gi-star', groups: [VIOLENCE] })
    const checks = engine.checks(asked, BigInt(`0x${cell}`))
    const holds = new Map(checks.map(({ code, holds }) => [code, holds]))
    for (const code of ['larger-hexes', 'points-moved', 'other-rings', 'other-null'] as const)
      expect(holds.get(code), code).toBe(true)
    expect(holds.get('busiest-month')).toBe(true)
    expect(holds.get('without-location')).toBe(true)
    expect(holds.get('edge')).toBe(true)
    // Whether smaller ones find it depends on where the few points lie: they only have to say.
    expect(holds.has('smaller-hexes')).toBe(true)
    expect(engine.checks(asked, BigInt(`0x${cell}`))).toEqual(checks)
    const [nothing] = ofKind('empty-areas')[0]?.cells ?? []
    expect(engine.checks(asked, BigInt(`0x${nothing}`))).toEqual([])
  })
})

it('a size of hexagon that cannot be shown here is no check, and the others are made', () => {
  const dataFor = (asked: Question) => {
    if (asked.resolution === 10) throw new QuestionProblem('resolution', 'That would be too many hexagons.')
    return (engine as unknown as { asked(question: Question): AskedData }).asked(asked)
  }
  const [cell] = named('old-market').cells
  const asked = question({ measure: 'gi-star', groups: [VIOLENCE] })
  const codes = checksOfPlace(dataFor, asked, BigInt(`0x${cell}`)).map(({ code }) => code)
  expect(codes).not.toContain('smaller-hexes')
  expect(codes).toEqual(expect.arrayContaining(['larger-hexes', 'points-moved', 'busiest-month', 'edge']))
})

describe('recurrence', () => {
  it('finds the places that were planted in several groups, in more of them than chance would', () => {
    const { finding, at } = found('recurrence', { groups: ['all'] })
    for (const truth of ofKind('persistent-several-groups')) {
      expect(inOnePlace(finding.places, truth.cells, at), truth.id).toBe(truth.cells.length)
      for (const cell of truth.cells) expect(finding.groupsOfCell[at(cell)]).toBeGreaterThanOrEqual(3)
      const quarters = finding.periods.ofCell[at(truth.cells[0] as string)] as number
      expect(quarters).toBe(finding.periods.each.length)
    }
    for (const cell of named('bandstand-park').cells) expect(finding.groupsOfCell[at(cell)]).toBeLessThanOrEqual(1)
    for (const truth of ofKind('empty-areas'))
      for (const cell of truth.cells) expect(finding.groupsOfCell[at(cell)]).toBe(0)
    const three = finding.levels.find(({ groups }) => groups === 3)
    expect(three?.observed).toBe(finding.groupsOfCell.filter((groups) => groups >= 3).length)
    expect(three?.observed).toBeGreaterThan(three?.high ?? Number.POSITIVE_INFINITY)
  })

  it('compares chosen groups, and refuses such as share incidents', () => {
    const { finding } = found('recurrence', { groups: [VIOLENCE, ASB, 'Shoplifting'] })
    expect(finding.groups.map(({ name }) => name)).toEqual([VIOLENCE, ASB, 'Shoplifting'])
    expect(() => engine.ask(question({ measure: 'recurrence', groups: [VIOLENCE, 'serious-violence'] }))).toThrow(
      /share incidents/,
    )
  })
})

describe('places over time', () => {
  it('are persistent, emerging and former as they were planted', () => {
    const { finding, at } = found('over-time', { groups: [VIOLENCE] })
    const classOf = (cell: string) => finding.classOfCell[at(cell)]
    const PERSISTENT = 1
    const EMERGING = 2
    const FORMER = 3
    for (const truth of ofKind('persistent-several-groups'))
      expect(new Set(truth.cells.map(classOf)), truth.id).toEqual(new Set([PERSISTENT]))
    for (const cell of named('new-quarter').cells) expect(classOf(cell)).toBe(EMERGING)
    for (const cell of named('old-bus-station').cells) expect(classOf(cell)).toBe(FORMER)
    for (const truth of ofKind('empty-areas')) for (const cell of truth.cells) expect(classOf(cell)).toBe(0)
    // A rise and a fall, bin after bin.
    for (const cell of named('new-quarter').cells) expect(finding.trendZ[at(cell)]).toBeGreaterThan(1.64)
    for (const cell of named('old-bus-station').cells) expect(finding.trendZ[at(cell)]).toBeLessThan(-1.64)
  })

  it('are said by month as well, where there are too few quarters', () => {
    const { finding } = found('over-time', { groups: [VIOLENCE], from: '2024-01' })
    expect(finding.binMonths).toBe(1)
    expect(finding.bins).toHaveLength(24)
    expect(() => engine.ask(question({ measure: 'over-time', from: '2025-04' }))).toThrow(/at least 10 months/)
  })

  it('a chart of months begins anew where it is told to', () => {
    const plain = found('over-time', { groups: [VIOLENCE] }).finding.chart
    expect(plain.parts.map(({ first, last }) => [first, last])).toEqual([[0, 35]])
    const anew = found('over-time', { groups: [VIOLENCE], rebased: ['2024-07', '2031-01'] }).finding.chart
    expect(anew.parts.map(({ first, last }) => [first, last])).toEqual([
      [0, 17],
      [18, 35],
    ])
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(anew.centre[0]).toBeCloseTo(mean(anew.values.slice(0, 18)), 9)
    expect(anew.centre[35]).toBeCloseTo(mean(anew.values.slice(18)), 9)
    const aDay = found('over-time', { groups: [VIOLENCE], chart: 'u' }).finding.chart
    expect(aDay.values[1]).toBeCloseTo((plain.values[1] as number) / 28, 9)
  })
})

describe('change', () => {
  it('is more where a place emerged and fewer where one faded', () => {
    const { finding, at, picture } = found('change', {
      groups: ['all'],
      ...{ baseFrom: '2023-01', baseTo: '2023-12', from: '2025-01', to: '2025-12' },
    })
    const [FEWER, MORE] = [2, 3]
    for (const cell of named('new-quarter').cells) expect(picture.classes[at(cell)]).toBe(MORE)
    for (const cell of named('old-bus-station').cells) expect(picture.classes[at(cell)]).toBe(FEWER)
    for (const truth of ofKind('empty-areas')) for (const cell of truth.cells) expect(finding.q[at(cell)]).toBeNaN()
    expect(finding.months).toEqual({ before: 12, after: 12, unlike: [], leftOut: [] })
    const inEither = picture.values.filter((after, cell) => after + (finding.before[cell] as number) > 0).length
    expect(finding.tests).toBe(inEither)
  })

  it('says where the calendar months are not the same', () => {
    const { finding } = found('change', { baseFrom: '2024-01', baseTo: '2024-03', from: '2024-04', to: '2024-07' })
    expect(finding.months).toMatchObject({ before: 3, after: 4 })
    expect(finding.months.unlike).toEqual(['01', '02', '03', '04', '05', '06', '07'])
  })

  it('refuses periods that overlap, and a year before that nobody supplied', () => {
    expect(() => engine.ask(question({ measure: 'change', from: '2023-06', to: '2024-12' }))).toThrow(/overlap/)
    expect(() => engine.ask(question({ measure: 'change', from: '2023-01', to: '2023-03' }))).toThrow(
      /Nothing is loaded for 2022-01 to 2022-03/,
    )
  })
})

describe('whether busy hexagons stay busy', () => {
  it('holds for places of every month: they are picked each time', () => {
    const { finding, at } = found('lasting', { groups: [VIOLENCE] })
    expect(finding.windows).toHaveLength(24)
    expect(finding.lookBack).toBe(12)
    for (const truth of ofKind('persistent-several-groups').filter(({ id }) => id === 'old-market'))
      for (const cell of truth.cells) expect(finding.timesPicked[at(cell)]).toBe(24)
    expect(finding.timesPicked.reduce((sum, times) => sum + times, 0)).toBe(24 * 20)
    expect(finding.held).toBe(finding.windows.reduce((sum, { held }) => sum + held, 0))
    expect(finding.share).toBeGreaterThan(10 * finding.landShare)
  })

  it('needs as many months as are looked back on and ahead', () => {
    const asked = question({ measure: 'lasting', from: '2025-01', to: '2025-04', lookBack: 12 })
    expect(() => engine.ask(asked)).toThrow(/needs 13 months in a row/)
  })
})

describe('two kinds together', () => {
  it('are both high in the market, one of them in the park', () => {
    const { finding, at, picture } = found('pair', { groups: [VIOLENCE], against: [ASB] })
    const [ONLY_OTHER, BOTH] = [1, 3]
    for (const cell of named('old-market').cells) expect(finding.classOfCell[at(cell)]).toBe(BOTH)
    for (const cell of named('bandstand-park').cells) expect(finding.classOfCell[at(cell)]).toBe(ONLY_OTHER)
    const sum = (of: 'hexes' | 'first' | 'other') => finding.classes.reduce((all, one) => all + one[of], 0)
    expect(sum('hexes')).toBe(picture.cells.length)
    expect(sum('first')).toBe(picture.totals.total)
    expect(sum('other')).toBe(engine.ask(question({ groups: [ASB] })).totals.total)
    expect(() => engine.ask(question({ measure: 'pair', groups: [VIOLENCE], against: ['all'] }))).toThrow(
      /share incidents/,
    )
  })
})

describe('a kind of offence and the places of a list', () => {
  it('are set side by side, every place of the study area once', async () => {
    const { premises, street } = wholeCounty()
    const own = await loaded(...[premises, ...street.slice(24)].map(({ name, text }) => new File([text], name)))
    const asked = question({ measure: 'pair', groups: [VIOLENCE], against: [`places:${premises.name}`] })
    const picture = own.engine.ask(asked)
    if (picture.finding?.kind !== 'pair') throw new Error('another finding')
    const inStudyArea = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
    const inside = table(premises.text).filter(({ Longitude, Latitude }) =>
      inStudyArea.has(latLngToCell(Number(Latitude), Number(Longitude), 9)),
    )
    expect(inside.length).toBeGreaterThan(100)
    expect(picture.finding.counts.other).toBe(inside.length)
    expect(() => own.engine.ask(question({ measure: 'pair', groups: [VIOLENCE], against: ['places:x.csv'] }))).toThrow(
      /No list of places called "x.csv" is loaded. There is "places:/,
    )
  })
})

describe('concentration', () => {
  it('is what sorting the counts gives', () => {
    const { finding, picture } = found('concentration', { groups: [VIOLENCE] })
    const ascending = [...picture.values].sort((a, b) => a - b)
    const n = ascending.length
    const total = ascending.reduce((sum, value) => sum + value, 0)
    const ranked = ascending.reduce((sum, value, at) => sum + (at + 1) * value, 0)
    expect(finding.gini).toBeCloseTo((2 * ranked) / (n * total) - (n + 1) / n, 12)
    let [held, hexes] = [0, 0]
    for (const value of ascending.reverse()) {
      if (held >= total / 2) break
      held += value
      hexes += 1
    }
    expect(finding.cellsHoldingHalf).toBe(hexes)
    expect(finding.countHeld).toBe(held)
    expect(finding.shareOfResidents).toBeGreaterThan(0)
    expect(finding.shareOfResidents).toBeLessThan(1)
    expect(finding.shareOfArea).toBeCloseTo(hexes / n, 3)
  })
})

it('the planted places lie far enough apart that none can be found in another', () => {
  const first = (id: string) => cellToLatLng(named(id).cells[0] as string)
  expect(greatCircleDistance(first('new-quarter'), first('old-market'), 'km')).toBeGreaterThan(5)
  expect(greatCircleDistance(first('old-bus-station'), first('old-market'), 'km')).toBeGreaterThan(5)
})
