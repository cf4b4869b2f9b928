import { isCardNumber, isIban } from './check-digits.ts'
import type { Detector } from './detector.ts'

const SORT_CODE = /^\d{2}[- ]?\d{2}[- ]?\d{2}$/
const ACCOUNT = /^\d{6,10}$/
const BOTH = /^\d{2}[- ]?\d{2}[- ]?\d{2}[ /,]+\d{6,10}$/
const HIDDEN_CARD = /^(?:[x*]{4}[ -]?){3}\d{4}$/i

export const BANK_DETAILS: Detector = {
  kind: 'bank-details',
  header:
    /\bsort ?codes?\b|\b(?:bank|payee|beneficiary|debit|credit|savings|account|acct?)(?: \w+)? ?(?:account|acct?|details|no|num|number|card)\b|\biban\b|\bcard ?(?:no|num|number|pan)?$|\bpan\b/,
  named: { matches: isBanks, share: 0.2, distinct: 1 },
  // One number in ten passes the check of cards by chance.
  silent: { matches: isCardOrIban, share: 0.5, distinct: 3 },
}

function isBanks(value: string): boolean {
  return (
    SORT_CODE.test(value) || ACCOUNT.test(value) || BOTH.test(value) || HIDDEN_CARD.test(value) || isCardOrIban(value)
  )
}

function isCardOrIban(value: string): boolean {
  const solid = value.replace(/[ -]/g, '').toUpperCase()
  return isCardNumber(solid) || isIban(solid)
}
