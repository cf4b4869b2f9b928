import { type MomentFormat, momentReader } from '../../../../src/core/import/values/dates.ts'
import { isoMonth } from '../../../../src/core/vocabulary/month.ts'

const DAY = 24 * 60 * 60 * 1000

/** A moment as text: "2021-03-01 14:30", "2021-03-01", "2021-03"; or the problem. */
export function shownMoment(format: MomentFormat, date: string, time = ''): string {
  const moment = momentReader(format)(date, time)
  if (typeof moment === 'string') return moment
  if (moment.day === 0) return isoMonth(moment.month)
  const day = new Date(Date.UTC(1989, 11, 31) + moment.day * DAY).toISOString().slice(0, 10)
  if (day.slice(0, 7) !== isoMonth(moment.month)) throw new Error(`${day} is not in ${isoMonth(moment.month)}`)
  if (moment.minute < 0) return day
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day} ${two(Math.floor(moment.minute / 60))}:${two(moment.minute % 60)}`
}
