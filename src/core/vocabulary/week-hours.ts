/**
 * Hours of the week in which incidents began. `days` are the days on which the window begins, 1 for Monday to 7 for Sunday; `from` is its
 * first hour (0 to 23) and `to` the hour at which it ends (1 to 24, not included). A window that ends at or before the hour at which it
 * begins goes on after midnight.
 */
export interface WeekHours {
  readonly days: readonly number[]
  readonly from: number
  readonly to: number
}

/** Windows that are asked for again and again. Both can be changed: they are where a person begins. */
export const WINDOWS = {
  /** The evening and night-time economy: Thursday to Sunday from 19:00, each to 05:00 of the day after. */
  'evening-and-night': { days: [4, 5, 6, 7], from: 19, to: 5 },
  /** After school: Monday to Friday. Holidays are not known here, and are in it. */
  'after-school': { days: [1, 2, 3, 4, 5], from: 15, to: 18 },
} as const satisfies Readonly<Record<string, WeekHours>>
export type WindowCode = keyof typeof WINDOWS

const DAY = 24
const WEEK = 7 * DAY

/** 1 for each of the 168 hours of a week, Monday from 00:00 first, that lies in a window. */
export function hoursInWindow({ days, from, to }: WeekHours): Uint8Array {
  const length = to > from ? to - from : to + DAY - from
  const hours = new Uint8Array(WEEK)
  for (const day of days) for (let hour = 0; hour < length; hour++) hours[((day - 1) * DAY + from + hour) % WEEK] = 1
  return hours
}
