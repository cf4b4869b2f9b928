import { FORENAMES } from './forenames.ts'
import { isPlaceWord } from './place-words.ts'
import { SURNAMES } from './surnames.ts'

export const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|revd|sir|dame|pc|pcso|dc|ds|ps|sgt|insp|di|wpc)\.?$/i
const PARTICLE = /^(?:van|von|der|den|de|da|do|dos|di|du|la|le|el|al|bin|bint|ap|ab|ibn|ter|y|e)$/i
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'-]*\.?$/u
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u
const COLLAR_NUMBER = /^\d{2,5}$/
const MOST_WORDS = 5

/** Whether a word in lower case is a forename or surname that is known. */
export function isKnownName(word: string): boolean {
  return FORENAMES.has(word) || SURNAMES.has(word)
}

/** Whether a word, in any case, is a known forename, or the first part of one with a hyphen. */
export function isForename(word: string): boolean {
  const own = word.toLowerCase()
  return FORENAMES.has(own) || own.split('-').every((part) => FORENAMES.has(part))
}

/** Whether a word, in any case, is a known surname, or two with a hyphen of which one is known. */
export function isSurname(word: string): boolean {
  const own = word.toLowerCase()
  return SURNAMES.has(own) || own.split('-').some((part) => SURNAMES.has(part))
}

export function holdsKnownName(value: string): boolean {
  const words = nameWords(value)
  if (!looksLikeName(value)) return false
  if (words.length > 1 && TITLE.test(words[0] as string)) return true
  if (hasInitials(words)) return true
  return words.some((word) => word.toLowerCase().split('-').some(isKnownName))
}

/** Whether a value is the whole name of somebody: a forename and a surname that are known, or a title and a name. */
export function isWholeName(value: string): boolean {
  if (!looksLikeName(value)) return false
  const words = nameWords(value)
  if (words.length < 2) return false
  if (TITLE.test(words[0] as string)) return true
  return words.some((word, at) => isForename(word) && words.some((other, of) => of !== at && isSurname(other)))
}

/** "J. R. Smith" and "Jan B Smith"; not "N Walsham", which is north of something, nor "Class B". */
function hasInitials(words: readonly string[]): boolean {
  const before = words.slice(0, -1).filter((word) => INITIALS.test(word))
  return (
    before.length > 0 && !/^[NSEW.]+$/.test(before.join('')) && /^\p{Lu}[\p{L}'-]{2,}$/u.test(words.at(-1) as string)
  )
}

/** Whether a value is written as a name and no word of it tells of a place or a thing. */
export function looksLikeName(value: string): boolean {
  return isWrittenAsName(value) && !holdsPlaceWord(value)
}

export function holdsPlaceWord(value: string): boolean {
  return nameWords(value).some((word) => isPlaceWord(word.toLowerCase()))
}

/**
 * Whether a value is one to five capitalised words with their particles and titles ("Dr Jan van der Berg", "SMITH, John",
 * "J. R. Smith", "PC 1234 Jones"), or as many in small letters.
 */
export function isWrittenAsName(value: string): boolean {
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
