import type { Month } from '../../vocabulary/month.ts'
import type { Mapping } from '../mapping.ts'
import { momentReader } from '../values/dates.ts'
import type { Moment } from '../values/moment.ts'
import { cellOf, hasRole } from './cells.ts'

/** When an incident happened, as the table holds it; see IncidentTable. */
export interface When {
  readonly month: Month
  readonly day: number
  readonly hour: number
  readonly lasting: number
  readonly moment: Moment
}

/** No column holds more: an uncertain time of more than 7 years says nothing. */
const LONGEST = 0xffff
const MINUTES_A_DAY = 24 * 60

/** Reads when a row's incident happened, or says why that cannot be read. No month after `latest` is believed. */
export function whenReader(
  mapping: Mapping,
  latest: Month,
): (fields: readonly string[]) => When | 'date-missing' | 'date-unreadable' | 'date-in-the-future' {
  const momentOf = momentReader({ ...mapping, isTimeApart: hasRole(mapping, 'time') })
  const [date, time] = [cellOf(mapping, 'date'), cellOf(mapping, 'time')]
  const [dateEnd, timeEnd] = [cellOf(mapping, 'date-end'), cellOf(mapping, 'time-end')]
  const hasEnd = hasRole(mapping, 'date-end')
  return (fields) => {
    const moment = momentOf(date(fields), time(fields))
    if (typeof moment === 'string') return moment
    if (moment.month > latest) return 'date-in-the-future'
    const { month, day, minute } = moment
    const end = hasEnd && minute >= 0 ? momentOf(dateEnd(fields), timeEnd(fields)) : null
    const lasting = end === null || typeof end === 'string' ? 0 : hoursBetween(moment, end)
    return { month, day, hour: minute < 0 ? 0 : Math.floor(minute / 60) + 1, lasting, moment }
  }
}

/** Whole hours from one to the other, rounded up; 0 where a time is not known or the end lies before the start. */
function hoursBetween(start: Moment, end: Moment): number {
  if (end.minute < 0 || end.day === 0) return 0
  const minutes = (end.day - start.day) * MINUTES_A_DAY + end.minute - start.minute
  return Math.min(LONGEST, Math.max(0, Math.ceil(minutes / 60)))
}
