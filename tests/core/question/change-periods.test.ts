import { describe, expect, it } from 'vitest'
import { changePeriods } from '../../../src/core/question/change-periods.ts'

const months = (from: number, many: number) =>
  Array.from(
    { length: many },
    (_, at) => `${Math.floor((from + at) / 12)}-${String(((from + at) % 12) + 1).padStart(2, '0')}`,
  )
const OPEN = { from: null, to: null }
const YEAR_BEFORE = { baseFrom: null, baseTo: null }

describe('periods of a change that nobody chose', () => {
  it('are the last twelve months and those of the year before where there are two years', () => {
    expect(changePeriods(months(2022 * 12, 36), OPEN)).toEqual({ from: '2024-01', to: '2024-12', ...YEAR_BEFORE })
  })
  it('are the months asked for where they have their like a year before', () => {
    const asked = { from: '2024-04', to: '2024-06' }
    expect(changePeriods(months(2022 * 12, 36), asked)).toEqual({ ...asked, ...YEAR_BEFORE })
  })
  it('are the latest months that have their like where not all have', () => {
    expect(changePeriods(months(2021 * 12 + 2, 13), OPEN)).toEqual({ from: '2022-03', to: '2022-03', ...YEAR_BEFORE })
    expect(changePeriods(months(2021 * 12, 18), OPEN)).toEqual({ from: '2022-01', to: '2022-06', ...YEAR_BEFORE })
  })
  it('are two halves that touch where there is no year before', () => {
    const halves = { from: '2021-07', to: '2021-12', baseFrom: '2021-01', baseTo: '2021-06' }
    expect(changePeriods(months(2021 * 12, 12), OPEN)).toEqual(halves)
    expect(changePeriods(months(2020 * 12 + 11, 13), OPEN)).toEqual({ from: '2021-12', to: '2021-12', ...YEAR_BEFORE })
    expect(changePeriods(months(2021 * 12, 5), OPEN)).toMatchObject({ from: '2021-04', baseFrom: '2021-02' })
  })
  it('are left alone where there is one month', () => {
    expect(changePeriods(['2021-01'], OPEN)).toEqual({ ...OPEN, ...YEAR_BEFORE })
    expect(changePeriods([], OPEN)).toEqual({ ...OPEN, ...YEAR_BEFORE })
  })
})
