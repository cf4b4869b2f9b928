import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateFormat, dateFormat } from '../../../../src/core/import/values/dates.ts'
import { seededRuns } from '../../../support/property.ts'
import { shownMoment } from './shown-moment.ts'

const DAY = 24 * 60 * 60 * 1000
const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const PLAIN = {
  isProven: true,
  isContradictory: false,
  isSerial: false,
  isZoned: false,
  midnightIsUnknown: false,
  share: 1,
}

describe('dateFormat', () => {
  it.each<[string, readonly string[], Partial<DateFormat>]>([
    [
      'a day above 12 comes first',
      ['01/03/2021', '13/03/2021'],
      { dates: 'day-first', precision: 'day', isProven: true },
    ],
    [
      'a day above 12 comes second',
      ['03/02/2021', '03/13/2021'],
      { dates: 'month-first', precision: 'day', isProven: true },
    ],
    [
      'no number above 12',
      ['02/03/2021', '04/05/2021'],
      { dates: 'day-first', isProven: false, isContradictory: false },
    ],
    ['the same number twice', ['03/03/2021', '04/04/2021'], { dates: 'day-first', isProven: true }],
    [
      'the first of three months',
      ['01/02/2021', '01/03/2021', '01/04/2021', '01/01/2021'],
      { dates: 'day-first', precision: 'month', isProven: true },
    ],
    ['the first of two months', ['01/02/2021', '01/03/2021'], { dates: 'day-first', isProven: false }],
    ['days of January, or months', ['02/01/2021', '03/01/2021', '04/01/2021'], { dates: 'day-first', isProven: false }],
    [
      'both orders',
      ['13/03/2021', '14/03/2021', '03/13/2021'],
      { dates: 'day-first', isProven: false, isContradictory: true },
    ],
    [
      'both orders, most American',
      ['13/03/2021', '3/14/2021', '3/13/2021'],
      { dates: 'month-first', isContradictory: true },
    ],
    ['ISO', ['2021-03-02', '2021-04-05'], { ...PLAIN, dates: 'day-first', precision: 'day' }],
    ['names of months', ['2 Mar 2021', '5 April 2021'], { ...PLAIN, precision: 'day' }],
    ['months only', ['2021-03', '2021-04'], { ...PLAIN, precision: 'month' }],
    ['one month only', ['Mar-21'], { ...PLAIN, precision: 'month' }],
    [
      'days above 31 in neither place',
      ['32/13/2021', '02/03/2021', '04/03/2021'],
      { isProven: false, isContradictory: false },
    ],
    ['times', ['2021-03-02 14:30', '2021-03-03 00:00'], { ...PLAIN, precision: 'time' }],
    ['midnight only', ['02/03/2021 00:00', '13/03/2021 00:00:00'], { ...PLAIN, precision: 'day' }],
    ['zones', ['2021-06-01T14:30:00Z', '2021-06-02T15:30:00Z'], { ...PLAIN, isZoned: true, precision: 'time' }],
    [
      'local midnight as universal time',
      ['2021-06-01T23:00:00Z', '2021-01-01T00:00:00Z'],
      { isZoned: true, precision: 'day' },
    ],
    ['numbers of days', ['44256', '44260', '44300'], { ...PLAIN, isSerial: true, precision: 'day' }],
    ['numbers of days and parts', ['44256.6041', '44260', '44300.5'], { ...PLAIN, isSerial: true, precision: 'time' }],
    ['blanks between', ['02/03/2021', '', '  ', '13/03/2021'], { ...PLAIN, precision: 'day' }],
    ['some that are none', ['13/03/2021', '14/03/2021', '15/03/2021', 'N/K'], { ...PLAIN, share: 0.75 }],
    ['dates out of the calendar', ['13/03/2021', '14/03/2021', '31/02/2021'], { share: 2 / 3 }],
    ['years out of reach', ['13/03/2021', '14/03/2021', '14/03/1066'], { share: 2 / 3 }],
    ['the wrong order lowers the share', ['13/03/2021', '14/03/2021', '03/13/2021'], { share: 2 / 3 }],
    ['some numbers of days among dates', ['13/03/2021', '14/03/2021', '44256'], { isSerial: false, share: 2 / 3 }],
  ])('%s', (_, texts, expected) => {
    expect(dateFormat(texts)).toMatchObject(expected)
  })

  it.each([
    ['no values', []],
    ['blanks', ['', ' ']],
    ['words', ['Norwich', 'Thetford']],
    ['mostly words', ['13/03/2021', 'Norwich', 'Thetford']],
    ['mostly dates out of the calendar', ['31/02/2021', '31/04/2021', '13/03/2021']],
    ['counts', ['1', '2', '12']],
    ['metres', ['624161', '308459', '62416']],
    ['numbers of which some might be days', times(50, (at) => String(20_000 + at * 1000))],
    ['seconds since 1970', ['1614556800', '1614556900']],
    ['times', ['14:30', '15:30']],
    ['years', ['2021', '2022']],
    ['postcodes', ['NR1 1AA', 'NR2 4TT']],
  ])('takes no column of %s for dates', (_, texts) => {
    expect(dateFormat(texts)).toBeNull()
  })

  it.each([
    ['the first of several months', times(24, (at) => `01/${String((at % 12) + 1).padStart(2, '0')}/2021`), 'month'],
    ['the first of two months, in a short table', ['2021-03-01', '2021-04-01'], 'month'],
    ['the first of one month, twenty times', times(20, () => '2021-03-01'), 'month'],
    ['the first of one month, nineteen times', times(19, () => '2021-03-01'), 'day'],
    ['the first of months at midnight', times(20, (at) => `2021-0${(at % 9) + 1}-01 00:00:00`), 'month'],
    ['firsts as numbers', ['44256', '44287', '44317'], 'month'],
    ['firsts and a second', [...times(40, (at) => `2021-0${(at % 9) + 1}-01`), '2021-03-02'], 'day'],
    ['firsts with a time', [...times(40, (at) => `2021-0${(at % 9) + 1}-01`), '2021-03-01 14:30'], 'time'],
    ['months and firsts', ['2021-03', '2021-04-01', 'May-21'], 'month'],
    ['months and a day', ['2021-03', '2021-04-02'], 'day'],
  ])('%s: precision', (_, texts, precision) => {
    expect(dateFormat(texts)?.precision).toBe(precision)
  })

  const minuteOf = (at: number) =>
    `2021-03-02 ${String(1 + (at % 23)).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`
  const hourOf = (at: number) => `2021-03-02 ${String(1 + (at % 23)).padStart(2, '0')}:00`
  it.each([
    ['a third at midnight, the rest all over the day', 100, 50, minuteOf, true],
    ['just over a fifth at midnight', 100, 26, minuteOf, true],
    ['just under a fifth at midnight', 100, 24, minuteOf, false],
    ['few at midnight', 100, 5, minuteOf, false],
    ['none at midnight', 100, 0, minuteOf, false],
    ['whole hours, midnight six times as often', 230, 60, hourOf, false],
    ['whole hours, midnight ten times as often', 230, 100, hourOf, true],
    ['two of five at midnight', 3, 2, minuteOf, false],
  ])('%s: whether midnight means unknown', (_, others, midnights, other, expected) => {
    const texts = [...times(others, other), ...times(midnights, () => '2021-03-02 00:00')]
    expect(dateFormat(texts)?.midnightIsUnknown).toBe(expected)
  })

  it.each([
    ['years from April to March', ['2009/10', '2010/11', '2011/12'], null],
    ['one such year', ['2011/12', '2011/12'], null],
    ['the same with hyphens', ['2009-10', '2010-11'], null],
    ['a month that ends with the next year', ['2011-12', '2011-12'], 'month'],
    ['months, one of them so', ['2011/12', '2012/01'], 'month'],
  ])('knows %s', (_, texts, precision) => {
    expect(dateFormat(texts)?.precision ?? null).toBe(precision)
  })

  it('is what reading needs: a column written in one way is read in full', () => {
    const writings = [
      (y: string, m: string, d: string) => `${d}/${m}/${y}`,
      (y: string, m: string, d: string) => `${m}/${d}/${y}`,
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
    ]
    const days = fc.array(fc.integer({ min: 1, max: 36_525 }), { minLength: 30, maxLength: 60 })
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (numbers, write) => {
        const isos = numbers.map((day) => new Date(Date.UTC(1989, 11, 31) + day * DAY).toISOString().slice(0, 10))
        // One day above 12, without which nobody can know the order.
        isos.push('2021-03-31')
        const texts = isos.map((iso) => write(...(iso.split('-') as [string, string, string])))
        const format = dateFormat(texts)
        expect(format).toMatchObject({ ...PLAIN, precision: 'day' })
        if (format) expect(texts.map((text) => shownMoment(format, text))).toEqual(isos)
      }),
      seededRuns(500),
    )
  })
})
