import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, readCount, readNumber } from '../../../../src/core/import/values/numbers.ts'
import { seededRuns } from '../../../support/property.ts'

describe('readNumber', () => {
  it.each([
    ['624161', 624_161],
    ['624,161', 624_161],
    ['624 161', 624_161],
    ['624\u00a0161', 624_161],
    ['624\u202f161', 624_161],
    ['1,624,161.25', 1_624_161.25],
    ['624161.5', 624_161.5],
    [' 52.628934 ', 52.628934],
    ['-1.297443', -1.297443],
    ['\u22121.297443', -1.297443],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['5.', 5],
    ['0', 0],
    ['007', 7],
    ["'624161", 624_161],
    ['1E+05', 100_000],
    ['6.24E+05', 624_000],
    ['1.3E-02', 0.013],
    ['6,24E+05', null],
    ['1e5', null],
    ['1E5', null],
    ['12E34', null],
    ['1e+05', null],
    ['', null],
    ['-', null],
    ['.', null],
    ['1,29', null],
    ['1,297443', null],
    ['62,41,61', null],
    ['1,000 000', null],
    ['1.2.3', null],
    ['1 2', null],
    ['1- 2', null],
    ['£1,200', null],
    ['12%', null],
    ['12m', null],
    ['(12)', null],
    ['0x10', null],
    ['Infinity', null],
    ['NaN', null],
    ['N/K', null],
    ['#N/A', null],
    ['TG 229 085', null],
    ['1\n2', null],
  ])('%j with points is %s', (text, expected) => {
    expect(readNumber(text, '.')).toBe(expected)
  })

  it.each([
    ['1,297443', 1.297443],
    ['-1,5', -1.5],
    ['624.161', 624_161],
    ['624.161,5', 624_161.5],
    ['624 161,5', 624_161.5],
    ['624161', 624_161],
    ['6,24E+05', 624_000],
    ['1.5', null],
    ['52.628934', null],
    ['1,297,443', null],
  ])('%j with commas is %s', (text, expected) => {
    expect(readNumber(text, ',')).toBe(expected)
  })

  it('gives back any decimal, with thousands marked or not, in both ways of writing', () => {
    const digits = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999_999 }), fc.stringMatching(/^\d{0,6}$/))
    fc.assert(
      fc.property(digits, ([isNegative, whole, decimals]) => {
        const sign = isNegative ? '-' : ''
        const grouped = whole.toLocaleString('en-GB')
        const tail = decimals === '' ? '' : `.${decimals}`
        const expected = Number(`${sign}${whole}${tail}`)
        const british = [
          `${sign}${whole}${tail}`,
          `${sign}${grouped}${tail}`,
          `${sign}${grouped.replaceAll(',', ' ')}${tail}`,
        ]
        const swapped = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
        expect(british.map((text) => readNumber(text, '.'))).toEqual(british.map(() => expected))
        expect(british.map((text) => readNumber(swapped(text), ','))).toEqual(british.map(() => expected))
      }),
      seededRuns(2000),
    )
  })
})

describe('decimalOf', () => {
  it.each([
    [['1,297443', '52,628934'], ','],
    [['0,123', '-0,5'], ','],
    [['624.161,5'], ','],
    [['6241,612'], ','],
    [['1.297443', '52.628934'], '.'],
    [['624,161.5'], '.'],
    [['624,161', '308,459'], '.'],
    [['624,161', '308,459', '1,29'], '.'],
    [['1,624,161'], '.'],
    [['624161', '308459'], '.'],
    [['1,297443', '1,3', '1.5'], ','],
    [['1.297443', '1.3', '1,5'], '.'],
    [['\u22121,297443'], ','],
    [['', 'N/K'], '.'],
    [[], '.'],
  ] as const)('%j: %s', (texts, expected) => {
    expect(decimalOf(texts)).toBe(expected)
  })
})

describe('readCount', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['1,204', 1204],
    ['12.0', 12],
    ['65536', 65_536],
    ['1E+03', 1000],
    ['65537', null],
    ['-1', null],
    ['1.5', null],
    ['<5', null],
    ['*', null],
    ['c', null],
    ['5+', null],
    ['', null],
    ['twelve', null],
  ])('%j is %s', (text, expected) => {
    expect(readCount(text)).toBe(expected)
  })

  it('tells no count from a count of zero', () => {
    expect(Object.is(readCount('-0'), 0)).toBe(true)
  })
})
