import { isStreetType } from './place-words.ts'

/** The number of a house, "14", "0014", "14a", "14-16", "No.3"; not 0, and not the thousands behind a comma. */
const HOUSE_NUMBER = /^(?:no\.?)?0{0,3}[1-9]\d{0,3}[a-z]?(?:[-/][1-9]\d{0,3}[a-z]?)?$/i
/** What is counted or numbered beside houses: "Junction 12 Aylsham Road", "Section 5 Public Place", "Stop 3 Castle Street". */
const COUNTS_OTHERS =
  /^(?:junctions?|jct|jn|j|platform|stops?|exit|gate|bay|stand|unit|mile|phase|zone|car|route|bus|service|grid|area|block|post|section|sect|sec|schedule|sch|article|art|class|grade|category|cat|level|lvl|act|part|group|aged?|under|over|within|least|than|year|years|tier|ward|district|sector|beat|park|pitch|lot|marker|column|lamp|door|floor|room|ground|hole|pier|bridge|footpath|fp|km|x|approx|circa|about|every|op|operation|version|form)$/i
/** After a number these count something; a street does not begin with them. */
const NO_STREETS =
  /^(?:in|a|an|or|and|to|with|by|from|for|near|off|at|on|as|is|are|was|per|of|x|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|miles?|metres?|m|km|yards?|yds?|ways?|people|persons?|males?|females?|youths?|men|women|boys|girls|cars?|vehicles?|bikes?|offen[cs]es?|crimes?|incidents?|counts?|times?|acres?|pin|star)$/i
/** Words of streets that are the whole name of one. */
const WHOLE_NAMES = /^(?:broadway|causeway|highway|boulevard|esplanade|promenade|embankment|avenue)$/
/** Words a street has between the number and its last word: "Old St Mary's Church" Street. */
const MOST_WORDS_OF_A_STREET = 5

/** Whether words hold the number of a house with a street behind it: "14 Acacia Avenue". */
export function holdsHouseInStreet(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      HOUSE_NUMBER.test(word) && !COUNTS_OTHERS.test(bareWord(words[at - 1])) && startsStreet(words, at + 1),
  )
}

/** Whether a street's name begins here: some words of letters, of which one after the first is "street", "road" or the like. */
function startsStreet(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(from + MOST_WORDS_OF_A_STREET, words.length); at++) {
    const word = words[at] as string
    if (!/^\p{L}[\p{L}'.-]*$/u.test(word) || (NO_STREETS.test(word) && word === word.toLowerCase())) return false
    if (at === from && NO_STREETS.test(word)) return false
    if (isStreetType(bareWord(word)) && (at > from || WHOLE_NAMES.test(bareWord(word)))) return true
  }
  return false
}

/** A word in small letters without the point of an abbreviation. */
export function bareWord(word = ''): string {
  return word.toLowerCase().replace(/\.$/, '')
}
