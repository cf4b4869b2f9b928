const MINUTES_A_DAY = 24 * 60
const SECONDS_A_DAY = 60 * MINUTES_A_DAY

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?$/
const HOUR_OF_HALF_DAY = /^(\d{1,2}) ?([ap])\.?m\.?$/
const WITHOUT_COLON = /^(\d{1,2})(\d{2})$/
/** The part of a day, as spreadsheets keep times: they write no zero after one digit, so that "0.30" is half past midnight. */
const FRACTION = /^0?[.,](\d*[1-9]|\d{3,})$/
/** A time that a spreadsheet wrote with the date of its day 0. */
const DAY_ZERO = /^(?:1899-12-3[01]|1900-01-0[01]|3[01]\/12\/1899|0[01]\/0?1\/1900)[ t]/

/** Minutes since midnight of "21" where a column's name says that it holds hours; null for anything but 0 to 23. */
export function hourOfDay(text: string): number | null {
  const hour = /^\d{1,2}(?:\.0+)?$/.test(text) ? Number(text) : 24
  return hour < 24 ? hour * 60 : null
}

/** Whether a column's name, in small letters, says that it holds hours of the day and nothing finer. */
export function namesHours(words: string): boolean {
  return /\bhour\b/.test(words)
}

/**
 * Minutes since midnight of "21:30", "21.30", "2130", "21:30:00", "9.30pm", "9 pm", "21:30 hrs" or a spreadsheet's "0.8958"; 1,440 for
 * "24:00", the end of the day. Null for any other text. One or two digits alone are refused: "15" may be an hour, or 00:15 that lost
 * its zeros.
 */
export function clockTime(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(DAY_ZERO, '')
    .replace(/ ?(?:hours|hrs?)\.?$/, '')
  const fraction = FRACTION.exec(plain)
  if (fraction) return minuteOfPart(fraction[1] as string)
  const clock = CLOCK.exec(plain)
  if (clock) return minutesOf(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0), clock[4])
  const hour = HOUR_OF_HALF_DAY.exec(plain)
  if (hour) return minutesOf(Number(hour[1]), 0, 0, hour[2])
  const digits = WITHOUT_COLON.exec(plain)
  return digits ? minutesOf(Number(digits[1]), Number(digits[2]), 0, undefined) : null
}

/**
 * Minutes since midnight of a part of a day, from its decimals. Five of them and more tell seconds, which are left out as those of any
 * time are; fewer are rounded to the minute. The last minute belongs to the day it is of.
 */
export function minuteOfPart(decimals: string): number {
  const part = Number(`0.${decimals}`)
  const minutes =
    decimals.length < 5 ? Math.round(part * MINUTES_A_DAY) : Math.floor(Math.round(part * SECONDS_A_DAY) / 60)
  return Math.min(minutes, MINUTES_A_DAY - 1)
}

function minutesOf(hour: number, minute: number, second: number, half: string | undefined): number | null {
  if (minute > 59 || second > 59) return null
  if (hour === 24 && minute === 0 && second === 0 && half === undefined) return MINUTES_A_DAY
  if (hour > 23) return null
  if (half === undefined || hour > 12) return half !== 'a' || hour === 0 ? hour * 60 + minute : null
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
}
