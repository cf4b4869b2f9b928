import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../../../../src/core/import/values/calendar.ts'
import { seededRuns } from '../../../support/property.ts'

describe('dayNumber', () => {
  it.each([
    [1990, 1, 1, 1],
    [1990, 12, 31, 365],
    [1989, 12, 31, 0],
    [1989, 12, 30, -1],
    // A spreadsheet counts 44,256 for this day and 32,874 for 1 January 1990.
    [2021, 3, 1, 44_256 - 32_873],
    [2024, 2, 29, 45_351 - 32_873],
    [2021, 2, 29, null],
    [2021, 2, 31, null],
    [2021, 4, 31, null],
    [2021, 0, 1, null],
    [2021, 13, 1, null],
    [2021, 1, 0, null],
    [21, 3, 1, null],
  ])('%d-%d-%d is %s', (year, month, day, expected) => {
    expect(dayNumber(year, month, day)).toBe(expected)
  })

  it('counts every day once, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_500, max: 36_525 }), (day) => {
        const { year, month, day: dayOfMonth } = dateOfDay(day)
        expect(dayNumber(year, month, dayOfMonth)).toBe(day)
      }),
      seededRuns(5000),
    )
  })
})
