import type { Month } from '../core/vocabulary/month.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { placeAround } from './distance.ts'
import { drawer } from './drawer.ts'
import type { InventedFile } from './invented-file.ts'
import type { Category } from './offence-mix.ts'
import type { Random } from './random.ts'
import type { SnapPoint } from './snap-points.ts'
import type { StreetRow } from './street-rows.ts'
import { HOURS, TIMED_OFFENCES, type TimedOffence } from './timed-offences.ts'

/** The step of the first month in the file: July 2024, so that it holds the last year and a half. */
export const EXACT_FROM = 18

const HEADER =
  'Reference,Offence start,Offence end,Longitude,Latitude,Crime type,Home Office code,Offence,Domestic abuse,Hate,Knife,Alcohol,Drugs,Under 25,Note\n'
/** Kilometres from the snap point: with a planted point's own distance still inside its cell. */
const OFF_POINT = 0.035
/** Shares of incidents of which nobody knows when they began (found hours later) and of flags that nobody filled in. */
const UNCERTAIN = 0.14
const UNKNOWN = 0.08
/** Friday and Saturday nights against other days. */
const WEEKDAYS = { night: [1.5, 0.8, 0.75, 0.8, 0.95, 1.5, 1.9], day: [0.9, 1, 1, 1, 1, 1.1, 1] } as const

/** One row for each row of the street files of these categories and months: the same offences, not moved to a snap point. */
export function exactFile(months: readonly { month: Month; rows: readonly StreetRow[] }[], from: Random): InventedFile {
  const kinds = new Map(
    (Object.entries(TIMED_OFFENCES) as [Category, readonly TimedOffence[]][]).map(([category, offences]) => {
      const draw = drawer(
        offences.map(({ share }) => share),
        from,
      )
      return [category, () => offences[draw()] as TimedOffence]
    }),
  )
  const hours = { night: drawer(HOURS.night, from), day: drawer(HOURS.day, from) }
  let text = HEADER
  let number = 0
  for (const { month, rows } of months) {
    const days = { night: dayDrawer(month, 'night', from), day: dayDrawer(month, 'day', from) }
    for (const { category, point } of rows) {
      const kind = kinds.get(category)?.()
      if (!kind) continue
      number += 1
      const when = isOfTheNight(category, point, from) ? 'night' : 'day'
      text += `TRAINING-${String(number).padStart(6, '0')},${times(month, days[when](), hours[when](), from)},${placeOf(point, from)},`
      text += `${category},${kind.code},${kind.name},${flags(kind, when === 'night', from)},${TRAINING_MARK}\n`
    }
  }
  return { name: 'training-invented-exact-times.csv', text }
}

/** In the middle of a town, and wherever something is planted, most of it is an affair of the night. */
function isOfTheNight(category: Category, point: SnapPoint | null, from: Random): boolean {
  const isNightPlace = point !== null && (point.centre || point.rate === 0)
  return from.unit() < (category === 'Anti-social behaviour' ? 0.45 : isNightPlace ? 0.7 : 0.3)
}

function placeOf(point: SnapPoint | null, from: Random): string {
  if (!point) return ','
  const [lng, lat] = placeAround(point.at, OFF_POINT * Math.sqrt(from.unit()), from)
  return `${lng.toFixed(6)},${lat.toFixed(6)}`
}

/** Draws days from 0 of a month, weekends as much more often as nights and days ask for. */
function dayDrawer(month: Month, when: 'night' | 'day', from: Random): () => number {
  const weights = Array.from({ length: daysOf(month) }, (_, day) => {
    const weekday = new Date(Date.UTC(Math.floor(month / 12), month % 12, day + 1)).getUTCDay()
    return WEEKDAYS[when][weekday] as number
  })
  return drawer(weights, from)
}

function daysOf(month: Month): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
}

/** "2025-03-09 23:15,2025-03-09 23:15": begin and end, by the clock on the wall; apart where nobody saw it, but in one month. */
function times(month: Month, day: number, hour: number, from: Random): string {
  // The night in which clocks go forward has no hour from one to two.
  const hasHour = !(hour === 1 && month % 12 === 2 && isLastSunday(month, day))
  // Most people round to a quarter of an hour.
  const minute = from.unit() < 0.7 ? 15 * from.below(4) : from.below(60)
  const begin = (day * 24 + (hasHour ? hour : 2)) * 60 + minute
  const length = from.unit() < UNCERTAIN ? 30 + from.below(16 * 60) : 0
  const end = Math.min(begin + length, daysOf(month) * 24 * 60 - 1)
  return `${clock(month, begin)},${clock(month, end)}`
}

function isLastSunday(month: Month, day: number): boolean {
  const isSunday = new Date(Date.UTC(Math.floor(month / 12), month % 12, day + 1)).getUTCDay() === 0
  return isSunday && day + 7 >= daysOf(month)
}

function clock(month: Month, minutes: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1, 0, minutes))
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')
}

/** Domestic abuse, hate, knife, alcohol, drugs, under 25: Yes, No, or blank where nobody filled it in. */
function flags(kind: TimedOffence, isNight: boolean, from: Random): string {
  const shares = [kind.domestic, 0.03, kind.knife, isNight ? 0.42 : 0.12, isNight ? 0.1 : 0.06, 0.33]
  return shares.map((share) => (from.unit() < UNKNOWN ? '' : from.unit() < share ? 'Yes' : 'No')).join()
}
