import { isStreetType } from './place-words.ts'

/** The number of a house: not 0, not the thousands behind a comma. */
const HOUSE_NUMBER = /^(?:no\.?)?[1-9]\d{0,3}[a-z]?(?:[-/][1-9]\d{0,3}[a-z]?)?$/i
/** A part of a house with its number, and something behind: "Flat 3, Nelson House". */
const PART_OF_A_HOUSE =
  /\b(?:flat|apartment|apt|flt|bedsit|maisonette)\.? (?:no\.? ?)?(?:\d{1,4}[a-z]?|[a-z]\d{0,3}),? (?!of |or |and |fire)\S{2,}[ ,]+\S{2,}/i
/** What is counted or numbered beside houses: "Junction 12 Aylsham Road", "Section 5 Public Place", "Stop 3 Castle Street". */
const COUNTS_OTHERS =
  /^(?:junctions?|jct|jn|j|platform|stops?|exit|gate|bay|stand|unit|mile|phase|zone|car|route|bus|service|grid|area|block|post|section|sect|sec|schedule|sch|article|art|class|grade|category|cat|level|lvl|act|part|group|aged?|under|over|within|least|than|year|years|tier|ward|district|sector|beat|park|pitch|lot|marker|column|lamp|door|floor|room|ground|hole|pier|bridge|footpath|fp|km|x|approx|circa|about|every|op|operation|phase|version|form)$/i
/** After a number these count something; a street does not begin with them. */
const NO_STREETS =
  /^(?:in|a|an|or|and|to|with|by|from|for|near|off|at|on|as|is|are|was|per|of|x|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|miles?|metres?|m|km|yards?|yds?|ways?|people|persons?|males?|females?|youths?|men|women|boys|girls|cars?|vehicles?|bikes?|offen[cs]es?|crimes?|incidents?|counts?|times?|acres?|pin|star)$/i
const MOST_WORDS_OF_A_STREET = 5

/** Whether a cell holds a house: its number with a street behind ("14 Acacia Avenue"), or a flat. A street alone is no address. */
export function holdsAddress(text: string): boolean {
  if (!/\d/.test(text)) return PART_OF_A_HOUSE.test(text)
  if (PART_OF_A_HOUSE.test(text)) return true
  // A comma may stand between the number and the street, nowhere else in them.
  const words = text
    .replace(/(\b[1-9]\d{0,3}[a-z]?), ?(?=\p{L})/giu, '$1 ')
    .replace(/([,;:()])/g, ' $1 ')
    .split(/ +/)
    .filter((word) => word !== '')
  return words.some(
    (word, at) => HOUSE_NUMBER.test(word) && !COUNTS_OTHERS.test(bare(words[at - 1])) && startsStreet(words, at + 1),
  )
}

/** Whether a street's name begins here: some words of letters, of which one after the first is "street", "road" or the like. */
function startsStreet(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(from + MOST_WORDS_OF_A_STREET, words.length); at++) {
    const word = words[at] as string
    if (!/^\p{L}[\p{L}'.-]*$/u.test(word) || (NO_STREETS.test(word) && word === word.toLowerCase())) return false
    if (at === from && NO_STREETS.test(word)) return false
    // "The Close" and "Broadway" are whole names.
    if (isStreetType(bare(word)) && (at > from || word.length > 8)) return true
  }
  return false
}

function bare(word = ''): string {
  return word.toLowerCase().replace(/\.$/, '')
}
