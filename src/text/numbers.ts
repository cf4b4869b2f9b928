import { parseIsoMonth } from '../core/vocabulary/month.ts'

const whole = new Intl.NumberFormat('en-GB')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "85,840". */
export function count(value: number): string {
  return whole.format(value)
}

/** "1 row", "2,311 rows". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** A share of a whole as a percentage with one decimal: "2.1%"; "less than 0.1%" rather than a misleading nought. */
export function percent(part: number, of: number): string {
  if (of === 0) return 'none'
  const share = (part / of) * 100
  if (part > 0 && share < 0.05) return 'less than 0.1%'
  if (part < of && Number(share.toFixed(1)) === 100) return 'more than 99.9%'
  return part === of ? '100%' : `${share.toFixed(1)}%`
}

/** "19.4 MB", as file managers show sizes. */
export function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${count(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** "March 2021" of "2021-03". */
export function monthName(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
}

/** "Mar 2021", where there is no room for more. */
export function monthAndYear(iso: string): string {
  return `${monthName(iso).slice(0, 3)} ${iso.slice(0, 4)}`
}

/** "March 2021 to March 2022", or the one month. */
export function period(from: string, to: string): string {
  return from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`
}

/** "a, b and c". */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Months in runs: "March to May 2021 and July 2021". */
export function monthRuns(months: readonly string[]): string {
  const number = (iso: string) => parseIsoMonth(iso) as number
  const runs: [string, string][] = []
  for (const month of [...months].sort()) {
    const run = runs.at(-1)
    if (run && number(month) === number(run[1]) + 1) run[1] = month
    else runs.push([month, month])
  }
  return list(runs.map(([from, to]) => period(from, to)))
}
