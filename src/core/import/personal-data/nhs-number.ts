import { isNhsNumber } from './check-digits.ts'
import type { Detector } from './detector.ts'
import { matchesIn, type SampledColumn } from './sampled-column.ts'

const WRITTEN = /^\d{3}[ -]?\d{3}[ -]?\d{4}$/

/** One ten-digit number in eleven passes by chance (9 %), so that a short column needs more than a long one. */
const LONG_COLUMN = 40
const SHARE_OF_SHORT = 0.6

export const NHS_NUMBERS: Detector = {
  kind: 'nhs-number',
  header: /\bnhs ?(?:n|no|num|nbr|number|id|ref|identifier)?\b|\bpatient (?:no|number|id)\b|\bpseudo ?(?:nhs|id|no)?\b/,
  // Ten digits under this header are somebody's number even where check digits were scrambled to make a pseudonym.
  named: { matches: isWrittenSo, share: 0.3, distinct: 1 },
  silent: { matches: isValid, share: 0.25, distinct: 3, whole: isNotChance },
}

/** Whether a whole value is an NHS number with its check digit right, in groups of 3, 3 and 4 or in one. */
function isValid(value: string): boolean {
  return isWrittenSo(value) && isNhsNumber(value.replace(/[ -]/g, ''))
}

function isWrittenSo(value: string): boolean {
  return WRITTEN.test(value)
}

function isNotChance(column: SampledColumn): boolean {
  return column.rows >= LONG_COLUMN || matchesIn(column, isValid).ofRows >= SHARE_OF_SHORT
}
