import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, NOT_A_NUMBER, parseCoordinate } from '../../../src/core/table/coordinate.ts'
import { seededRuns } from '../../support/property.ts'

describe('parseCoordinate', () => {
  it('gives back the very number that a decimal of up to seven places denotes', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '-', '+'),
        fc.integer({ min: 0, max: 179 }),
        fc.stringMatching(/^\d{0,7}$/),
        fc.boolean(),
      )
      .map(([sign, degrees, decimals, point]) => `${sign}${degrees}${decimals || point ? '.' : ''}${decimals}`)
    fc.assert(
      fc.property(text, (written) => {
        expect(parseCoordinate(written) / 1e7).toBe(Number(written))
      }),
      seededRuns(200_000),
    )
  })

  it('rounds what is finer than a centimetre', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
        expect(Math.abs(parseCoordinate(String(degrees)) / 1e7 - degrees)).toBeLessThanOrEqual(0.500001e-7)
      }),
      seededRuns(20_000),
    )
  })

  it.each([
    ['', BLANK],
    ['   ', BLANK],
    ['.5', 5_000_000],
    ['5.', 50_000_000],
    ['-0', 0],
    ['1e0', 10_000_000],
    [' 1.25 ', 12_500_000],
    ['52.6289340000000000001', 526_289_340],
    ['000001.297443', 12_974_430],
    ['.', NOT_A_NUMBER],
    ['-', NOT_A_NUMBER],
    ['1,297443', NOT_A_NUMBER],
    ['1.29.7', NOT_A_NUMBER],
    ['1 .29', NOT_A_NUMBER],
    ['52°', NOT_A_NUMBER],
    ['0x10', NOT_A_NUMBER],
    ['Infinity', NOT_A_NUMBER],
    ['NaN', NOT_A_NUMBER],
    ['--1', NOT_A_NUMBER],
    ['１.5', NOT_A_NUMBER],
  ])('%j', (text, expected) => {
    expect(parseCoordinate(text) + 0).toBe(expected)
  })

  it.each(['620123.45', '-99999999999999999999', '1e300', '4294967296.0000001'])(
    '%s stays beyond the globe',
    (text) => {
      expect(Math.abs(parseCoordinate(text) / 1e7)).toBeGreaterThan(180)
      expect([BLANK, NOT_A_NUMBER]).not.toContain(parseCoordinate(text))
    },
  )
})
