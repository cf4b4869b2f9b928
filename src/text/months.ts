import { parseIsoMonth } from '../core/vocabulary/month.ts'
import { count, list, monthName, monthRuns, period } from './numbers.ts'

/** "Mar" of "2021-03", for an axis. */
export function shortMonth(iso: string): string {
  return monthName(iso).slice(0, 3)
}

/** What the handles of the months say: "From March 2021", "To March 2022". */
export function handleWords(end: 'from' | 'to', month: string): string {
  return `${end === 'from' ? 'From' : 'To'} ${monthName(month)}`
}

/** The names of the two handles. */
export const END_NAMES = { from: 'First month', to: 'Last month' } as const

/**
 * The months asked for, above their chart: "March 2021 to March 2022 (13)", or "(19 of 52 loaded)". `known` are those of them that
 * somebody supplied.
 */
export function chosenMonths(from: string, to: string, known: readonly string[]): string {
  if (from >= to) return period(from, to)
  const all = monthsIn(from, to)
  const loaded = known.filter((month) => month >= from && month <= to).length
  return `${period(from, to)} (${loaded === all ? count(all) : `${count(loaded)} of ${count(all)} loaded`})`
}

/** How many months there are from one to another, both ends in. */
function monthsIn(from: string, to: string): number {
  return (parseIsoMonth(to) as number) - (parseIsoMonth(from) as number) + 1
}

/** The chart of all months loaded, for a screen reader. */
export function brushName(
  months: readonly { month: string; count: number; isKnown: boolean }[],
  asked: string,
): string {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return 'No months are loaded'
  const known = months.filter(({ isKnown }) => isKnown).map((one) => one.count)
  const range =
    known.length === 0 ? '' : `, between ${count(Math.min(...known))} and ${count(Math.max(...known))} a month`
  return `Incidents on the map by month, ${period(first.month, last.month)}${range}. Asked for: ${asked}. Charts shows the figures as a table.`
}

interface Supplied {
  readonly month: string
  readonly isKnown: boolean
  readonly missing: readonly string[]
}

/** Which months no force supplied, and which some did not; nothing where all are there. One sentence each. */
export function missingMonths(months: readonly Supplied[]): readonly string[] {
  const absent = months.filter(({ isKnown }) => !isKnown).map(({ month }) => month)
  const partly = new Map<string, string[]>()
  for (const { month, isKnown, missing } of months) {
    if (!isKnown || missing.length === 0) continue
    const forces = list(missing.map((force) => force || 'files that name no force'))
    partly.set(forces, [...(partly.get(forces) ?? []), month])
  }
  return [
    ...(absent.length > 0 ? [`Not supplied, so not known and not zero: ${monthRuns(absent)} (hatched).`] : []),
    ...[...partly].map(
      ([forces, short]) =>
        `Without ${forces}, so not the whole number: ${monthRuns(short)} (hatched behind the column).`,
    ),
  ]
}

/** A month in a table of figures: its number, or why there is none. */
export function monthFigure({ isKnown, missing }: Supplied, number: string): string {
  if (!isKnown) return 'Not supplied'
  return missing.length > 0 ? `${number} (incomplete)` : number
}

/** While months play: which is shown and how many incidents it has on the map; read out too, so it is short. */
export function playingWords(month: string, incidents: string): string {
  return `${monthName(month)} alone: ${incidents}`
}
