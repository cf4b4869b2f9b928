import { type ColumnRole, flagOfRole } from '../../vocabulary/column-roles.ts'
import { isFlagColumn } from '../values/flags.ts'
import { readCount, readNumber } from '../values/numbers.ts'
import { type ColumnFacts, shareOf } from './column-facts.ts'

/** "8N", "105A", "008/06", "00806", as the Home Office and forces write offence codes. */
const OFFENCE_CODE = /^\d{1,3}\s?[A-Z]{0,2}(?:[/.-]\d{1,3}[A-Z]?)?$|^\d{4,5}[A-Z]?$/i
const SEX =
  /^(?:m|f|male|female|man|woman|boy|girl|x|u|n|o|[0-9]|.*(?:known|stated|specified|binary|recorded|other|trans).*)\.?$/i
const AGE =
  /^(?:\d{1,3}(?:\.0+)?|(?:aged? )?\d{1,3} ?(?:-|–|to|\+|and|or|years?).*|(?:under|over|less|below|above|<|>).*|.*(?:known|stated).*)$/i

/** How small counts are hidden in tables that are handed on. */
const HIDDEN = /^(?:[<≤]=? ?\d{1,2}|\*+|-+|\.\.?|\[?[cxz]\]?|suppressed|n\/?a)$/i

const MONEY = /[£$€]/
/** Two decimals are money; "12.0" is how some programs write 12. */
const PENCE = /\.\d\d$/
/** Fewer rows may rise by one by chance. */
const LEAST_RUN = 5

function isNumberOrHidden(value: string): boolean {
  return HIDDEN.test(value) || readNumber(value, '.') !== null
}

/** What the values of a column have to be so that its header can be believed. */
const FITS: Readonly<Partial<Record<ColumnRole, (column: ColumnFacts) => boolean>>> = {
  date: isDates,
  'date-end': isDates,
  // Most were born before the first year that an incident can be of.
  'date-of-birth': (column) => column.personal?.kind === 'date-of-birth' || isDates(column),
  time: isClock,
  'time-end': isClock,
  opens: isClock,
  closes: isClock,
  category: (column) => isText(column) && !hasManyKinds(column) && !isFlags(column),
  'offence-code': ({ values }) => shareOf(values, (value) => OFFENCE_CODE.test(value)) >= 0.6,
  'area-code': ({ areas }) => areas !== null,
  // What staff write of where it was names people sooner or later: only a name of a place is one.
  location: (column) => isText(column) && !isProse(column),
  count: isCounts,
  reference: (column) =>
    column.meanLength <= 80 && column.distinct >= 0.5 * column.values.length && !isFraction(column),
  age: ({ values }) => shareOf(values, (value) => AGE.test(value)) >= 0.6,
  sex: ({ values, distinct }) => distinct <= 12 && shareOf(values, (value) => SEX.test(value)) >= 0.6,
  ethnicity: ({ distinct, meanLength, dates }) => distinct <= 60 && meanLength <= 60 && dates === null,
}

/**
 * Whether the values of a column are such that it can have a role. A column whose header names a flag has it whatever is in it: the one
 * row of thousands that says yes may lie between the sampled ones, and what says neither yes nor no is said to be unknown.
 */
export function fitsRole(column: ColumnFacts, role: ColumnRole): boolean {
  if (flagOfRole(role) !== null) return true
  return column.values.length > 0 && (FITS[role] ?? isText)(column)
}

/** Whether a column holds yes and no, or a word in some rows and nothing in the others: "Knife Crime", or blank. */
export function looksLikeFlags(column: ColumnFacts): boolean {
  return isFlags(column) || (column.distinct === 1 && column.filled < 1 && column.numbers === 0)
}

function isDates({ dates }: ColumnFacts): boolean {
  return dates !== null
}

function isClock({ clocks }: ColumnFacts): boolean {
  return clocks >= 0.6
}

function isText({ numbers, dates, areas }: ColumnFacts): boolean {
  return numbers < 0.5 && dates === null && areas === null
}

/** Categories come again: a column in which most values occur once is a text or a name. Twenty rows cannot show it. */
function hasManyKinds({ distinct, values, meanLength }: ColumnFacts): boolean {
  return meanLength > 80 || (values.length > 20 && distinct > 0.6 * values.length)
}

/** Long, and hardly two alike: told, not chosen from a list (governance: more than 40 characters). */
function isProse({ meanLength, distinct, values }: ColumnFacts): boolean {
  return meanLength > 40 && distinct > 0.6 * values.length
}

function isFlags({ values }: ColumnFacts): boolean {
  return isFlagColumn(values)
}

/** A header that says so is believed where nearly all are numbers: a row whose count is none is rejected, not counted as one. */
function isCounts(column: ColumnFacts): boolean {
  const { name, values, numbers, said } = column
  if (MONEY.test(name) || values.some((value) => PENCE.test(value)) || isRun(values)) return false
  if (shareOf(values, (value) => readCount(value) !== null) >= 0.95) return true
  return said.has('count') && numbers > 0.2 && shareOf(values, isNumberOrHidden) >= 0.95
}

/** Whether the rows are numbered: each value one more than the one before, but where the sample leaves rows out. */
function isRun(values: readonly string[]): boolean {
  if (values.length < LEAST_RUN) return false
  const steps = values.slice(1).map((value, at) => Number(value) - Number(values[at]))
  return steps.every((step) => step > 0) && steps.filter((step) => step === 1).length >= 0.8 * steps.length
}

function isFraction({ values }: ColumnFacts): boolean {
  return shareOf(values, (value) => /^-?\d+\.\d{3,}$/.test(value)) > 0.5
}
