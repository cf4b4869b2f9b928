import type { Detector } from './detector.ts'
import { isStreetType } from './place-words.ts'

const HOUSE_NUMBER = /^(?:no\.?)?\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/i
const PART_OF_A_HOUSE = /^(?:flat|apartment|apt|flt|bedsit|maisonette|studio|room|plot|caravan|chalet)$/i
/** "Junction 12 Aylsham Road" and "Platform 2" count other things than houses. */
const COUNTS_OTHERS =
  /^(?:junction|jct|j|platform|stop|exit|gate|bay|stand|unit|mile|phase|zone|car|route|grid|area|block|post)$/i
/** Words a street has between the number and its last word: "Old St Mary's Church" Street. */
const MOST_WORDS_OF_A_STREET = 5

const ADDRESS_PARTS =
  /\bhouse ?(?:no|num|number|nbr|name)\b|\bflat(?: ?(?:no|num|number))?$|\bdoor ?(?:no|num|number)\b|\bbuilding (?:no|number)\b|\bsub ?building\b|\bproperty ?(?:no|num|number)\b|\b[ps]aon\b|\bapartment\b/

/** Number, name or part of a house in a column of their own. */
export const PARTS_OF_ADDRESSES: Detector = {
  kind: 'address',
  header: ADDRESS_PARTS,
  named: { matches: (value) => value.length <= 60, share: 0.15, distinct: 1 },
  silent: null,
}

/** Number and street, or the part of a house. The name of a street alone is no address: half the files have nothing nearer. */
export const ADDRESSES: Detector = {
  kind: 'address',
  header:
    /\baddr(?:ess|esses)?\b|\baddress ?\d\b|\baddr ?\d\b|\badd ?[1-5]\b|\b(?:address )?line ?[1-5]\b|\bresidence\b|\bresidential\b|\bdwelling\b|\bwhere (?:lives|living)\b|\bhome\b/,
  named: { matches: isAddressOrHouse, share: 0.15, distinct: 1 },
  silent: { matches: isAddress, share: 0.15, distinct: 2 },
}

/** Whether a number or the part of a house is followed by words that end in one of streets: "Flat 2, 14 High Street". */
function isAddress(value: string): boolean {
  const words = wordsOf(value)
  return words.some((word, at) => {
    if (PART_OF_A_HOUSE.test(word)) return isNumbered(words, at) && words.length >= 4
    return HOUSE_NUMBER.test(word) && !COUNTS_OTHERS.test(words[at - 1] ?? '') && startsStreet(words, at + 1)
  })
}

/** Under a header that says address: a house with a name, too: "The Old Rectory, Church Lane". */
function isAddressOrHouse(value: string): boolean {
  if (isAddress(value)) return true
  const words = wordsOf(value)
  if (PART_OF_A_HOUSE.test(words[0] ?? '') && isNumbered(words, 0)) return true
  if (/^\d{1,4}[a-z]?\b.*\p{L}{3}/iu.test(value)) return true
  const [house, street] = value.split(/, ?/)
  return street !== undefined && !endsAsStreet(house as string) && endsAsStreet(street)
}

function isNumbered(words: readonly string[], at: number): boolean {
  return /^(?:\d{1,4}[a-z]?|[a-z]\d{0,3})$/i.test(words[at + 1] ?? '')
}

/** Whether a street's name begins here: some words of letters, of which one after the first is "street", "road" or the like. */
function startsStreet(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(from + MOST_WORDS_OF_A_STREET, words.length); at++) {
    const word = words[at] as string
    if (!/^\p{L}[\p{L}'.-]*$/u.test(word)) return false
    if (at > from && isStreetType(plain(word))) return true
    // "The Close" and "Broadway" are whole names.
    if (at === from && isStreetType(plain(word)) && word.length > 5) return true
  }
  return false
}

function endsAsStreet(part: string): boolean {
  const words = wordsOf(part)
  return words.length > 1 && isStreetType(plain(words.at(-1) as string))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

function wordsOf(value: string): string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '')
}
