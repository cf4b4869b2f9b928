import { counted, list, monthName, monthRuns, period } from './numbers.ts'

/** "Mar" of "2021-03", for an axis. */
export function shortMonth(iso: string): string {
  return monthName(iso).slice(0, 3)
}

/** What the handles of the months say: "From March 2021", "To March 2022". */
export function handleWords(end: 'from' | 'to', month: string): string {
  return `${end === 'from' ? 'From' : 'To'} ${monthName(month)}`
}

/** The months chosen, above their chart: "March 2021 to March 2022, 13 months". */
export function chosenMonths(from: string, to: string, months: number): string {
  return from === to ? monthName(from) : `${period(from, to)}, ${counted(months, 'month')}`
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

/** While months play: which is shown and how many incidents it has on the map. Read out too. */
export function playingWords(month: string, incidents: string): string {
  return `${monthName(month)} alone: ${incidents}. Classes stay the same for every month.`
}
