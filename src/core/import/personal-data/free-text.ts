import type { Detector } from './detector.ts'
import type { SampledColumn } from './sampled-column.ts'

/** Values longer than this on average (characters), most of them written once, are prose (governance: free text). */
const LONG = 40
const MOSTLY_DISTINCT = 0.5
/** Words of a sentence, on average: an address to a page or the corners of a polygon are long, but no prose. */
const WORDS_OF_PROSE = 5

/** Headers of columns with long names of a list: believed to be prose only where twice as long. */
const OF_A_LIST =
  /\boffen[cs]e|\bcrime (?:type|class|code|desc)|\bcategory|\boutcome|\btype\b|\bclass|\bdisposal|\blocation\b|\bstreet\b|\baddress|\bvenue|\bpremises|\bschool|\bplace\b|\bstatus\b|\bactivit|\bhours\b/

export const FREE_TEXTS: Detector = {
  kind: 'free-text',
  header:
    /\bm ?o\b(?! ?code)|\bmodus\b|\bnotes?\b|\bsummar(?:y|ies)\b|\blogs?\b|\bdescr?(?:iption|iptive|)\b|\bnarrative\b|\bcomments?\b|\bdetails?\b|\bremarks?\b|\bcircumstances\b|\bfree ?text\b|\bstatements?\b|\bsynopsis\b|\breport text\b|\bupdates?\b|\bbackground\b|\ballegation\b|\bwhat happened\b|\bobservations?\b|\badditional info/,
  named: { matches: hasSpaces, share: 0.3, distinct: 2, whole: isWrittenFreely },
  silent: { matches: hasSpaces, share: 0.5, distinct: 3, whole: isProse },
}

function hasSpaces(value: string): boolean {
  return value.includes(' ')
}

/** Under a header of notes, shorter texts are enough, so long as they are not those of a list that come again and again. */
function isWrittenFreely(column: SampledColumn): boolean {
  if (OF_A_LIST.test(column.header)) return isProse(column)
  return column.values.size >= column.rows * 0.3 && average(column, words) >= 3
}

function isProse(column: SampledColumn): boolean {
  const long = OF_A_LIST.test(column.header) ? LONG * 2 : LONG
  if (column.values.size < column.rows * MOSTLY_DISTINCT) return false
  return average(column, (value) => value.length) > long && average(column, words) >= WORDS_OF_PROSE
}

/** How many words with letters a value has. */
function words(value: string): number {
  return value.split(' ').filter((word) => /\p{L}/u.test(word)).length
}

function average(column: SampledColumn, measure: (value: string) => number): number {
  let sum = 0
  for (const [value, rows] of column.values) sum += measure(value) * rows
  return column.rows === 0 ? 0 : sum / column.rows
}
