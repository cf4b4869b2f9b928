import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MomentFormat, momentReader } from '../../../../src/core/import/values/dates.ts'
import { seededRuns } from '../../../support/property.ts'
import { shownMoment as shown } from './shown-moment.ts'

const DAY = 24 * 60 * 60 * 1000
const BRITISH: MomentFormat = { dates: 'day-first', precision: 'time' }
const AMERICAN: MomentFormat = { dates: 'month-first', precision: 'time' }

describe('momentReader', () => {
  it.each([
    ['2021-03', '2021-03'],
    ['2021/3', '2021-03'],
    ['202103', '2021-03'],
    ['03/2021', '2021-03'],
    ['Mar-21', '2021-03'],
    ['Mar 2021', '2021-03'],
    ["Mar '21", '2021-03'],
    ['March 2021', '2021-03'],
    ['MARCH-2021', '2021-03'],
    ['Sept 2021', '2021-09'],
    ['2021-Mar', '2021-03'],
  ])('%j is a month: %s', (text, expected) => {
    expect(shown(BRITISH, text)).toBe(expected)
  })

  it.each([
    ['01/03/2021', '2021-03-01'],
    ['1/3/21', '2021-03-01'],
    ['01/03/21', '2021-03-01'],
    ['01.03.2021', '2021-03-01'],
    ['01-03-2021', '2021-03-01'],
    ['1 3 2021', '2021-03-01'],
    ['01-Mar-2021', '2021-03-01'],
    ['01-Mar-21', '2021-03-01'],
    ['01MAR2021', '2021-03-01'],
    ['1 March 2021', '2021-03-01'],
    ['1st March 2021', '2021-03-01'],
    ['2nd of March 2021', '2021-03-02'],
    ['Monday 1 March 2021', '2021-03-01'],
    ['Mon, 01 Mar 2021', '2021-03-01'],
    ['Thurs 4 Mar 2021', '2021-03-04'],
    ['March 1, 2021', '2021-03-01'],
    ['2021-03-01', '2021-03-01'],
    ['2021/03/01', '2021-03-01'],
    ['2021.3.1', '2021-03-01'],
    ['2021-Mar-01', '2021-03-01'],
    ['20210301', '2021-03-01'],
    ['44256', '2021-03-01'],
    [' 01/03/2021 ', '2021-03-01'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/1990', '1990-01-01'],
    ['31/12/2089', '2089-12-31'],
    ['32874', '1990-01-01'],
    ['69398', '2089-12-31'],
  ])('%j is a day: %s', (text, expected) => {
    expect(shown(BRITISH, text)).toBe(expected)
  })

  it.each([
    ['01/03/2021 14:30', '2021-03-01 14:30'],
    ['01/03/2021 14:30:59', '2021-03-01 14:30'],
    ['01/03/2021  2:30 PM', '2021-03-01 14:30'],
    ['01/03/2021 2.30pm', '2021-03-01 14:30'],
    ['01/03/2021 at 14:30', '2021-03-01 14:30'],
    ['01/03/2021, 14:30', '2021-03-01 14:30'],
    ['01/03/2021 14:30 hrs', '2021-03-01 14:30'],
    ['01/03/2021 9am', '2021-03-01 09:00'],
    ['01.03.2021 14.30', '2021-03-01 14:30'],
    ['Mon 1 March 2021 14:30', '2021-03-01 14:30'],
    ['1 August 2021 14:30', '2021-08-01 14:30'],
    ['2021-03-01 14:30:00.000', '2021-03-01 14:30'],
    ['2021-03-01T14:30', '2021-03-01 14:30'],
    ['20210301T1430', '2021-03-01 14:30'],
    ['20210301T143059', '2021-03-01 14:30'],
    ['Oct2021', '2021-10'],
    ['20210301 14:30', '2021-03-01 14:30'],
    ['01/03/2021 00:00', '2021-03-01 00:00'],
    ['01/03/2021 24:00', '2021-03-02 00:00'],
    ['31/12/2021 24:00', '2022-01-01 00:00'],
    ['44256.6041', '2021-03-01 14:30'],
    ['44256,6041', '2021-03-01 14:30'],
    ['44256.99999', '2021-03-01 23:59'],
    // 23:59:59 on the last day of a year, as spreadsheets write it in full.
    ['44196.99998843', '2020-12-31 23:59'],
    ['44196.9999', '2020-12-31 23:59'],
  ])('%j has a time: %s', (text, expected) => {
    expect(shown(BRITISH, text)).toBe(expected)
  })

  it.each([
    ['2021-01-15T14:30:00Z', '2021-01-15 14:30'],
    ['2021-06-15T14:30:00Z', '2021-06-15 15:30'],
    ['20210615T143000Z', '2021-06-15 15:30'],
    ['2021-06-15T14:30:00.000Z', '2021-06-15 15:30'],
    ['2021-06-15T14:30:00+01:00', '2021-06-15 14:30'],
    ['2021-06-15T14:30:00+0100', '2021-06-15 14:30'],
    ['2021-06-15 14:30:00+01', '2021-06-15 14:30'],
    ['2021-06-15 14:30:00 UTC', '2021-06-15 15:30'],
    ['15/06/2021 14:30 GMT', '2021-06-15 15:30'],
    ['15/06/2021 14:30 BST', '2021-06-15 14:30'],
    ['2021-06-15T14:30:00-05:00', '2021-06-15 20:30'],
    ['2021-06-15T23:30:00Z', '2021-06-16 00:30'],
    ['2021-06-30T23:00:00Z', '2021-07-01 00:00'],
    ['2020-12-31T23:59:00-00:30', '2021-01-01 00:29'],
    ['2021-03-28T00:59:00Z', '2021-03-28 00:59'],
    ['2021-03-28T01:00:00Z', '2021-03-28 02:00'],
    ['2021-10-31T00:59:00Z', '2021-10-31 01:59'],
    ['2021-10-31T01:00:00Z', '2021-10-31 01:00'],
  ])('%j is %s on the clock in London', (text, expected) => {
    expect(shown(BRITISH, text)).toBe(expected)
  })

  it.each([
    ['31/02/2021', 'date-unreadable'],
    ['29/02/2021', 'date-unreadable'],
    ['31/04/2021', 'date-unreadable'],
    ['03/13/2021', 'date-unreadable'],
    ['00/03/2021', 'date-unreadable'],
    ['01/00/2021', 'date-unreadable'],
    ['2021-13-01', 'date-unreadable'],
    ['2021-00', 'date-unreadable'],
    ['01/03/1989', 'date-unreadable'],
    ['01/03/2090', 'date-unreadable'],
    ['01/03/0021', 'date-unreadable'],
    ['01/03/202', 'date-unreadable'],
    ['01/03/20211', 'date-unreadable'],
    ['01/03-2021', 'date-unreadable'],
    ['01/03', 'date-unreadable'],
    ['21-Mar', 'date-unreadable'],
    ['2021', 'date-unreadable'],
    ['March', 'date-unreadable'],
    ['Mayor 2021', 'date-unreadable'],
    ['1 Marked 2021', 'date-unreadable'],
    ['01/03/2021 25:00', 'date-unreadable'],
    ['01/03/2021 14:75', 'date-unreadable'],
    ['14:30', 'date-unreadable'],
    ['32873', 'date-unreadable'],
    ['69399', 'date-unreadable'],
    ['1614556800', 'date-unreadable'],
    ['624161', 'date-unreadable'],
    ['308459.58', 'date-unreadable'],
    ['unknown', 'date-unreadable'],
    ['#####', 'date-unreadable'],
    ['Q1 2021', 'date-unreadable'],
    ['2020/21', 'date-unreadable'],
    ['01/03/2021 - 02/03/2021', 'date-unreadable'],
    [`01/03/2021 ${'and so on '.repeat(20)}`, 'date-unreadable'],
    ['', 'date-missing'],
    ['   ', 'date-missing'],
  ])('%j: %s', (text, expected) => {
    expect(shown(BRITISH, text)).toBe(expected)
  })

  it.each([
    ['03/01/2021', '2021-03-01'],
    ['3/31/21 2:30 PM', '2021-03-31 14:30'],
    ['03-01-2021', '2021-03-01'],
    ['13/01/2021', 'date-unreadable'],
    ['2021-03-01', '2021-03-01'],
    ['1 March 2021', '2021-03-01'],
  ])('reads %j with the month first: %s', (text, expected) => {
    expect(shown(AMERICAN, text)).toBe(expected)
  })

  it.each([
    ['01/03/2021', '21:30', '2021-03-01 21:30'],
    ['01/03/2021', '2130', '2021-03-01 21:30'],
    ['01/03/2021', '9.30pm', '2021-03-01 21:30'],
    ['01/03/2021', '0.8958', '2021-03-01 21:30'],
    ['01/03/2021 00:00', '21:30', '2021-03-01 21:30'],
    ['01/03/2021 00:00:00', '1899-12-30 21:30:00', '2021-03-01 21:30'],
    ['44256', '0.8958', '2021-03-01 21:30'],
    ['01/03/2021', '24:00', '2021-03-02 00:00'],
    ['01/03/2021', 'unknown', '2021-03-01'],
    ['01/03/2021 10:15', 'unknown', '2021-03-01 10:15'],
    ['01/03/2021 00:00', 'unknown', '2021-03-01'],
    ['01/03/2021', '', '2021-03-01'],
    ['Mar-21', '21:30', '2021-03'],
    ['31/02/2021', '21:30', 'date-unreadable'],
    ['', '21:30', 'date-missing'],
  ])('%j with %j in a column of times is %s', (date, time, expected) => {
    expect(shown(BRITISH, date, time)).toBe(expected)
  })

  it.each([
    ['time', '', '2021-03-01 14:30'],
    ['day', '', '2021-03-01'],
    ['day', '21:30', '2021-03-01 21:30'],
    ['month', '', '2021-03'],
    ['month', '21:30', '2021-03'],
  ] as const)('gives no more than the precision %s, with %j beside it: %s', (precision, time, expected) => {
    expect(shown({ dates: 'day-first', precision }, '01/03/2021 14:30', time)).toBe(expected)
  })

  it.each([
    ['01/03/2021 00:00', '', '2021-03-01'],
    ['01/03/2021 00:01', '', '2021-03-01 00:01'],
    ['01/03/2021', '00:00', '2021-03-01'],
    ['2021-06-01T00:00:00Z', '', '2021-06-01'],
    ['2021-05-31T23:00:00Z', '', '2021-06-01'],
  ])('where midnight is unknown, %j with %j is %s', (date, time, expected) => {
    expect(shown({ ...BRITISH, midnightIsUnknown: true }, date, time)).toBe(expected)
  })

  it.each([
    ['01/03/2021 00:00', '', '2021-03-01'],
    ['01/03/2021 00:00', 'unknown', '2021-03-01'],
    ['01/03/2021 00:00', '00:00', '2021-03-01 00:00'],
    ['01/03/2021 00:00', '21:30', '2021-03-01 21:30'],
    ['01/03/2021 10:15', '', '2021-03-01 10:15'],
  ])('where times have a column of their own, %j with %j is %s', (date, time, expected) => {
    expect(shown({ ...BRITISH, isTimeApart: true }, date, time)).toBe(expected)
  })

  it.each([
    ['01/03/2021', '15', '2021-03-01 15:00'],
    ['01/03/2021', '0', '2021-03-01 00:00'],
    ['01/03/2021', '24', '2021-03-01'],
    ['01/03/2021', '15:30', '2021-03-01 15:30'],
  ])('reads hours of the day where their column holds those: %s and %s', (date, time, expected) => {
    expect(shown({ ...BRITISH, isTimeApart: true, isTimeInHours: true }, date, time)).toBe(expected)
  })

  it('takes no number for a day where the format says that there are none', () => {
    expect(shown({ ...BRITISH, isSerial: false }, '44256')).toBe('date-unreadable')
  })

  it('reads each day of its hundred years, however it is written', () => {
    const days = fc.integer({ min: 1, max: 36_525 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const date = new Date(Date.UTC(1989, 11, 31) + day * DAY + minute * 60_000)
        const [iso, time] = [date.toISOString().slice(0, 10), date.toISOString().slice(11, 16)]
        const [y, m, d] = iso.split('-') as [string, string, string]
        const long = date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
        const british = [`${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y}`, long, `${y}${m}${d}`, iso, `${iso}T`]
        for (const text of british) {
          const timed = text.endsWith('T') ? `${text}${time}` : `${text} ${time}`
          expect(`${timed}: ${shown(BRITISH, timed)}`).toBe(`${timed}: ${iso} ${time}`)
        }
        expect(shown(AMERICAN, `${m}/${d}/${y}`)).toBe(iso)
        expect(shown(BRITISH, String(day + 32_873 + minute / 1440))).toBe(minute === 0 ? iso : `${iso} ${time}`)
      }),
      seededRuns(1000),
    )
  })

  it('reads the same again when it has forgotten, after more texts than it remembers', () => {
    const read = momentReader(BRITISH)
    const texts = Array.from({ length: 20_000 }, (_, step) =>
      new Date(Date.UTC(2021, 0, 1) + step * 1_576_800).toISOString(),
    )
    const once = texts.map((text) => read(text, ''))
    expect(texts.map((text) => read(text, ''))).toEqual(once)
    expect(once.every((moment) => typeof moment !== 'string')).toBe(true)
  })
})
