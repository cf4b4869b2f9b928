import { hoursInWindow, type WeekHours, WINDOWS, type WindowCode } from '../core/vocabulary/week-hours.ts'
import { list } from './numbers.ts'

/** Words of the hours of the week in which incidents began. */

/** Monday first, as `days` counts them from 1. */
export const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "19:00"; 24 is the end of the day. */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

/** "began Thursday to Sunday, 19:00 to 05:00". */
export function hoursWords({ days, from, to }: WeekHours): string {
  return `began ${daysWords(days)}, ${hourName(from)} to ${hourName(to)}${to <= from && to !== 24 ? ' of the day after' : ''}`
}

function daysWords(days: readonly number[]): string {
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1]
  const name = (day: number) => DAY_NAMES[day - 1] ?? ''
  if (days.length === DAY_NAMES.length) return 'on any day'
  const isRun = days.length > 2 && last - first === days.length - 1
  return isRun ? `${name(first)} to ${name(last)}` : list(days.map(name))
}

const WINDOW_NAMES: Readonly<Record<WindowCode, string>> = {
  'evening-and-night': 'Evening and night',
  'after-school': 'After school',
}

export function windowName(code: WindowCode): string {
  return WINDOW_NAMES[code]
}

export const WINDOW_CODES = Object.keys(WINDOWS) as readonly WindowCode[]

export function hoursOfWindow(code: string): WeekHours {
  return WINDOWS[code as WindowCode]
}

/** The window that these hours are; null for hours of one's own. */
export function windowOf(hours: WeekHours): WindowCode | null {
  const isSame = ({ days, from, to }: WeekHours) =>
    from === hours.from && to === hours.to && days.join() === hours.days.join()
  return WINDOW_CODES.find((code) => isSame(WINDOWS[code])) ?? null
}

/** 1 for each of the 168 hours of the week that is chosen. */
export function chosenHours(hours: WeekHours): Uint8Array {
  return hoursInWindow(hours)
}

export const HOURS_LABEL = 'Hours of the week'
export const ANY_HOUR = 'All, also where no hour is known'
export const OWN_HOURS = 'Days and hours of your own'
export const HOURS_FROM_LABEL = 'From'
export const HOURS_TO_LABEL = 'To'
export const HOURS_HINT =
  'Days on which it begins; an end at or before the beginning is of the day after. An incident goes by the hour in which it may first have begun.'
export const AFTER_SCHOOL_HINT = 'Monday to Friday of every week: school holidays are not known here and are in it.'
export const WEEK_GRID_HINT = 'Drag over hours to see those alone on the map, or choose them under “Hours of the week”.'
