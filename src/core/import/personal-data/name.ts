import type { Detector } from './detector.ts'
import { FORENAMES } from './forenames.ts'
import { isPlaceWord } from './place-words.ts'
import { matchesIn, type SampledColumn } from './sampled-column.ts'
import { SURNAMES } from './surnames.ts'

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|revd|sir|dame|pc|pcso|dc|ds|ps|sgt|insp|di|wpc)\.?$/i
const PARTICLE = /^(?:van|von|der|den|de|da|do|dos|di|du|la|le|el|al|bin|bint|ap|ab|ibn|ter|y|e)$/i
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'-]*\.?$/u
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u
const COLLAR_NUMBER = /^\d{2,5}$/
const MOST_WORDS = 5

/** Columns of forenames, surnames and the like: what looks like a name there is one, whether on a list or not. */
export const NAMES_BY_HEADER: Detector = {
  kind: 'name',
  header:
    /\b(?:fore|first|given|last|family|middle|full|maiden|christian|preferred|other|sur|persons?|victims?|suspects?|offenders?|aggrieved|complainants?|witness|informants?|callers?|nominal|subject|client|patient|parent|guardian|carer|child|childs|pupil|student|detainee|defendant|accused|perp|perpetrator|keeper|owners?|drivers?|tenants?|residents?|occupiers?|officers?|oic|holders?|licensees?|applicants?|contact|staff|ip|vic|sus|off|dps|next of kin|nok) ?(?:fore|sur|first|last|full|known)? ?names?\b|\bfnames?\b|\bsnames?\b|\blnames?\b|\balias(?:es)?\b|\baka\b|\bnicknames?\b|\binitials\b/,
  never: /\bfile names?\b/,
  named: { matches: isWrittenAsName, share: 0.5, distinct: 1, whole: isNotOfFirms },
  silent: null,
}

/** Headers of other things that have names; "Premises licence holder" ends with a person all the same. */
const PLACES_AND_THINGS =
  /^(?!.*\b(?:holder|licensee|supervisor|owner|officer|applicant|manager|tenant)s?$).*\b(?:street|road|ward|lsoa|msoa|town|village|parish|district|borough|county|venue|pub|school|club|shop|location|loc|place|site|area|beat|sector|neighbourhood|force|offen[cs]e|crime|outcome|category|type|station|store|event|file|weapon|product|colou?r|make|model|manufacturer|team|ground|hotspot|operation|business|company|organisation|trading|premises|building|park|estate|region|locality|city|stop|brand|drug|religion|month|day|status|language|hospital|library|ethnic\w*|defined|sex|gender|age)\b/

/** Columns that speak of persons, or of nothing, or of a name of anything: here names have to be among those that are known. */
export const NAMES_BY_VALUES: Detector = {
  kind: 'name',
  header:
    /\b(?:person|victims?|suspects?|offenders?|aggrieved|complainants?|witness(?:es)?|informants?|callers?|nominals?|subjects?|clients?|patients?|parents?|guardians?|carers?|pupils?|detainees?|defendants?|accused|perpetrators?|keepers?|owners?|drivers?|tenants?|residents?|occupiers?|officers?|oic|holders?|licensees?|applicants?|contacts?|staff|supervisors?|dps|authors?|next of kin|nok|allocated|attended|reported by|recorded by|entered by|created by)\b/,
  never: PLACES_AND_THINGS,
  named: {
    matches: (value) => looksLikeName(value),
    share: 0.3,
    distinct: 1,
    whole: (column) => isOfPeople(column, 0.2, 1, 0.6),
  },
  silent: {
    matches: (value) => looksLikeName(value),
    share: 0.7,
    distinct: 3,
    whole: (column) => isOfPeople(column, 0.3, 3, 0.2),
  },
}

/** Whether a word in lower case is a forename or surname that is known. */
export function isKnownName(word: string): boolean {
  return FORENAMES.has(word) || SURNAMES.has(word)
}

/** Whether so large a share (0..1) of the distinct values, and so many of them, hold a known name, and few name a place. */
function isOfPeople(column: SampledColumn, share: number, fewest: number, mostPlaces: number): boolean {
  const known = matchesIn(column, holdsKnownName)
  return known.ofDistinct >= share && known.distinct >= fewest && placesIn(column) <= mostPlaces
}

/** Owners and holders may be firms; a surname may be Hill, but is no firm's. */
function isNotOfFirms(column: SampledColumn): boolean {
  return /(?:sur|fore|first|last|family|given|middle|maiden) ?name/.test(column.header) || placesIn(column) <= 0.5
}

/** Share of the distinct values (0..1) with a word of places. It is never 0 for long: people are called Hill, Wood and Green. */
function placesIn(column: SampledColumn): number {
  return matchesIn(column, (value) => nameWords(value).some((word) => isPlaceWord(word.toLowerCase()))).ofDistinct
}

function holdsKnownName(value: string): boolean {
  const words = nameWords(value)
  if (!looksLikeName(value)) return false
  if (words.length > 1 && TITLE.test(words[0] as string)) return true
  if (hasInitials(words)) return true
  return words.some((word) => word.toLowerCase().split('-').some(isKnownName))
}

/** "J. R. Smith" and "Jan B Smith"; not "N Walsham", which is north of something, nor "Class B". */
function hasInitials(words: readonly string[]): boolean {
  const before = words.slice(0, -1).filter((word) => INITIALS.test(word))
  return (
    before.length > 0 && !/^[NSEW.]+$/.test(before.join('')) && /^\p{Lu}[\p{L}'-]{2,}$/u.test(words.at(-1) as string)
  )
}

/** Whether a value is written as a name and no word of it tells of a place or a thing. */
function looksLikeName(value: string): boolean {
  return isWrittenAsName(value) && !nameWords(value).some((word) => isPlaceWord(word.toLowerCase()))
}

/**
 * Whether a value is one to five capitalised words with their particles and titles ("Dr Jan van der Berg", "SMITH, John",
 * "J. R. Smith", "PC 1234 Jones"), or as many in small letters.
 */
function isWrittenAsName(value: string): boolean {
  const words = nameWords(value)
  if (words.length === 0 || words.length > MOST_WORDS || value.length > 60) return false
  const small = value === value.toLowerCase()
  return words.every((word, at) => {
    if (CAPITALISED.test(word) || INITIALS.test(word) || TITLE.test(word) || PARTICLE.test(word)) return true
    if (COLLAR_NUMBER.test(word))
      return words.length > 1 && (at === words.length - 1 || TITLE.test(words[at - 1] ?? ''))
    return small && /^[\p{Ll}\p{M}][\p{L}\p{M}'-]+$/u.test(word)
  })
}

function nameWords(value: string): string[] {
  return value
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}
