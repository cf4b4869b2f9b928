import { isCardNumber, isIban, isNhsNumber, passesLuhn } from './check-digits.ts'

const NHS_IN_GROUPS = /(?<![\d-])\d{3}([ .-])\d{3}\1\d{4}(?![\d-])/g
const NHS_IN_ONE = /(?<![\d.,/-])\d{10}(?![\d.,/-]|\.\d)/g
const NHS_LABELLED = /\bnhs\b[ a-z.:#=]{0,12}\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/i
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g
const IMEI = /(?<![\d.])\d{15}(?!\d)/g
const IBAN = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}/gi

/** Whether a cell holds a number whose check digit is right: of the NHS, a card, a telephone, an account. */
export function holdsCheckedNumber(text: string): boolean {
  const solid = (found: string) => found.replace(/[ .-]/g, '').toUpperCase()
  const any = (form: RegExp, isOne: (digits: string) => boolean) =>
    [...text.matchAll(form)].some(([found]) => isOne(solid(found)))
  return (
    NHS_LABELLED.test(text) ||
    any(NHS_IN_GROUPS, isNhsNumber) ||
    any(NHS_IN_ONE, isNhsNumber) ||
    any(CARD, isCardNumber) ||
    any(IMEI, passesLuhn) ||
    any(IBAN, isIban)
  )
}
