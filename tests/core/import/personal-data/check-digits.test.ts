import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isCardNumber,
  isIban,
  isNhsNumber,
  passesLuhn,
} from '../../../../src/core/import/personal-data/check-digits.ts'
import { seededRuns } from '../../../support/property.ts'

describe('check digits', () => {
  // Examples that others publish: NHS Data Dictionary, ISO 7812 and 13616 as encyclopedias and payment test pages give them.
  it.each([
    ['the NHS number of the data dictionary', isNhsNumber, '9434765919', true],
    ['another check digit', isNhsNumber, '9434765918', false],
    ['one digit for all', isNhsNumber, '4444444444', false],
    ['nine digits', isNhsNumber, '943476591', false],
    ['the example of the Luhn sum', passesLuhn, '79927398713', true],
    ['two digits changed round', passesLuhn, '79927398731', false],
    ['the example of an IMEI', passesLuhn, '490154203237518', true],
    ['a Visa card for tests', isCardNumber, '4111111111111111', true],
    ['a MasterCard for tests', isCardNumber, '5555555555554444', true],
    ['an American Express card for tests', isCardNumber, '378282246310005', true],
    ['an IMEI, which is no card', isCardNumber, '490154203237518', false],
    ['sixteen zeros', isCardNumber, '0000000000000000', false],
    ['a British IBAN', isIban, 'GB82WEST12345698765432', true],
    ['a German IBAN', isIban, 'DE89370400440532013000', true],
    ['an IBAN with a digit wrong', isIban, 'GB82WEST12345698765433', false],
  ])('%s', (_, check, text, expected) => {
    expect(check(text)).toBe(expected)
  })

  it('no NHS number stays one when a digit is changed', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), digit, (at, other) => {
        const number = '9434765919'
        fc.pre(number[at] !== String(other))
        expect(isNhsNumber(number.slice(0, at) + other + number.slice(at + 1))).toBe(false)
      }),
      seededRuns(1000),
    )
  })

  it('one number of ten digits in eleven is an NHS number by chance', () => {
    const passing = Array.from({ length: 11_000 }, (_, at) => isNhsNumber(String(4_000_000_000 + at))).filter(Boolean)
    expect(passing.length).toBeGreaterThan(900)
    expect(passing.length).toBeLessThan(1100)
  })
})
