import { dateOfDay, dayNumber } from './calendar.ts'
import { minuteOfPart } from './clock-time.ts'
import { londonClock } from './london-clock.ts'
import { type WrittenDate, writtenDate } from './written-date.ts'

/** A date that exists, on the local clock of the United Kingdom. */
export interface SettledDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31; 0 where only the month is known. */
  readonly dayOfMonth: number
  /** Days since 31 December 1989; 0 where only the month is known. */
  readonly day: number
  /** Minutes since midnight; -1 where no time is written. */
  readonly minute: number
  /** Whether the time is 00:00 as written or on the local clock: what stands where nobody knew the time. */
  readonly isMidnight: boolean
}

export type DateOrder = 'day-first' | 'month-first'

const MINUTES_A_DAY = 24 * 60
/** Day 1 of ours, 1 January 1990, in the count of spreadsheets from 1900 on. */
const SERIAL_OF_DAY_ZERO = 32_873
const LAST_SERIAL_DAY = 69_398
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/

/** Reads a text as a date with day and month in this order; null where it is none. `fullYear` says what year two digits mean. */
export function settledDate(
  text: string,
  order: DateOrder,
  fullYear: (twoDigits: number) => number,
): SettledDate | null {
  const written = writtenDate(text)
  return written && settle(written, order, fullYear)
}

/** The same for a text already taken apart. */
export function settle(
  written: WrittenDate,
  order: DateOrder,
  fullYear: (twoDigits: number) => number,
): SettledDate | null {
  const isSwapped = written.isOrdered && order === 'month-first'
  const month = isSwapped ? written.day : written.month
  const dayOfMonth = isSwapped ? written.month : written.day
  const year = written.isShortYear ? fullYear(written.year) : written.year
  const day = dayNumber(year, month, dayOfMonth || 1)
  if (day === null) return null
  const { minute, offset } = written
  if (dayOfMonth === 0) return { year, month, dayOfMonth, day: 0, minute: -1, isMidnight: false }
  if (minute < 0) return { year, month, dayOfMonth, day, minute, isMidnight: false }
  const clock = day * MINUTES_A_DAY + minute
  return onClock(offset === null ? clock : londonClock(clock - offset), minute === 0)
}

/** The day that many minutes after the start of 31 December 1989. */
export function onClock(minutes: number, isMidnight = false): SettledDate {
  const day = Math.floor(minutes / MINUTES_A_DAY)
  const minute = minutes - day * MINUTES_A_DAY
  const { year, month, day: dayOfMonth } = dateOfDay(day)
  return { year, month, dayOfMonth, day, minute, isMidnight: isMidnight || minute === 0 }
}

/** A spreadsheet's day number, "44256" or "44256.6041" with the time as part of the day, of 1990 to 2089; null for any other text. */
export function serialDate(text: string): SettledDate | null {
  const found = SERIAL.exec(text.trim())
  const serial = Number(found?.[1])
  if (!found || serial <= SERIAL_OF_DAY_ZERO || serial > LAST_SERIAL_DAY) return null
  const date = onClock((serial - SERIAL_OF_DAY_ZERO) * MINUTES_A_DAY + minuteOfPart(found[2] ?? '0'))
  return found[2] === undefined ? { ...date, minute: -1, isMidnight: false } : date
}
