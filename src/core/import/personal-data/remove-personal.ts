import { isCardNumber, isIban, isNhsNumber } from './check-digits.ts'
import { isKnownName } from './name.ts'

/** A cell longer than this (characters) is no category, place or outcome: it goes unread, whatever it is made of. */
const MOST_CHARACTERS = 500

/** One of these has to stand in a text that holds anything personal; most texts end here. */
const WORTH_A_LOOK =
  /[\d@]|\b(?:mr|mrs|ms|miss|dr|mx|victim|suspect|offender|aggrieved|complainant|witness|caller|informant)\b/i

/** Forms that are personal by themselves wherever they stand. Each part repeats a bounded number of times. */
const FORMS: readonly RegExp[] = [
  /[\w.+'-]@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,}/i,
  /(?<![\d.])(?:(?:\+|00)44 ?(?:\(0\))? ?|\(?0)[1-357-9](?:[ ()-]{0,2}\d){8,9}(?![\d.])/,
  /(?<![a-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![a-z0-9])/i,
  /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i,
  /\b(?:d\.?o\.?b\b\.?|date of birth|born(?: on)?)[ :=-]{0,4}(?:\d{1,2}[/. -]|(?:19|20)\d{2}\b|\d{1,2}(?:st|nd|rd|th)\b)/i,
  /\b(?:vrm|vrn|vehicle reg(?:istration)?|reg(?:istration)?(?: (?:no|number|plate|mark))?|number plate|index|plate)\b\.?[ :=#-]{0,4}(?:[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]|[a-z]{1,2}[iz] ?\d{1,4})\b/i,
  /\b(?:[Mm](?:r|rs|s|iss|x)|M(?:R|RS|S|ISS|X))\b\.? {1,3}\p{Lu}[\p{L}'.-]/u,
  // "Orchard Dr Norwich" is a drive: a doctor stands first, or after a sign or a small word.
  /(?:^|[,;:(/-] ?|\b(?:by|with|from|and|of|to|for) )D[rR]\.? \p{Lu}[\p{L}'.-]/u,
]

/** A unit postcode anywhere; "A11 2nd exit" and "B1 1st floor" are a road and a floor. */
const POSTCODE =
  /(?<![a-z0-9])(?![abm]\d{1,2} ?\d(?:st|nd|rd|th)(?![a-z0-9]))[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d(?:\d|[abehmnprv-y])?|\d[a-hjkps-uw]) {0,2}\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/i

const NHS_IN_GROUPS = /(?<![\d-])\d{3}([ -])\d{3}\1\d{4}(?![\d-])/g
const NHS_LABELLED = /\bnhs\b[ a-z.:#=]{0,12}\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/i
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g
const IBAN = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}/gi
const ROLE =
  /\b(?:victim|suspect|offender|aggrieved|complainant|witness|caller|informant)(?:'s)?\b[ :=-]{0,4}(?:(?:is|was|named|name|known as)[ :=]{1,3}){0,2}(\p{Lu}[\p{L}'-]{1,30})(?:[ ,]{1,2}(\p{Lu}[\p{L}'-]{1,30}))?/giu

/**
 * Takes what is personal out of a cell of a column that is kept (category, place, outcome, venue): "" where the cell holds anything
 * personal, since what is left around a name may still tell who it is; null where it holds nothing and stays as it is. Costs time
 * in proportion to the length, and a cell of more than 500 characters goes unread.
 */
export function removePersonal(text: string): '' | null {
  if (text.length > MOST_CHARACTERS) return ''
  if (!WORTH_A_LOOK.test(text)) return null
  const plain = text.replace(/\s/g, ' ').replace(/[\u2018\u2019]/g, "'")
  return holdsPersonal(plain) ? '' : null
}

function holdsPersonal(text: string): boolean {
  if (FORMS.some((form) => form.test(text)) || POSTCODE.test(text) || NHS_LABELLED.test(text)) return true
  const solid = (found: string) => found.replace(/[ -]/g, '').toUpperCase()
  return (
    [...text.matchAll(NHS_IN_GROUPS)].some(([found]) => isNhsNumber(solid(found))) ||
    [...text.matchAll(CARD)].some(([found]) => isCardNumber(solid(found))) ||
    [...text.matchAll(IBAN)].some(([found]) => isIban(solid(found))) ||
    namesSomebody(text)
  )
}

/** "Victim John Smith" names somebody; "Victim Support" and "Suspect charged" do not: one of two words has to be a known name. */
function namesSomebody(text: string): boolean {
  return [...text.matchAll(ROLE)].some(([, first = '', second = '']) =>
    [first, second].some((word) => /^\p{Lu}/u.test(word) && isKnownName(word.toLowerCase())),
  )
}
