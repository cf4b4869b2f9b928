import type { Detector } from './detector.ts'
import { bareWord, holdsHouseInStreet } from './house-and-street.ts'
import { isStreetType } from './place-words.ts'

const PART_OF_A_HOUSE = /^(?:flat|apartment|apt|flt|bedsit|maisonette|studio|room|plot|caravan|chalet)$/i
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
  const hasPart = words.some((word, at) => PART_OF_A_HOUSE.test(word) && isNumbered(words, at))
  return (hasPart && words.length >= 4) || holdsHouseInStreet(words)
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

function endsAsStreet(part: string): boolean {
  const words = wordsOf(part)
  return words.length > 1 && isStreetType(bareWord(words.at(-1)))
}

function wordsOf(value: string): string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '')
}
