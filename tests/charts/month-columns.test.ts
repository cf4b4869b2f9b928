import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letteredBreaks } from '../../src/charts/break-marks.ts'
import { labelSpan } from '../../src/charts/label.ts'
import { type MonthColumnsOptions, monthColumns } from '../../src/charts/month-columns.ts'
import { NATIONAL_TIME_BREAKS } from '../../src/core/vocabulary/time-breaks.ts'
import { seededRuns } from '../support/property.ts'
import { meeting, monthsFrom } from './layout.ts'

const options = (change: Partial<MonthColumnsOptions> = {}): MonthColumnsOptions => ({
  width: 640,
  plotHeight: 100,
  breaks: [],
  steps: 4,
  numbers: true,
  ...change,
})

describe('monthColumns', () => {
  it('columns are as high as their numbers, from the ground up', () => {
    const [none, some, most] = monthColumns(
      monthsFrom('2021-03', 3, (at) => at * 40),
      options(),
    ).slots
    expect(none?.column?.height).toBe(0)
    expect(some?.column?.height).toBe(50)
    expect(most?.column?.height).toBe(100)
    for (const slot of [none, some, most]) {
      const { y = 0, height = 0 } = slot?.column ?? {}
      expect(y + height).toBeCloseTo((slot?.slot.y ?? 0) + 100)
    }
  })

  it('a month not supplied has a slot and no column or number; one partly supplied has both and says so', () => {
    const figures = monthsFrom('2021-03', 3, () => 7)
    const [first, second, third] = figures as [(typeof figures)[0], (typeof figures)[0], (typeof figures)[0]]
    const { slots } = monthColumns(
      [first, { ...second, count: 0, isKnown: false, missing: ['Norfolk'] }, { ...third, missing: ['Suffolk'] }],
      options(),
    )
    expect(slots.map(({ state }) => state)).toEqual(['supplied', 'not-supplied', 'partly'])
    expect(slots[1]).toMatchObject({ column: null, number: null })
    expect(slots[1]?.slot.width).toBe(slots[0]?.slot.width)
    expect(slots[2]?.number?.text).toBe('7')
  })

  it('thirteen months at full width name every month, and the years under January and the first', () => {
    const { labels, slots } = monthColumns(
      monthsFrom('2021-03', 13, () => 6000),
      options(),
    )
    const texts = labels.map(({ text }) => text)
    expect(texts.slice(0, 13)).toEqual('Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar'.split(' '))
    expect(texts.slice(13)).toEqual(['2021', '2022'])
    const january = labels.filter(({ text }) => text === 'Jan')[0]
    const year = labels.find(({ text }) => text === '2022')
    expect(year?.x).toBe(january?.x)
    expect(year?.y).toBeGreaterThan(january?.y as number)
    expect(slots.every(({ number }) => number !== null)).toBe(true)
  })

  it('labels never meet and never leave the chart, however many months and however narrow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 220, max: 1400 }),
        fc.nat({ max: 99_999 }),
        (many, start, width, count) => {
          const figures = monthsFrom(`2018-${String(start + 1).padStart(2, '0')}`, many, () => count)
          const breaks = letteredBreaks(NATIONAL_TIME_BREAKS, figures)
          const chart = monthColumns(figures, options({ width, breaks, sides: 26 }))
          const words = [...chart.labels, ...chart.breaks.map(({ label }) => label)]
          expect(meeting(words)).toEqual([])
          expect(meeting(chart.slots.flatMap(({ number }) => number ?? []))).toEqual([])
          for (const label of [...words, ...chart.ticks.flatMap((tick) => tick.label ?? [])]) {
            expect(labelSpan(label)[0]).toBeGreaterThanOrEqual(0)
            expect(labelSpan(label)[1]).toBeLessThanOrEqual(width + 1)
          }
          expect(chart.labels.length).toBeGreaterThan(0)
          expect(chart.plot.x + chart.plot.width).toBeLessThanOrEqual(width)
        },
      ),
      seededRuns(500),
    )
  })

  it('a break stands at the left edge of its month, and its words above the columns', () => {
    const figures = monthsFrom('2021-03', 13, () => 10)
    const chart = monthColumns(figures, options({ breaks: letteredBreaks(NATIONAL_TIME_BREAKS, figures) }))
    expect(chart.breaks.map(({ label }) => label.text)).toEqual(['A Restrictions end'])
    expect(chart.breaks[0]?.x).toBe(chart.slots[4]?.slot.x)
    expect(chart.breaks[0]?.label.y).toBeLessThan(chart.plot.y)
  })

  it('breaks that have no room for words keep their letter', () => {
    const figures = monthsFrom('2020-01', 60)
    const chart = monthColumns(figures, options({ width: 300, breaks: letteredBreaks(NATIONAL_TIME_BREAKS, figures) }))
    expect(chart.breaks.map(({ label }) => label.text[0])).toEqual(['A', 'B', 'C', 'D', 'E'])
  })
})

describe('letteredBreaks', () => {
  it('takes those within the months, in their order, whatever order they were written in', () => {
    const lettered = letteredBreaks([...NATIONAL_TIME_BREAKS].reverse(), monthsFrom('2020-10', 10))
    expect(lettered.map(({ letter, month }) => [letter, month])).toEqual([
      ['A', '2020-11'],
      ['B', '2021-01'],
      ['C', '2021-07'],
    ])
  })
})
