import { holdsAddress } from './cell-address.ts'
import { holdsForm } from './cell-forms.ts'
import { holdsWholeName, namesSomebodyInARole } from './cell-names.ts'
import { holdsCheckedNumber } from './cell-numbers.ts'
import { holdsPersonalWord } from './cell-words.ts'

/** A cell longer than this (characters) is no category, place or outcome: it goes unread, whatever it is made of. */
const MOST_CHARACTERS = 500

/** One of these has to stand in a text that holds anything personal but a bare name; most texts end here. */
const WORTH_A_LOOK =
  /[\d@]|\b(?:mrs?|ms|miss|dr|mx|pc|pcso|wpc|dc|ds|ps|di|sgt|insp|sergeant|inspector|constable|revd?|cllr|prof|victim|vict|susp|suspect|offender|aggrieved|complainant|witness|caller|informant|perpetrator|assailant|attacker|defendant|detainee|accused|tenant|resident|occupier|neighbour|patient|pupil|client|boyfriend|girlfriend|husband|wife|partner|brother|sister|mother|father|son|daughter|nephew|niece|uncle|aunt|named?|officer|contact|flat|apartment|apt|flt|bedsit|maisonette)\b|\.com\/|\p{Ll}\.\p{Ll}{3}|::|[x*]{4}|\b(?:snap|snapchat|insta|instagram|tiktok|twitter|facebook|fb)\b/iu
/** Two words: no name of a person is one alone, where nothing says whose. */
const TWO_WORDS = /\p{L}[.,]?[\s,]{1,3}\p{L}/u

export interface RemoveOptions {
  /**
   * Whether a bare "John Smith" is somebody. Not in a list of public houses, schools and firms, which are called so; everywhere else
   * a forename and a surname that are both known are.
   */
  readonly bareNames: 'of-people' | 'of-places'
}

/**
 * Takes what is personal out of a cell of a column that is kept (category, place, outcome, venue): "" where the cell holds anything
 * personal, since what is left around a name may still tell who it is; null where it holds nothing and stays as it is. Costs time
 * in proportion to the length, and a cell of more than 500 characters goes unread.
 */
export function removePersonal(text: string, { bareNames }: RemoveOptions = { bareNames: 'of-places' }): '' | null {
  if (text.length > MOST_CHARACTERS) return ''
  const isSuspicious = WORTH_A_LOOK.test(text)
  const mayBeName = bareNames === 'of-people' && TWO_WORDS.test(text)
  if (!isSuspicious && !mayBeName) return null
  const plain = plainText(text)
  return (isSuspicious && holdsPersonal(plain)) || (mayBeName && holdsWholeName(plain)) ? '' : null
}

/** Plain spaces, one at a time, and plain apostrophes and hyphens; nothing that is not seen. */
function plainText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-')
    .trim()
}

function holdsPersonal(text: string): boolean {
  return (
    holdsForm(text) ||
    holdsPersonalWord(text) ||
    holdsCheckedNumber(text) ||
    holdsAddress(text) ||
    namesSomebodyInARole(text)
  )
}
