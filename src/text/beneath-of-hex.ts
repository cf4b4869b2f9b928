import type { Picture } from '../core/question/picture.ts'
import { hasFlag } from '../core/vocabulary/beneath.ts'
import { deprivationName, perWords, rateWords } from './beneath-words.ts'

/** What lies beneath a hexagon, in a few words: "about 21.4 per 1,000 residents (smoothed)", "tenth 3 (Income)". '' for counts alone. */
export function beneathOfHex({ beneath, question }: Picture, position: number): string {
  if (beneath === null) return ''
  if (beneath.kind === 'rate') {
    const rate = beneath.smoothed[position]
    const isGiven = rate !== undefined && !Number.isNaN(rate)
    return !isGiven || hasFlag(beneath.flags[position] as number, 'few-people')
      ? 'no rate'
      : `about ${rateWords(rate)} per 1,000 ${perWords(beneath.per)} (smoothed)`
  }
  const decile = beneath.decile[position]
  return decile === undefined || decile === 0 ? 'no figure' : `tenth ${decile} (${deprivationName(question.domain)})`
}
