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
  // A header that says so is believed where nearly all are numbers: a row whose count is none is rejected, not counted as one.
  count: ({ values, numbers, said }) =>
    shareOf(values, (value) => readCount(value) !== null) >= 0.95 ||
    (said.has('count') && numbers > 0.2 && shareOf(values, isNumberOrHidden) >= 0.95),
  reference: (column) =>
    column.meanLength <= 80 && column.distinct >= 0.5 * column.values.length && !isFraction(column),
  age: ({ values }) => shareOf(values, (value) => AGE.test(value)) >= 0.6,
  sex: ({ values, distinct }) => distinct <= 12 && shareOf(values, (value) => SEX.test(value)) >= 0.6,
  ethnicity: ({ distinct, meanLength, dates }) => distinct <= 60 && meanLength <= 60 && dates === null,
}

/** Whether the values of a column are such that it can have a role; a column without any value can have none. */
export function fitsRole(column: ColumnFacts, role: ColumnRole): boolean {
  if (column.values.length === 0) return false
  if (flagOfRole(role) !== null) return isFlags(column) || isMarker(column)
  return (FITS[role] ?? isText)(column)
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

/** A word in some rows and nothing in the others: "Knife Crime", or blank. */
function isMarker({ distinct, filled, numbers }: ColumnFacts): boolean {
  return distinct === 1 && filled < 1 && numbers === 0
}

function isFraction({ values }: ColumnFacts): boolean {
  return shareOf(values, (value) => /^-?\d+\.\d{3,}$/.test(value)) > 0.5
}
