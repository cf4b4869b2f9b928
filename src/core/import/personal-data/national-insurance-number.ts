import type { Detector } from './detector.ts'

/**
 * Two letters, of which D, F, I, Q, U and V are never used, O never second, and some pairs never given out; six digits; A to D
 * (HMRC, National Insurance Manual NIM39110).
 */
const WHOLE = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]$/i
const WITHOUT_SUFFIX =
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]?$/i

export const NATIONAL_INSURANCE_NUMBERS: Detector = {
  kind: 'national-insurance-number',
  header: /\bnino\b|\bn ?i ?(?:n|no|num|number)\b|\bnat(?:ional)? ins/,
  named: { matches: (value) => WITHOUT_SUFFIX.test(value), share: 0.001, distinct: 1 },
  silent: { matches: (value) => WHOLE.test(value), share: 0.02, distinct: 2 },
}
