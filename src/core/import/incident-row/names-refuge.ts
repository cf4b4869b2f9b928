import { isRefuge } from '../values/dwelling.ts'

/** What every name of a refuge holds; only a text with it is looked at closely. */
const HINT = /refuge|safe|aid|idva|shelter/i
const AFTER_DIGITS = 58

/**
 * Whether any cell of a row names a refuge or safe accommodation, also one of a column that is not kept: addresses and notes are
 * where refuges are named. Nothing of the cell is kept.
 */
export function namesRefuge(fields: readonly string[]): boolean {
  for (const field of fields) {
    // Dates, numbers and codes of one letter name nothing; they are most of a row.
    if (field.length < 5 || field.charCodeAt(0) < AFTER_DIGITS) {
      if (field.length < 12) continue
    }
    if (HINT.test(field) && isRefuge(field)) return true
  }
  return false
}
