import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAoristic, WEEK_HOURS } from '../../../src/core/statistics/aoristic.ts'
import { seededRuns } from '../../support/property.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const DAY = 24 * 60

/** "Tue 01:15" in minutes. */
function minutes(said: string): number {
  const [, day = '', hour, minute] = /^(\w+) (\d+):(\d+)$/.exec(said) ?? []
  return DAYS.indexOf(day) * DAY + Number(hour) * 60 + Number(minute)
}

function weightsOf(start: number, end: number | null): Float64Array {
  const weights = new Float64Array(WEEK_HOURS)
  expect(addAoristic(weights, start, end)).toBeNull()
  return weights
}

const same = (value: number, from: number, to: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, value]))

describe('aoristic weights', () => {
  it.each<[string, string | null, Record<number, number>]>([
    // shared/oracles/aoristic: crimepy's list of cases (MIT), weights in proportion to minutes, as R's aoristic gives them.
    ['Mon 01:00', 'Mon 01:00', { 1: 1 }],
    ['Mon 01:00', 'Mon 02:30', { 1: 0.6666666666666666, 2: 0.3333333333333333 }],
    ['Mon 01:00', 'Mon 01:30', { 1: 1 }],
    ['Mon 01:50', 'Mon 02:10', { 1: 0.5, 2: 0.5 }],
    ['Mon 23:30', 'Tue 01:15', { 23: 0.2857142857142857, 24: 0.5714285714285714, 25: 0.14285714285714285 }],
    ['Mon 10:00', 'Tue 11:00', same(0.04, 10, 34)],
    ['Mon 15:30', null, { 15: 1 }],
    // By hand: the end itself is not included; over the end of the week; and round to the hour that it began in.
    ['Fri 20:00', 'Fri 21:00', { 116: 1 }],
    ['Sun 23:00', 'Sun 24:30', { 167: 2 / 3, 0: 1 / 3 }],
    ['Mon 00:30', 'Sun 24:20', { ...same(60 / 10070, 1, 167), 0: 50 / 10070 }],
  ])('%s to %s', (start, end, expected) => {
    const weights = weightsOf(minutes(start), end === null ? null : minutes(end))
    for (const [hour, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[hour] ?? 0, 14)
  })

  it.each([7 * DAY, 8 * DAY, 400 * DAY])('are even over %i minutes', (span) => {
    expect([...weightsOf(1234, 1234 + span)]).toEqual(Array<number>(WEEK_HOURS).fill(1 / 168))
  })

  it('are none, with the reason, for an end before the start and for no start', () => {
    const weights = new Float64Array(WEEK_HOURS)
    expect(addAoristic(weights, minutes('Mon 14:30'), minutes('Mon 12:15'))).toBe('end-before-start')
    expect(addAoristic(weights, null, minutes('Mon 15:30'))).toBe('no-start')
    expect(weights).toEqual(new Float64Array(WEEK_HOURS))
  })

  it('add up over offences', () => {
    const weights = new Float64Array(WEEK_HOURS)
    for (const end of [70, 90, null]) addAoristic(weights, 30, end)
    expect(weights[0]).toBeCloseTo(30 / 40 + 30 / 60 + 1, 14)
    expect(weights[1]).toBeCloseTo(10 / 40 + 30 / 60, 14)
  })

  it('are those of each minute counted by itself, in any week', () => {
    const start = fc.integer({ min: -30 * DAY, max: 30 * DAY })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 7 * DAY - 1 }), (from, span) => {
        const counted = new Float64Array(WEEK_HOURS)
        for (let minute = from; minute < from + span; minute++) {
          // Far enough on from 0 that no minute is below it: 60 weeks.
          const hour = Math.floor((minute + 60 * 7 * DAY) / 60) % WEEK_HOURS
          counted[hour] = (counted[hour] as number) + 1
        }
        for (const [hour, weight] of weightsOf(from, from + span).entries()) {
          expect(weight).toBeCloseTo((counted[hour] as number) / span, 12)
        }
      }),
      seededRuns(500),
    )
  })
})
