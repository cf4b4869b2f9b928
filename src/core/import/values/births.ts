import type { MomentFormat } from './dates.ts'
import type { Moment, MomentProblem } from './moment.ts'
import { remembering } from './remembering.ts'
import { serialDate, settledDate } from './settled-date.ts'

/** The years in which a person can have been born who is in a table. */
const FIRST_YEAR = 1890
const LAST_YEAR = 2089
/** Two digits below this are of this century: spreadsheets take 00 to 29 as 2000 to 2029. */
const FIRST_OF_LAST_CENTURY = 30

/**
 * Reads dates of birth, which `momentReader` does not: it knows no year before 1990. The month is years x 12 + 0 to 11 all the same and
 * days before 1990 are negative; 31 December 1989 counts as a month only, because its number is 0. Two digits of a year are 1930 to
 * 2029.
 */
export function birthReader(format: MomentFormat): (text: string) => Moment | MomentProblem {
  const dateOf = remembering((text) => settledDate(text, format.dates, fullYear) ?? serialDate(text))
  return (text) => {
    const date = dateOf(text)
    if (date === null) return text.trim() === '' ? 'date-missing' : 'date-unreadable'
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return 'date-unreadable'
    return { month: date.year * 12 + date.month - 1, day: format.precision === 'month' ? 0 : date.day, minute: -1 }
  }
}

function fullYear(twoDigits: number): number {
  return (twoDigits < FIRST_OF_LAST_CENTURY ? 2000 : 1900) + twoDigits
}
