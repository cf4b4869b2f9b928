import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES, type FlagValue } from '../../vocabulary/flags.ts'
import { isUnknown } from './unknown-words.ts'

const YES = new Set(
  `y, yes, true, t, x, ✓, ✔, √, ☑, ☒, ticked, checked, confirmed, flagged, marked, present, involved, related, linked,
  positive`
    .split(',')
    .map((word) => word.trim()),
)
const NO = new Set(
  `n, no, false, f, ✗, ✘, ☐, none, unticked, unchecked, unflagged, unmarked, absent, unrelated, negative, nil, discounted,
  excluded, never`
    .split(',')
    .map((word) => word.trim()),
)
/** 1 and 0 as spreadsheets and pandas write them; -1 is how Access says yes. */
const ONE = /^-?1(?:[.,]0+)?$/
const ZERO = /^0(?:[.,]0+)?$/
/** "Yes - knife", "No (victim)", "N - see log"; not "North Street" or "No. 7". */
const BEGINS = /^(?:(yes|no)(?:[\s,;:(/-]|$)(?!\s*\d)|([yn])(?=\s*[,;:(-]))/
/** "Not domestic", "Non-domestic", "Ruled out", "Without weapon". */
const DENIES = /^(?:not\b|non(?:[\s-]|domestic)|ruled out\b|discounted\b|excluded\b|without\b)/
/** "No" and "not" of what nobody has found out. */
const NOBODY_KNOWS =
  /^(?:no (?:data|info|answer|reply|trace|further|detail|comment|response)|not (?:yet|sure|known|clear|certain|confirmed|determined|established|verified|assessed|checked|asked|stated|seen|completed|recorded|disclosed|answered))/

/**
 * What a cell of a flag says: "Y", "Yes", "TRUE", "1", "x", a tick, "Yes - knife"; "N", "No", "0", "Not domestic"; unknown where it is
 * blank or says that nobody knows. Null for any other text: it is no flag.
 */
export function flagOf(text: string): FlagValue | null {
  if (isUnknown(text)) return FLAG_UNKNOWN
  const plain = text.trim().toLowerCase().replace(/\.$/, '')
  if (YES.has(plain) || ONE.test(plain)) return FLAG_YES
  if (NO.has(plain) || ZERO.test(plain)) return FLAG_NO
  if (NOBODY_KNOWS.test(plain)) return FLAG_UNKNOWN
  if (DENIES.test(plain)) return FLAG_NO
  const begins = BEGINS.exec(plain)
  if (begins === null) return null
  return (begins[1] ?? begins[2])?.startsWith('y') ? FLAG_YES : FLAG_NO
}

const LEAST_SHARE = 0.9

/** Whether a column holds flags: nine tenths of what is not blank, and yes or no at least once. */
export function isFlagColumn(texts: readonly string[]): boolean {
  const values = texts.filter((text) => text.trim() !== '').map(flagOf)
  const flags = values.filter((value) => value !== null)
  return flags.some((value) => value !== FLAG_UNKNOWN) && flags.length >= LEAST_SHARE * values.length
}

/** What two columns of one flag say together: yes where either does; not known rather than no. */
export function eitherFlag(one: FlagValue, other: FlagValue): FlagValue {
  if (one === FLAG_YES || other === FLAG_YES) return FLAG_YES
  return one > other ? one : other
}
