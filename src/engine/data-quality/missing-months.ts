import { isoMonth, type Month, monthsBetween } from '../../core/vocabulary/month.ts'
import type { Months } from '../asked-months.ts'
import type { Tally } from './tallies.ts'

/** One supplier's files of one kind: its street files are one series, its table of anti-social behaviour another. */
export interface Series {
  readonly force: string
  readonly isStreet: boolean
  readonly categories: ReadonlySet<number>
  readonly months: ReadonlySet<Month>
  readonly span: Months
}

/** The series of a table, by force. */
export function seriesOf(tallies: readonly Tally[]): Series[] {
  const found = new Map<string, { force: string; isStreet: boolean; categories: Set<number>; months: Set<Month> }>()
  for (const { layout, force, category, month } of tallies) {
    const key = `${layout}\n${force}`
    const isStreet = layout === 'police-uk-street'
    const series = found.get(key) ?? { force, isStreet, categories: new Set(), months: new Set() }
    found.set(key, series)
    series.categories.add(category)
    series.months.add(month)
  }
  return Array.from(found.values(), (series) => ({ ...series, span: spanOf(series.months) })).sort((a, b) =>
    a.force < b.force ? -1 : 1,
  )
}

function spanOf(months: ReadonlySet<Month>): Months {
  return { first: Math.min(...months), last: Math.max(...months) }
}

/** The months of a question; an open end is wherever the data end. */
export interface AskedMonths extends Months {
  readonly opensAt: { readonly first: boolean; readonly last: boolean }
}

/**
 * The series that a question about these categories (1 for each) is put to. A table counts only where a category of its own is asked
 * for, so that a council's anti-social behaviour of 2022 makes no burglaries of 2021 incomplete, not even those of a question without
 * end; street files always hold every category, so one force's count where any force's do. All, where none holds any.
 */
export function suppliersOf(series: readonly Series[], categories: Uint8Array): readonly Series[] {
  const asks = ({ categories: own }: Series) => [...own].some((category) => categories[category] === 1)
  const asksStreet = series.some((one) => one.isStreet && asks(one))
  const ofQuestion = series.filter((one) => (one.isStreet ? asksStreet : asks(one)))
  return ofQuestion.length > 0 ? ofQuestion : series
}

/**
 * Months of the question that one of its suppliers did not give, also those before its first or after its last. A supplier with two
 * kinds of file may be named twice.
 */
export function missingMonths(suppliers: readonly Series[], asked: AskedMonths): { force: string; months: string[] }[] {
  const months = monthsOfSuppliers(suppliers, asked)
  return suppliers
    .map(({ force, months: own }) => ({ force, months: months.filter((month) => !own.has(month)).map(isoMonth) }))
    .filter(({ months: missing }) => missing.length > 0)
}

function monthsOfSuppliers(suppliers: readonly Series[], { first, last, opensAt }: AskedMonths): Month[] {
  const earliest = suppliers.reduce((least, { span }) => Math.min(least, span.first), last)
  const latest = suppliers.reduce((most, { span }) => Math.max(most, span.last), first)
  return monthsBetween(opensAt.first ? Math.max(first, earliest) : first, opensAt.last ? Math.min(last, latest) : last)
}
