const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000
const DAY_ZERO = Date.UTC(1989, 11, 31)

/** Days since 31 December 1989, so that 1 January 1990 is 1 and days before are negative; null for a date that is not in the calendar. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year
  return exists ? (time - DAY_ZERO) / MILLISECONDS_A_DAY : null
}

/** The date of a day number: `month` from 1 to 12. */
export function dateOfDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(DAY_ZERO + day * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
