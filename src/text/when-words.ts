import type { WhenFinding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import type { ChartTitles } from './charts.ts'
import { incidentsOf } from './crime-groups.ts'
import { DAY_NAMES, hourName, hoursWords, windowName } from './hours-words.ts'
import { count, counted, percent, period } from './numbers.ts'
import type { WordTable } from './word-table.ts'

/** Words of the hours of the week. */

const DAY = 24

export function whenSentences(picture: Picture, { week, timed, uncertain, untimed, windows }: WhenFinding): string[] {
  const all = timed + untimed
  const months = picture.period === null ? '' : `, ${period(picture.period.from, picture.period.to)}`
  const what = incidentsOf({ ...picture.question, hours: null }, all)
  if (timed === 0) return [`None of ${count(all)} ${what}${months} on the map says a day and an hour.`]
  const busiest = week.reduce((best, value, hour) => (value > (week[best] as number) ? hour : best), 0)
  return [
    `${count(timed)} of ${count(all)} ${what}${months} on the map ${timed === 1 ? 'has' : 'have'} a day and an hour${untimed === 0 ? '' : `; the other ${count(untimed)} are in no hour here`}. The busiest hour of the week is ${hourOfWeek(busiest)}, with ${incidents(week[busiest] as number)} (${percent(week[busiest] as number, timed)}).`,
    ...windows.map(
      ({ code, hours, count: held, ofWeek }) =>
        `${windowName(code)} (${hoursWords(hours)}): ${incidents(held)} of ${count(timed)} (${percent(held, timed)}), in ${percent(ofWeek, 1)} of the week’s hours.${code === 'after-school' ? ' School holidays are in it.' : ''}`,
    ),
    uncertain === 0
      ? ''
      : `${counted(uncertain, 'incident has', 'incidents have')} no exact time and ${uncertain === 1 ? 'is' : 'are'} shared out evenly, in whole hours, over the time in which ${uncertain === 1 ? 'it' : 'they'} may have happened; seven days or more are shared out over the whole week.`,
    'An hour is when incidents began or were noticed, as recorded; many are put at midnight or at noon for want of better knowledge.',
  ].filter((sentence) => sentence !== '')
}

/** "Saturday 23:00 to 24:00". */
function hourOfWeek(at: number): string {
  const hour = at % DAY
  return `${DAY_NAMES[Math.floor(at / DAY)]} ${hourName(hour)} to ${hourName(hour + 1)}`
}

/** An hour of the grid with its incidents, for a pointer over it. */
export function hourWords({ week, timed }: WhenFinding, at: number): string {
  const here = week[at] as number
  return `${hourOfWeek(at)}: ${incidents(here)} (${percent(here, timed)})`
}

export function whenTitles(picture: Picture, { week, timed }: WhenFinding): ChartTitles {
  const busiest = week.reduce((best, value, hour) => (value > (week[best] as number) ? hour : best), 0)
  return {
    headline: timed === 0 ? 'No incident has an hour' : `The busiest hour is ${hourOfWeek(busiest)}`,
    title: `${count(timed)} ${incidentsOf({ ...picture.question, hours: null }, timed)} by hour of the week${picture.period === null ? '' : `, ${period(picture.period.from, picture.period.to)}`}. Darker is more.`,
  }
}

/** Hours down, days across: read on a narrow screen as well. */
export function weekTable({ week }: WhenFinding): Omit<WordTable, 'caption'> {
  return {
    columns: ['Hour', ...DAY_NAMES],
    rows: Array.from({ length: DAY }, (_, hour) => [
      `${hourName(hour)} to ${hourName(hour + 1)}`,
      ...DAY_NAMES.map((_day, day) => part(week[day * DAY + hour] as number)),
    ]),
  }
}

function incidents(value: number): string {
  return value === 1 ? '1 incident' : `${part(value)} incidents`
}

/** Parts of incidents have one digit where they are few, whole ones none. */
function part(value: number): string {
  return value >= 10 || Math.abs(value - Math.round(value)) < 1e-6 ? count(Math.round(value)) : value.toFixed(1)
}
