import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { londonClock } from '../../../../src/core/import/values/london-clock.ts'
import { seededRuns } from '../../../support/property.ts'

const EPOCH = Date.UTC(1989, 11, 31)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const YEARS = Array.from({ length: 100 }, (_, step) => 1990 + step)

const intl = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What the clock shows, as Intl has it: "2021-03-28 02:00". */
function shownByIntl(time: number): string {
  const parts = new Map(intl.formatToParts(time).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')}`
}

function shownByUs(time: number): string {
  const local = EPOCH + londonClock((time - EPOCH) / MINUTE) * MINUTE
  return new Date(local).toISOString().slice(0, 16).replace('T', ' ')
}

/** The hour on both sides of 01:00 UTC on each day on which the clocks may change. */
function nights(month: number): number[] {
  return YEARS.flatMap((year) => {
    const days = Array.from({ length: 10 }, (_, back) => Date.UTC(year, month, 31) - back * DAY)
    return days.flatMap((day) => [day + 59 * MINUTE, day + 60 * MINUTE, day + 61 * MINUTE])
  })
}

describe('londonClock', () => {
  it.each([
    ['spring', 2],
    ['autumn', 9],
  ])('changes in %s on the night and at the minute that Intl has, in a hundred years', (_, month) => {
    const times = nights(month)
    expect(times.map(shownByUs)).toEqual(times.map(shownByIntl))
  })

  it.each([
    ['2021-03-28T00:59Z', '2021-03-28 00:59'],
    ['2021-03-28T01:00Z', '2021-03-28 02:00'],
    ['2021-10-31T00:59Z', '2021-10-31 01:59'],
    ['2021-10-31T01:00Z', '2021-10-31 01:00'],
    ['1994-10-23T01:00Z', '1994-10-23 01:00'],
    ['1994-10-22T23:30Z', '1994-10-23 00:30'],
    ['2021-06-30T23:30Z', '2021-07-01 00:30'],
    ['2021-12-31T23:30Z', '2021-12-31 23:30'],
  ])('%s is %s', (universal, local) => {
    expect(shownByUs(Date.parse(universal))).toBe(local)
  })

  it('shows at any minute what Intl shows', () => {
    const minutes = fc.integer({ min: 1440, max: 100 * 365 * 1440 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const time = EPOCH + minute * MINUTE
        expect(shownByUs(time)).toBe(shownByIntl(time))
      }),
      seededRuns(5000),
    )
  })
})
