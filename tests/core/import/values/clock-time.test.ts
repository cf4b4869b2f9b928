import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../../src/core/import/values/clock-time.ts'
import { seededRuns } from '../../../support/property.ts'

const at = (hour: number, minute: number) => hour * 60 + minute

describe('clockTime', () => {
  it.each([
    ['21:30', at(21, 30)],
    [' 21:30 ', at(21, 30)],
    ['21:30:59', at(21, 30)],
    ['21:30:00.000', at(21, 30)],
    ['21.30', at(21, 30)],
    ['2130', at(21, 30)],
    ['0930', at(9, 30)],
    ['930', at(9, 30)],
    ['9:30', at(9, 30)],
    ['00:00', 0],
    ['0000', 0],
    ['24:00', at(24, 0)],
    ['2400', at(24, 0)],
    ['23:59', at(23, 59)],
    ['9.30pm', at(21, 30)],
    ['9:30 PM', at(21, 30)],
    ['9:30 p.m.', at(21, 30)],
    ['9 pm', at(21, 0)],
    ['9am', at(9, 0)],
    ['12:00 AM', 0],
    ['12:15 am', at(0, 15)],
    ['12 pm', at(12, 0)],
    ['14:30 PM', at(14, 30)],
    ['21:30 hrs', at(21, 30)],
    ['2130hrs', at(21, 30)],
    ['2130 hours', at(21, 30)],
    ['0.8958', at(21, 30)],
    ['0.895833333333333', at(21, 30)],
    ['0,8958', at(21, 30)],
    ['0.543750', at(13, 3)],
    ['.5', at(12, 0)],
    ['0.5', at(12, 0)],
    ['0.99999', at(23, 59)],
    ['0.99998843', at(23, 59)],
    ['0.99', at(23, 46)],
    ['0.30', at(0, 30)],
    ['1899-12-30 21:30:00', at(21, 30)],
    ['30/12/1899 21:30', at(21, 30)],
    ['1900-01-00 21:30', at(21, 30)],
  ])('%j is minute %d', (text, expected) => {
    expect(clockTime(text)).toBe(expected)
  })

  it.each([
    [''],
    ['unknown'],
    ['N/K'],
    ['25:00'],
    ['2460'],
    ['24:01'],
    ['21:60'],
    ['21:30:61'],
    ['15'],
    ['9'],
    ['0'],
    ['12345'],
    ['14:30 AM'],
    ['13pm13'],
    ['between 21:00 and 22:00'],
    ['-1:30'],
    ['2021-03-01 21:30'],
  ])('%j cannot be read', (text) => {
    expect(clockTime(text)).toBeNull()
  })

  it('reads each minute of the day however it is written, and as the fraction a spreadsheet keeps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')]
        const two = String(hour).padStart(2, '0')
        const half = `${hour % 12 || 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`
        for (const text of [`${two}:${rest}`, `${hour}:${rest}`, `${two}${rest}`, `${two}.${rest}`, half]) {
          expect(`${text} ${clockTime(text)}`).toBe(`${text} ${minute}`)
        }
        expect(clockTime((minute / 1440).toFixed(6))).toBe(minute)
      }),
      seededRuns(2000),
    )
  })
})
