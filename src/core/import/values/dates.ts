import { monthOf } from '../../vocabulary/month.ts'
import { rememberingLast } from '../remembering-last.ts'
import { clockTime, hourOfDay } from './clock-time.ts'
import type { Moment, MomentProblem } from './moment.ts'
import { remembering } from './remembering.ts'
import { type DateOrder, onClock, type SettledDate, serialDate, settle, settledDate } from './settled-date.ts'
import { type WrittenDate, writtenDate } from './written-date.ts'

/** How the dates of a column are written. */
export interface DateFormat {
  readonly dates: DateOrder
  /** `month` also where every date is the first of a month; `time` where any has a time other than 00:00. */
  readonly precision: 'month' | 'day' | 'time'
  /**
   * The order was shown: by a number above 12, or because it is the first of three months or more. Or it does not matter: ISO, names of
   * months, months only.
   */
  readonly isProven: boolean
  /** Numbers above 12 stand in both places, and more often than by a slip here and there. */
  readonly isContradictory: boolean
  /** The whole column holds a spreadsheet's day numbers. */
  readonly isSerial: boolean
  /** Times are written with their zone. */
  readonly isZoned: boolean
  /** So many at 00:00 that it must mean that nobody knew the time. */
  readonly midnightIsUnknown: boolean
  /** Of the values that are not blank, the share that can be read so. */
  readonly share: number
}

/** What of a `DateFormat` reading needs; a mapping has the first two. */
export interface MomentFormat {
  readonly dates: DateOrder
  readonly precision: 'month' | 'day' | 'time'
  /** False where "44256" among other dates is not to be read as a spreadsheet's day number. */
  readonly isSerial?: boolean
  readonly midnightIsUnknown?: boolean
  /** Times have a column of their own: 00:00 beside a date says nothing, whatever that column holds. */
  readonly isTimeApart?: boolean
  /** That column holds hours: "15" is three in the afternoon. */
  readonly isTimeInHours?: boolean
}

const LEAST_SHARE = 0.6
/** Numbers that can be days can be anything: only where nearly all are is the column one of dates. */
const LEAST_SHARE_OF_SERIALS = 0.95
/** Of the dates that show the order, so many may show the other: they are read as no date. */
const MOST_SLIPS = 0.01
/** So many first days of one and the same month are no chance. */
const FIRSTS_OF_ONE_MONTH = 20
const LEAST_MONTHS = 3
const MIDNIGHT = { share: 0.2, timesAnyOther: 10 }
const MINUTES_A_DAY = 24 * 60

/** How the values of a column are to be read as dates; null where under 60 % of those that are not blank are any. */
export function dateFormat(texts: readonly string[]): DateFormat | null {
  const values = texts.filter((text) => text.trim() !== '')
  if (areFinancialYears(values)) return null
  const serials = values.map(serialDate).filter((date) => date !== null)
  const isSerial = values.length > 0 && serials.length >= LEAST_SHARE_OF_SERIALS * values.length
  const written = isSerial ? [] : values.map(writtenDate).filter((date) => date !== null)
  const order = orderOf(written)
  const settled = isSerial ? serials : written.map((date) => settle(date, order.dates, inThisCentury))
  const dates = settled.filter((date) => date !== null && monthOf(date.year, date.month) !== null) as SettledDate[]
  const share = values.length === 0 ? 0 : dates.length / values.length
  if (share < LEAST_SHARE) return null
  const isZoned = written.some((date) => date.offset !== null)
  return { ...order, ...precisionOf(dates), isSerial, isZoned, share }
}

/** "2009/10" is a year from April to March where each value ends with the next year: "2009-10" alone may be a month. */
function areFinancialYears(values: readonly string[]): boolean {
  const years = values.map((value) => /^((?:19|20)\d\d)([/-])(\d\d)$/.exec(value.trim()))
  if (!years.every((year) => year !== null && (Number(year[1]) + 1) % 100 === Number(year[3]))) return false
  return years.some((year) => year?.[2] === '/') || new Set(values).size > 1
}

/** British order, unless numbers above 12 say more often that the month comes first. */
function orderOf(written: readonly WrittenDate[]): Pick<DateFormat, 'dates' | 'isProven' | 'isContradictory'> {
  const ordered = written.filter((date) => date.isOrdered && date.day !== date.month)
  const dayFirst = ordered.filter((date) => date.day > 12 && date.month <= 12).length
  const monthFirst = ordered.filter((date) => date.month > 12 && date.day <= 12).length
  const isContradictory = Math.min(dayFirst, monthFirst) > MOST_SLIPS * (dayFirst + monthFirst)
  const isShown = ordered.length === 0 || dayFirst + monthFirst > 0 || areFirsts(ordered)
  const isProven = !isContradictory && isShown
  return { dates: monthFirst > dayFirst ? 'month-first' : 'day-first', isProven, isContradictory }
}

/**
 * Whether these are the first of three months or more: with the month first all would have happened in January, before the 13th.
 * Not the other way round: "05/01/2021" and "07/01/2021" are what a table made in January holds.
 */
function areFirsts(ordered: readonly WrittenDate[]): boolean {
  return ordered.every((date) => date.day === 1) && new Set(ordered.map((date) => date.month)).size >= LEAST_MONTHS
}

function precisionOf(dates: readonly SettledDate[]): Pick<DateFormat, 'precision' | 'midnightIsUnknown'> {
  const timed = dates.filter((date) => date.minute >= 0)
  const midnights = timed.filter((date) => date.isMidnight).length
  if (timed.length > midnights) return { precision: 'time', midnightIsUnknown: areTooMany(midnights, timed) }
  const isMonthly = dates.every((date) => date.dayOfMonth <= 1)
  const months = new Set(dates.map((date) => date.year * 12 + date.month)).size
  const isNoChance = months > 1 || dates.length >= FIRSTS_OF_ONE_MONTH || dates.every((date) => date.day === 0)
  return { precision: isMonthly && isNoChance ? 'month' : 'day', midnightIsUnknown: false }
}

/** Whether more than a fifth are at midnight, and ten times as many as at any other time that occurs, on average. */
function areTooMany(midnights: number, timed: readonly SettledDate[]): boolean {
  const others = new Set(timed.filter((date) => !date.isMidnight).map((date) => date.minute)).size
  const fairShare = (timed.length - midnights) / others
  return midnights > MIDNIGHT.share * timed.length && midnights >= MIDNIGHT.timesAnyOther * fairShare
}

/**
 * Reads moments written in a format. `time` is the text of a separate column, or ''; where it can be read it counts rather than a
 * time beside the date. A time that cannot be read is not known; a date that cannot be read is a problem.
 */
export function momentReader(format: MomentFormat): (date: string, time: string) => Moment | MomentProblem {
  // An incident most often ends on the day on which it began.
  const dateOf = rememberingLast(
    remembering(
      (text) => settledDate(text, format.dates, inThisCentury) ?? (format.isSerial === false ? null : serialDate(text)),
    ),
  )
  const timeOf = remembering(format.isTimeInHours ? (text) => hourOfDay(text) ?? clockTime(text) : clockTime)
  const isTogether = format.precision === 'time' && format.isTimeApart !== true
  return (dateText, timeText) => {
    const minute = isTogether && timeText === '' ? timeAtEnd(dateText) : -1
    if (minute >= 0) {
      const date = dateOf(dateText.slice(0, dateText.length - lengthOfTime(dateText)))
      if (date !== null && date.minute < 0 && date.day > 0)
        return momentOf(date, minute, !(format.midnightIsUnknown && minute === 0), format)
    }
    const date = dateOf(dateText)
    if (date === null) return dateText.trim() === '' ? 'date-missing' : 'date-unreadable'
    const time = timeText === '' || date.day === 0 ? null : timeOf(timeText)
    if (time !== null) {
      const both = onClock(date.day * MINUTES_A_DAY + time)
      return momentOf(both, both.minute, !(format.midnightIsUnknown && both.isMidnight), format)
    }
    const isFiller = date.isMidnight && (format.isTimeApart === true || timeText !== '' || format.midnightIsUnknown)
    return momentOf(date, date.minute, format.precision === 'time' && !isFiller, format)
  }
}

/**
 * The time at the end of "01/03/2021 14:30" or "2021-03-01T14:30:00" in minutes; -1 for any other text. Taken apart so, there are as
 * many dates to remember as days and not as minutes.
 */
function timeAtEnd(text: string): number {
  const length = lengthOfTime(text)
  const at = text.length - length
  const before = text.charCodeAt(at)
  if (at < 6 || (before !== SPACE && before !== LETTER_T) || text.charCodeAt(at + 3) !== COLON) return -1
  const hour = twoDigits(text, at + 1)
  const minute = twoDigits(text, at + 4)
  const second = length === WITH_SECONDS ? twoDigits(text, at + 7) : 0
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1
  return hour * 60 + minute
}

/** Characters of " 14:30" and " 14:30:00", which are told apart by a colon six characters from the end. */
const WITHOUT_SECONDS = 6
const WITH_SECONDS = 9

function lengthOfTime(text: string): number {
  return text.charCodeAt(text.length - WITHOUT_SECONDS) === COLON ? WITH_SECONDS : WITHOUT_SECONDS
}

const [COLON, SPACE, LETTER_T, ZERO] = [58, 32, 84, 48] as const

/** The number of two digits at a position; -1 where there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** Of a date with a minute of the day, which counts only where it is known. */
function momentOf(
  date: SettledDate,
  minute: number,
  isKnown: boolean,
  { precision }: MomentFormat,
): Moment | MomentProblem {
  const month = monthOf(date.year, date.month)
  if (month === null) return 'date-unreadable'
  if (precision === 'month') return { month, day: 0, minute: -1 }
  return { month, day: date.day, minute: isKnown ? minute : -1 }
}

function inThisCentury(twoDigits: number): number {
  return 2000 + twoDigits
}
