import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBand, ageBandAtBirth, sexOf } from '../../../../src/core/import/values/bands.ts'
import { birthReader } from '../../../../src/core/import/values/births.ts'
import type { MomentFormat } from '../../../../src/core/import/values/dates.ts'
import { momentReader } from '../../../../src/core/import/values/dates.ts'
import type { Moment } from '../../../../src/core/import/values/moment.ts'
import { AGE_BANDS, type AgeBand, SEXES, type Sex } from '../../../../src/core/vocabulary/bands.ts'
import { seededRuns } from '../../../support/property.ts'

const AGES: readonly (readonly [AgeBand, readonly string[]])[] = [
  [
    'under-10',
    ['0', '9', '5 years', 'Under 10', '0-9', '0 to 9', '< 10', '6 months', '18 months', 'Aged 3', '5-9', 'up to 9'],
  ],
  ['10-17', ['10', '17', '10-17', '10 to 17', '10–17', '13 - 15', 'Oct-17', '11-16 years', '15 yrs']],
  [
    '18-24',
    [
      '18',
      '24',
      '23',
      '23.0',
      '23.7',
      '18-24',
      '18 to 24',
      '18 - 24 years',
      '20-24',
      'Age 19',
      '19 years old',
      '23 y/o',
    ],
  ],
  ['25-34', ['25', '34', '25-34', '25-29', '30 to 34']],
  ['35-49', ['35', '49', '35-44', '45-49']],
  ['50-64', ['50', '64', '50-64', '55 - 59']],
  [
    '65-and-over',
    [
      '65',
      '103',
      '120',
      '65+',
      '65 and over',
      '65 or older',
      '65 plus',
      'over 65',
      'Over 70',
      '>64',
      '>= 65',
      '75-84',
      '85+ years',
    ],
  ],
  [
    'unknown',
    [
      '',
      ' ',
      'Unknown',
      'N/K',
      'Under 18',
      'under 25',
      '17 and under',
      '18+',
      'over 18',
      '18-25',
      '16-24',
      '45-54',
      '0-17',
    ],
  ],
  [
    'unknown',
    ['20s', 'Adult', 'Child', 'Juvenile', '-1', '121', '999', '24-18', '1990', '23/04/1998', 'twenty', 'Oct-18', '60+'],
  ],
]

describe('ageBand', () => {
  it.each(AGES.flatMap(([band, texts]) => texts.map((text) => [text, band] as const)))('%j: %s', (text, band) => {
    expect(AGE_BANDS[ageBand(text)]).toBe(band)
  })

  it('takes a range for the band of both its ends, or for none', () => {
    const age = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(age, age, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const isOne = ageBand(String(from)) === ageBand(String(to))
        expect(ageBand(`${from}-${to}`)).toBe(isOne ? ageBand(String(from)) : AGE_BANDS.indexOf('unknown'))
      }),
      seededRuns(2000),
    )
  })
})

const BRITISH: MomentFormat = { dates: 'day-first', precision: 'day' }

function moment(text: string): Moment {
  const read = momentReader(BRITISH)(text, '')
  if (typeof read === 'string') throw new Error(`${text}: ${read}`)
  return read
}

function born(text: string): Moment {
  const read = birthReader(BRITISH)(text)
  if (typeof read === 'string') throw new Error(`${text}: ${read}`)
  return read
}

describe('ageBandAtBirth', () => {
  it.each<[string, string, AgeBand]>([
    ['15/06/2003', '14/06/2021', '10-17'],
    ['15/06/2003', '15/06/2021', '18-24'],
    ['15/06/2003', '01/07/2021', '18-24'],
    ['15/06/2003', '31/05/2021', '10-17'],
    ['29/02/2004', '28/02/2022', '10-17'],
    ['29/02/2004', '01/03/2022', '18-24'],
    ['01/01/1956', '31/12/2020', '50-64'],
    ['01/01/1956', '01/01/2021', '65-and-over'],
    ['15/06/2021', '15/06/2021', 'under-10'],
    ['15/06/2021', '20/06/2021', 'under-10'],
    ['16/06/2021', '15/06/2021', 'unknown'],
    ['01/07/2021', '15/06/2021', 'unknown'],
    ['15/06/1901', '15/06/2020', '65-and-over'],
    ['15/06/1890', '15/06/2020', 'unknown'],
    ['15/06/62', '15/06/2021', '50-64'],
    ['June 2003', '15/06/2021', 'unknown'],
    ['June 2003', '15/07/2021', '18-24'],
    ['15/06/2003', 'June 2021', 'unknown'],
    ['15/06/2001', 'June 2021', '18-24'],
    ['June 2021', '15/06/2021', 'under-10'],
  ])('born %s, at %s: %s', (birth, at, expected) => {
    expect(AGE_BANDS[ageBandAtBirth(born(birth), moment(at))]).toBe(expected)
  })
})

describe('birthReader', () => {
  it.each([
    ['15/06/1962', 1962, 6],
    ['15/06/62', 1962, 6],
    ['15-Jun-30', 1930, 6],
    ['15-Jun-29', 2029, 6],
    ['15 June 2003', 2003, 6],
    ['1890-01-01', 1890, 1],
    ['37787', 2003, 6],
  ])('%j is of %d-%d', (text, year, month) => {
    expect(born(text).month).toBe(year * 12 + month - 1)
  })

  it.each([
    ['1889-12-31', 'date-unreadable'],
    ['31/06/1962', 'date-unreadable'],
    ['15/06', 'date-unreadable'],
    ['N/K', 'date-unreadable'],
    ['', 'date-missing'],
  ])('%j: %s', (text, problem) => {
    expect(birthReader(BRITISH)(text)).toBe(problem)
  })

  it('reads the month first where the format says so, and no day where it has none', () => {
    expect(birthReader({ dates: 'month-first', precision: 'day' })('06/15/1962')).toMatchObject({
      month: 1962 * 12 + 5,
    })
    expect(birthReader({ dates: 'day-first', precision: 'month' })('01/06/1962')).toMatchObject({ day: 0 })
  })

  it('counts days on both sides of 1990 in one line', () => {
    expect([born('30/12/1989').day, born('01/01/1990').day]).toEqual([-1, 1])
  })
})

const SEX_CELLS: readonly (readonly [Sex, readonly string[]])[] = [
  ['female', ['F', 'f', 'Female', 'FEMALE', ' female ', 'Woman', 'Girl', '2']],
  ['male', ['M', 'm', 'Male', 'MALE', 'Man', 'Boy', '1']],
  ['other', ['Other', 'O', 'Non-binary', 'Non binary', 'Indeterminate', 'Intersex', '9']],
  [
    'unknown',
    ['', 'U', 'Unknown', 'Not known', 'Not stated', 'X', '0', 'N/K', 'Prefer not to say', 'Fe', 'Company', '3'],
  ],
]

describe('sexOf', () => {
  it.each(SEX_CELLS.flatMap(([sex, texts]) => texts.map((text) => [text, sex] as const)))('%j: %s', (text, sex) => {
    expect(SEXES[sexOf(text)]).toBe(sex)
  })
})
