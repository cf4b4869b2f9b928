import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES, type FlagValue } from '../../vocabulary/flags.ts'
import { isUnknown } from './unknown-words.ts'

const YES = new Set(['y', 'yes', 'true', 't', '1', 'x', '✓', '✔', '√', '☑', '☒', 'ticked', 'checked'])
const NO = new Set(['n', 'no', 'false', 'f', '0', '✗', '✘', '☐', 'none', 'unticked', 'unchecked'])
/** "Yes - knife", "No (victim)"; not "Not seen", "North Street" or "No. 7". */
const BEGINS = /^(yes|no)(?:[\s,;:(/-]|$)(?!\s*\d)/

/**
 * What a cell of a flag says: "Y", "Yes", "TRUE", "1", "x", a tick, "Yes - knife"; "N", "No", "0"; unknown where it is blank or says
 * that nobody knows. Null for any other text: it is no flag.
 */
export function flagOf(text: string): FlagValue | null {
  if (isUnknown(text)) return FLAG_UNKNOWN
  const plain = text.trim().toLowerCase().replace(/\.$/, '')
  if (YES.has(plain)) return FLAG_YES
  if (NO.has(plain)) return FLAG_NO
  if (/^no (?:data|info|answer|reply|trace)/.test(plain)) return FLAG_UNKNOWN
  const begins = BEGINS.exec(plain)?.[1]
  if (begins === undefined) return null
  return begins === 'yes' ? FLAG_YES : FLAG_NO
}

const LEAST_SHARE = 0.9

/** Whether a column holds flags: nine tenths of what is not blank, and yes or no at least once. */
export function isFlagColumn(texts: readonly string[]): boolean {
  const values = texts.filter((text) => text.trim() !== '').map(flagOf)
  const flags = values.filter((value) => value !== null)
  return flags.some((value) => value !== FLAG_UNKNOWN) && flags.length >= LEAST_SHARE * values.length
}

/**
 * The same for a column that marks rows with a word ("Knife Crime", or nothing): any word that is no answer itself means yes. Blank is
 * unknown, not no: an officer who set no marker has not said that there was no knife.
 */
export function flagByPresence(text: string): FlagValue {
  return flagOf(text) ?? FLAG_YES
}
