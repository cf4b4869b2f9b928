/** A calendar month as one whole number, so that a column of months is a Uint16Array and a range is two comparisons. */
export type Month = number

const ENGLISH = 'january february march april may june july august september october november december'.split(' ')
/** Recorded crime by place does not exist before this; a year outside is a slip of the keyboard, not a month. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2089

export function monthOf(year: number, monthOfYear: number): Month | null {
  const sound = year >= FIRST_YEAR && year <= LAST_YEAR && monthOfYear >= 1 && monthOfYear <= 12
  return sound ? year * 12 + monthOfYear - 1 : null
}

/** Whether a number stands for a month that can be in a file. */
export function isMonth(number: number): boolean {
  return monthOf(Math.floor(number / 12), (number % 12) + 1) === number
}

/** "2021-03" for a month: how months are written in questions, files and the ledger. */
export function isoMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The month of "2021-03" and nothing else; null for any other text. */
export function parseIsoMonth(text: string): Month | null {
  const found = /^(\d{4})-(\d{2})$/.exec(text)
  return found ? monthOf(Number(found[1]), Number(found[2])) : null
}

/**
 * The month of a cell in a monthly file, also as spreadsheets rewrite "2021-03" when they save it again: "Mar-21", "March 2021",
 * "01/03/2021" (day first; a month column can only become the first of a month, so any other day is refused), "2021-03-01".
 * Null where the month would be a guess.
 */
export function parseMonth(text: string): Month | null {
  const plain = text.trim()
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/]0?1(?:[ T]00:00(?::00)?)?)?$/.exec(plain)
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]))
  const named = /^(?:0?1[- ])?([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/.exec(plain)
  if (named) {
    const year = Number(named[2])
    return monthOf(year < 100 ? 2000 + year : year, monthOfYear(named[1] as string))
  }
  const dayFirst = /^0?1[/.](\d{1,2})[/.](\d{4})(?: 00:00(?::00)?)?$/.exec(plain)
  if (dayFirst) return monthOf(Number(dayFirst[2]), Number(dayFirst[1]))
  const monthYear = /^(\d{1,2})\/(\d{4})$/.exec(plain)
  return monthYear ? monthOf(Number(monthYear[2]), Number(monthYear[1])) : null
}

/** 1 to 12 of a month's name, whole or its first three letters ("Sept" too); 0 of any other word, which `monthOf` refuses. */
function monthOfYear(word: string): number {
  const name = word.toLowerCase()
  return (
    ENGLISH.findIndex(
      (month) => name === month || name === month.slice(0, 3) || (name === 'sept' && month === 'september'),
    ) + 1
  )
}

/** Every month from `first` to `last`, both ends in. */
export function monthsBetween(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
}
