import { FORENAMES } from './forenames.ts'
import { isForename, isKnownName, isSurname, TITLE } from './name-shape.ts'
import { withoutNamesakes } from './namesakes.ts'
import { isPlaceWord, isStreetType } from './place-words.ts'

const ROLE =
  /\b(?:vict|victim|susp|suspect|offender|aggrieved|complainant|witness|caller|informant|perpetrator|assailant|attacker|defendant|detainee|accused|tenant|resident|occupier|neighbour|patient|pupil|client|boyfriend|girlfriend|husband|wife|partner|brother|sister|mother|father|son|daughter|nephew|niece|uncle|aunt|named|name|officer|contact)(?:'s)?\b[ :=-]{0,4}(?:(?:is|was|named|name|known as|called)[ :=]{1,3}){0,2}(\p{L}[\p{L}'-]{1,30})(?:[ ,]{1,2}(\p{L}[\p{L}'-]{1,30}))?/giu
const NEXT_WORD = / *([^ ]*)/y
/** Orders of the church have these titles, and streets their names. */
const FAMILY = /^(?:mother|father|brother|sister)\b/i
const RANK =
  /\b(?:PC|PCSO|WPC|DC|DS|PS|DI|SGT|Sgt|Sergeant|INSP|Insp|Inspector|Constable|Revd?|REV|Cllr|CLLR|Prof|PROF)\b\.? (\p{Lu}[\p{L}'-]{1,30})/gu
/** Forenames that are words, too: "suspect mark on wall". */
const WORDS =
  /^(?:mark|will|may|grant|dale|ray|pat|sue|bill|rob|drew|frank|gene|guy|jack|max|bob|nick|rich|art|dean|ben|jan|an|ana|ali|angel|sky|ivy|carol|mary|dan|don|so|see|per|long|van|kit|shah)$/
/** What belongs to a person and is called by the name: "John Smith's house". */
const BELONGS =
  /^(?:house|home|flat|address|place|door|garden|drive|car|van|bike|room|property|dwelling|garage|shed|bin|fence)$/
const MOST_WORDS_OF_A_NAME = 5

/** "Victim John Smith" names somebody, "Victim Support" and "Suspect charged" do not: one of two words has to be a known name. */
export function namesSomebodyInARole(text: string): boolean {
  for (const found of text.matchAll(ROLE)) {
    const [whole, first = '', second = ''] = found
    NEXT_WORD.lastIndex = found.index + whole.length
    const behind = NEXT_WORD.exec(text)?.[1] ?? ''
    // "Mother Julian Close" is a street.
    if (FAMILY.test(whole) && (isStreetType(second.toLowerCase()) || isStreetType(behind.toLowerCase()))) continue
    if (isNameBehindRole(first) || (second !== '' && isNameBehindRole(second) && !isLower(first))) return true
    if (isForename(first) && isSurname(second)) return true
  }
  return [...text.matchAll(RANK)].some(([, name = '']) => isKnownName(name.toLowerCase()))
}

/** In small letters only a forename that is no other word is one. */
function isNameBehindRole(word: string): boolean {
  const own = word.toLowerCase()
  return isLower(word) ? FORENAMES.has(own) && !WORDS.test(own) : isKnownName(own)
}

/**
 * Whether a cell holds the whole name of somebody without anything that says so: a forename and a surname that both are known, in
 * capitalised words, or as all that stands there: "Outside John Smith's house", "SMITH, John", "john smith". The name of a street,
 * a school or a public house goes on behind ("Edith Cavell Academy"), or begins with a saint or "The".
 */
export function holdsWholeName(text: string): boolean {
  if (!mayHoldName(text)) return false
  const parts = withoutNamesakes(text).split(/[;:()/|–]| - /)
  return parts.some((part) => isWholeNameAlone(part) || part.split(',').some(isWholeNameAlone) || namesWithin(part))
}

/** The cheap question first: hardly any text of a list has a surname that is known. */
function mayHoldName(text: string): boolean {
  return text.split(/[^\p{L}'-]+/u).some((word) => isSurname(word.replace(/'s?$/i, '')))
}

/** All that stands there: any case, either order, initials. */
function isWholeNameAlone(part: string): boolean {
  const words = wordsOf(part.replace(/,/g, ' ')).map((word) => word.replace(/'s$/i, ''))
  if (words.length < 2 || words.length > MOST_WORDS_OF_A_NAME) return false
  if (words.some((word) => !/^\p{L}[\p{L}'.-]*$/u.test(word) || isOfPlaces(word) || /^(?:st|saint|the)$/i.test(word))) {
    return false
  }
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const names = words.filter((word) => word.length > 2)
  const isInitial = (word: string) => /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(word) && !/^[NSEW.]+$/.test(word)
  if (names.length === 1)
    return words.length <= 3 && (isInitial(first) || isInitial(last)) && isSurname(names[0] ?? '') && !TITLE.test(first)
  return (
    isPair(first, last) ||
    isPair(last, first) ||
    (names.every((name) => isKnownName(name.toLowerCase())) &&
      names.some((name, at) => isForename(name) && names.some((other, of) => of !== at && isSurname(other))))
  )
}

/** Capitalised words within others. */
function namesWithin(part: string): boolean {
  const words = wordsOf(part.replace(/,/g, ' , '))
  return words.some((word, at) => {
    if (!isCapitalised(word) || /^(?:st\.?|saint|the|sir|lord|lady)$/i.test(words[at - 1] ?? '')) return false
    const comma = words[at + 1] === ','
    const next = words[at + (comma ? 2 : 1)] ?? ''
    const isMiddle = /^\p{Lu}\.?$/u.test(next) || isForename(next)
    const after = comma ? [next] : isMiddle ? [next, words[at + 2] ?? ''] : [next]
    return after.some((last, more) => {
      const own = last.replace(/'s?$/i, '')
      if (!isCapitalised(last) || (isOfPlaces(own) && own === last)) return false
      const isName = comma ? word === word.toUpperCase() && isPair(own, word) : isPair(word, own)
      return isName && !goesOnAsPlace(words, at + (comma ? 3 : 2) + more, own !== last)
    })
  })
}

/** Whether a word of places stands behind, before a sign or a word in small letters. */
function goesOnAsPlace(words: readonly string[], from: number, isOwner: boolean): boolean {
  for (const word of words.slice(from)) {
    if (!isCapitalised(word) || (isOwner && BELONGS.test(word.toLowerCase()))) return false
    if (isOfPlaces(word)) return true
  }
  return false
}

/** Also as one may write O'Brien in capitals. */
function isPair(forename: string, surname: string): boolean {
  return isForename(forename) && isSurname(surname) && forename.length > 1
}

function isOfPlaces(word: string): boolean {
  const own = word.toLowerCase().replace(/['.].*$/, '')
  return isPlaceWord(own) || isStreetType(own)
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}'.-]*$/u.test(word)
}

function isLower(word: string): boolean {
  return word === word.toLowerCase()
}

function wordsOf(part: string): string[] {
  return part.split(/ +/).filter((word) => word !== '')
}
