import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classRange } from '../../src/text/map-words.ts'
import { count, counted, list, megabytes, monthName, monthRuns, percent, period } from '../../src/text/numbers.ts'
import { seededRuns } from '../support/property.ts'

describe('numbers in words', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [85_840, '85,840 rows'],
  ])('counted(%i)', (rows, words) => {
    expect(counted(rows, 'row')).toBe(words)
  })

  it('counted takes a plural of its own', () => {
    expect([0, 1, 2].map((hexes) => counted(hexes, 'hex holds', 'hexes hold'))).toEqual([
      '0 hexes hold',
      '1 hex holds',
      '2 hexes hold',
    ])
  })

  it.each([
    [10, 10, '100%'],
    [1, 3, '33.3%'],
    [1768, 85_840, '2.1%'],
    [1, 2000, '0.1%'],
    [1999, 2000, 'more than 99.9%'],
    [1, 1_000_000, 'less than 0.1%'],
    [999_999, 1_000_000, 'more than 99.9%'],
    [0, 0, 'none'],
  ])('percent(%i of %i) is %s', (part, of, words) => {
    expect(percent(part, of)).toBe(words)
  })

  it('no share at all is nought per cent', () => {
    expect(percent(0, 10)).toMatch(/^0(\.0)?%$/)
  })

  it('a share is never said to be nothing where there is something, nor all where there is less', () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 1_000_000 }))
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [part, of] = [Math.min(a, b), Math.max(a, b)]
        expect(percent(part, of)).not.toMatch(/^0(\.0)?%/)
        if (part < of) expect(percent(part, of)).not.toMatch(/^100(\.0)?%/)
        const said = Number.parseFloat(percent(part, of))
        if (!Number.isNaN(said)) expect(Math.abs(said - (100 * part) / of)).toBeLessThanOrEqual(0.0500001)
      }),
      seededRuns(20_000),
    )
  })

  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [50_000, '50 kB'],
    [1_400_000, '1.4 MB'],
    [19_400_000, '19.4 MB'],
  ])('megabytes(%i) is %s', (bytes, words) => {
    expect(megabytes(bytes)).toBe(words)
  })

  it('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c'])
  })

  it('whole numbers have commas', () => {
    expect(count(1_234_567)).toBe('1,234,567')
  })

  it('class of one number and of several', () => {
    expect([classRange(5, 5, count), classRange(1000, 1999, count)]).toEqual(['5', '1,000 to 1,999'])
  })
})

describe('months in words', () => {
  it('names and periods', () => {
    expect(monthName('2021-12')).toBe('December 2021')
    expect(period('2021-03', '2022-03')).toBe('March 2021 to March 2022')
    expect(period('2021-03', '2021-03')).toBe('March 2021')
  })

  it.each([
    [[], ''],
    [['2021-03'], 'March 2021'],
    [['2021-03', '2021-04'], 'March 2021 to April 2021'],
    [['2021-12', '2022-01', '2022-02'], 'December 2021 to February 2022'],
    [['2021-03', '2021-05'], 'March 2021 and May 2021'],
    [['2021-07', '2021-03', '2021-04', '2021-09'], 'March 2021 to April 2021, July 2021 and September 2021'],
  ])('runs of %j', (months, words) => {
    expect(monthRuns(months)).toBe(words)
  })
})
