import { dateOfDay, dayNumber } from './calendar.ts'

const MINUTES_A_DAY = 24 * 60
const HOUR = 60
/** Until 1995 summer time ended a week early in years whose October has five Sundays (Summer Time Orders 1989 and 1992). */
const LAST_YEAR_OF_FOURTH_SUNDAY = 1995

/**
 * What a clock in London shows: minutes since the start of 31 December 1989, from the same count in universal time. Summer time is
 * an hour ahead from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
 * For 1990 to 2089, as long as the rule stands.
 */
export function londonClock(universal: number): number {
  const { year } = dateOfDay(Math.floor(universal / MINUTES_A_DAY))
  const { start, end } = summerOf(year)
  return universal >= start && universal < end ? universal + HOUR : universal
}

const summers = new Map<number, { readonly start: number; readonly end: number }>()

function summerOf(year: number): { readonly start: number; readonly end: number } {
  const known = summers.get(year)
  if (known) return known
  const lastOfOctober = year > LAST_YEAR_OF_FOURTH_SUNDAY ? 31 : 28
  const summer = { start: nightOf(year, 3, 31), end: nightOf(year, 10, lastOfOctober) }
  summers.set(year, summer)
  return summer
}

/** 01:00 UTC on the last Sunday up to a day of a month. */
function nightOf(year: number, month: number, latest: number): number {
  const day = dayNumber(year, month, latest) ?? 0
  // Day 0 was a Sunday.
  const sunday = Math.floor(day / 7) * 7
  return sunday * MINUTES_A_DAY + HOUR
}
