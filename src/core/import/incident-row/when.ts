import type { Month } from '../../vocabulary/month.ts'
import { wordsOf } from '../columns/header-words.ts'
import type { Mapping } from '../mapping.ts'
import { namesHours } from '../values/clock-time.ts'
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

/**
 * Reads when a row's incident happened, or says why that cannot be read. No month after `latest` is believed; `onReversed` is called for
 * a row that ends before it starts.
 */
export function whenReader(
  mapping: Mapping,
  latest: Month,
  onReversed: () => void = () => {},
): (fields: readonly string[]) => When | 'date-missing' | 'date-unreadable' | 'date-in-the-future' {
  const times = mapping.columns.filter(({ role }) => role === 'time')
  const isTimeInHours = times.some(({ name }) => namesHours(wordsOf(name)))
  const momentOf = momentReader({ ...mapping, isTimeApart: times.length > 0, isTimeInHours })
  const [date, time] = [cellOf(mapping, 'date'), cellOf(mapping, 'time')]
  const [dateEnd, timeEnd] = [cellOf(mapping, 'date-end'), cellOf(mapping, 'time-end')]
  const hasEnd = hasRole(mapping, 'date-end')
  return (fields) => {
    const moment = momentOf(date(fields), time(fields))
    if (typeof moment === 'string') return moment
    if (moment.month > latest) return 'date-in-the-future'
    const { month, day, minute } = moment
    const end = hasEnd && minute >= 0 ? momentOf(dateEnd(fields), timeEnd(fields)) : null
    const hours = end === null || typeof end === 'string' ? 0 : hoursBetween(moment, end)
    if (hours < 0) onReversed()
    const hour = minute < 0 ? 0 : Math.floor(minute / 60) + 1
    return { month, day, hour, lasting: Math.min(LONGEST, Math.max(0, hours)), moment }
  }
}

/** Whole hours from one to the other, rounded up, below 0 where the end lies before the start; 0 where a time is not known. */
function hoursBetween(start: Moment, end: Moment): number {
  if (end.minute < 0 || end.day === 0) return 0
  const minutes = (end.day - start.day) * MINUTES_A_DAY + end.minute - start.minute
  return minutes < 0 ? Math.floor(minutes / 60) : Math.ceil(minutes / 60)
}
