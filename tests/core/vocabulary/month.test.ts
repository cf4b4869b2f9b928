import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoMonth, monthOf, monthsBetween, parseIsoMonth, parseMonth } from '../../../src/core/vocabulary/month.ts'
import { seededRuns } from '../../support/property.ts'

const anyMonth = fc.record({ year: fc.integer({ min: 2000, max: 2089 }), month: fc.integer({ min: 1, max: 12 }) })
const two = (value: number) => String(value).padStart(2, '0')
const NAMES = 'January February March April May June July August September October November December'.split(' ')
const read = (text: string) => {
  const month = parseMonth(text)
  return month === null ? null : isoMonth(month)
}

describe('parseMonth', () => {
  it('reads a month however a spreadsheet has saved it', () => {
    fc.assert(
      fc.property(anyMonth, ({ year, month }) => {
        const name = NAMES[month - 1] as string
        const short = name.slice(0, 3)
        const iso = `${year}-${two(month)}`
        const written = [
          iso,
          `${iso}-01`,
          ` ${iso} `,
          `${year}/${month}`,
          `01/${two(month)}/${year}`,
          `1/${month}/${year}`,
        ]
        const named = [
          `${short}-${two(year % 100)}`,
          `${short} ${year}`,
          `${name} ${year}`,
          `01-${short}-${two(year % 100)}`,
        ]
        const timed = [
          `01/${two(month)}/${year} 00:00`,
          `01/${two(month)}/${year} 00:00:00`,
          `${iso}-01 00:00:00`,
          `${iso}-01T00:00:00`,
        ]
        for (const text of [...written, ...named, ...timed]) expect(`${text} ${read(text)}`).toBe(`${text} ${iso}`)
      }),
      seededRuns(2000),
    )
  })

  it.each([
    ['03/01/2021', 'the third of January, or March in the United States'],
    ['13/03/2021', 'a day, not a month'],
    ['2021-03-13', 'a day, not a month'],
    ['03-21', 'March 2021 or the 21st of March'],
    ['03/21', 'March 2021 or the 21st of March'],
    ['21-Mar', 'the 21st of March, or March 2021'],
    ['21', 'a year'],
    ['2021', 'a year'],
    ['03', 'a month without a year'],
    ['March', 'a month without a year'],
    ['2021-00', 'no such month'],
    ['2021-13', 'no such month'],
    ['13/2021', 'no such month'],
    ['Foo-21', 'no such month'],
    ['Marked-21', 'a word that begins like a month'],
    ['Mayor 2021', 'a word that begins like a month'],
    ['44256', "a spreadsheet's day number"],
    ['0021-03', 'a slip in the year'],
    ['20211-03', 'a slip in the year'],
    ['2021-03-01 13:30', 'a time of day'],
    ['', 'nothing'],
    ['2021-03,', 'something after it'],
  ])('refuses %j: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('months as numbers', () => {
  it('follow one another and come back as they were written', () => {
    fc.assert(
      fc.property(anyMonth, ({ year, month }) => {
        const number = monthOf(year, month) as number
        const next = month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`
        expect(isoMonth(number)).toBe(`${year}-${two(month)}`)
        expect(parseIsoMonth(isoMonth(number))).toBe(number)
        expect(isoMonth(number + 1)).toBe(next)
        expect(number).toBeLessThan(2 ** 16)
      }),
      seededRuns(1000),
    )
  })

  it.each(['2021-3', '2021-03-01', 'Mar-21', '2021-13', '2021-00', ' 2021-03', ''])(
    'parseIsoMonth refuses %j',
    (text) => {
      expect(parseIsoMonth(text)).toBeNull()
    },
  )

  it('lists every month between two, both ends in, over the turn of a year', () => {
    const [from, to] = [parseIsoMonth('2021-11') as number, parseIsoMonth('2022-02') as number]
    expect(monthsBetween(from, to).map(isoMonth)).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
    expect(monthsBetween(from, from).map(isoMonth)).toEqual(['2021-11'])
    expect(monthsBetween(to, from)).toEqual([])
  })
})
