import type { IncidentTable } from '../core/table/incident-table.ts'
import { hoursInWindow, type WeekHours } from '../core/vocabulary/week-hours.ts'

/** Why hours cannot be asked for. */
export const NO_TIMES =
  'No loaded file says at what hour incidents began. The police’s public files give the month alone; times need an extract of the force’s own, with a column of date and time.'

const DAYS = 7
const DAY_HOURS = 24
const HOUR = 60

export function hasTimes({ hour, day }: IncidentTable): boolean {
  return day.length > 0 && hour.some((one) => one !== 0)
}

/** Minutes from Monday 00:00 to the beginning of the hour in which a row's incident began; null where its day or hour is not known. */
export function startOfRow({ day, hour }: IncidentTable, row: number): number | null {
  const [onDay, inHour] = [day[row] ?? 0, hour[row] ?? 0]
  // Day 1 is 1 January 1990, a Monday.
  return onDay === 0 || inHour === 0 ? null : (((onDay - 1) % DAYS) * DAY_HOURS + inHour - 1) * HOUR
}

/** 1 for each row whose incident began in these hours; one of uncertain time goes by the hour in which it may first have begun. */
export function rowsInHours(table: IncidentTable, hours: WeekHours): Uint8Array {
  const isIn = hoursInWindow(hours)
  const passes = new Uint8Array(table.rows)
  for (let row = 0; row < table.rows; row++) {
    const start = startOfRow(table, row)
    if (start !== null) passes[row] = isIn[start / HOUR] as number
  }
  return passes
}
