import { AGE_BANDS, type AgeBand, ETHNICITIES, type Ethnicity, SEXES, type Sex } from '../../vocabulary/bands.ts'
import { dateOfDay } from './calendar.ts'
import { ethnicGroup } from './ethnic-group.ts'
import type { Moment } from './moment.ts'

/** The last age of each band, in order. */
const LAST_AGES: readonly (readonly [number, AgeBand])[] = [
  [9, 'under-10'],
  [17, '10-17'],
  [24, '18-24'],
  [34, '25-34'],
  [49, '35-49'],
  [64, '50-64'],
  [Number.POSITIVE_INFINITY, '65-and-over'],
]
const OLDEST = 120
const UNKNOWN_AGE = AGE_BANDS.indexOf('unknown')

/**
 * The position in AGE_BANDS of an age ("23", "23 years") or of a range that lies inside one band ("18 to 24", "65+", "Under 10"); of
 * `unknown` for a range over several bands ("Under 18", "18-30") and for any other text.
 */
export function ageBand(text: string): number {
  const range = ageRange(text.trim().toLowerCase().replace(/\s+/g, ' '))
  return range === null ? UNKNOWN_AGE : bandOf(range.from, range.to)
}

/** The position in AGE_BANDS of the age at a moment; of `unknown` where days are missing that decide it, and before birth. */
export function ageBandAtBirth(birth: Moment, at: Moment): number {
  const months = at.month - birth.month
  const years = Math.floor(months / 12)
  const isBirthdayMonth = months % 12 === 0
  if (!isBirthdayMonth) return bandOf(years, years)
  if (birth.day === 0 || at.day === 0) return bandOf(Math.max(0, years - 1), years)
  const hadBirthday = dateOfDay(at.day).day >= dateOfDay(birth.day).day
  return hadBirthday ? bandOf(years, years) : bandOf(years - 1, years - 1)
}

function bandOf(from: number, to: number): number {
  if (from < 0 || from > OLDEST || to < from) return UNKNOWN_AGE
  const band = (age: number) => LAST_AGES.find(([last]) => age <= last)?.[1] ?? 'unknown'
  return band(from) === band(to) ? AGE_BANDS.indexOf(band(from)) : UNKNOWN_AGE
}

interface AgeRange {
  readonly from: number
  readonly to: number
}

/** Ways to write ages, each with the range it means, both ends in. */
const AGES: readonly (readonly [RegExp, (a: number, b: number) => AgeRange])[] = [
  [/^(\d{1,3})(?:\.\d+)?$/, (age) => ({ from: age, to: age })],
  [/^(\d{1,3}) ?(?:-|–|—|to|and) ?(\d{1,3})$/, (from, to) => ({ from, to })],
  [/^(?:under|below|less than|younger than|<) ?(\d{1,3})$/, (age) => ({ from: 0, to: age - 1 })],
  [/^(?:up to|<=|≤) ?(\d{1,3})$/, (age) => ({ from: 0, to: age })],
  [/^(\d{1,3}) (?:and|or|&) (?:under|below|younger)$/, (age) => ({ from: 0, to: age })],
  [/^(\d{1,3}) ?(?:\+|plus|(?:and|or|&) (?:over|above|older))$/, (age) => ({ from: age, to: OLDEST })],
  [/^(?:>=|≥) ?(\d{1,3})$/, (age) => ({ from: age, to: OLDEST })],
  [/^(?:over|above|more than|older than|>) ?(\d{1,3})$/, (age) => ({ from: age + 1, to: OLDEST })],
  [/^(\d{1,3}) ?(?:months?|mths?|weeks?|wks?|days?)(?: old)?$/, () => ({ from: 0, to: 0 })],
  // "10-17", which a spreadsheet has taken for a month.
  [/^oct-(17)$/, () => ({ from: 10, to: 17 })],
]
const YEARS = / ?(?:years?|yrs?|y\/?o|y)\.?(?: old| of age)?$/
const AGED = /^(?:ages?|aged)[: ]+/

function ageRange(text: string): AgeRange | null {
  const plain = text
    .replace(AGED, '')
    .replace(YEARS, '')
    .replace(/(\d) ?(?:years?|yrs?)\b/, '$1')
  for (const [pattern, range] of AGES) {
    const found = pattern.exec(plain)
    if (found) return range(Number(found[1]), Number(found[2]))
  }
  return null
}

const SEX_WORDS: Readonly<Record<Exclude<Sex, 'not-stated' | 'unknown'>, readonly string[]>> = {
  female: ['f', 'female', 'woman', 'girl', 'lady', 'females', '2'],
  male: ['m', 'male', 'man', 'boy', 'gentleman', 'males', '1'],
  other: ['o', 'other', 'indeterminate', 'intersex', 'non-binary', 'non binary', 'nonbinary', 'transgender', '9'],
}

/**
 * The position in SEXES of what a cell says: words, letters, or the numbers of the NHS (1 male, 2 female, 9 indeterminate); of
 * `unknown` for any other. "X" is unknown: not known in the NHS, another sex in passports.
 */
export function sexOf(text: string): number {
  const plain = text.trim().toLowerCase()
  const found = Object.entries(SEX_WORDS).find(([, words]) => words.includes(plain))
  return SEXES.indexOf((found?.[0] ?? 'unknown') as Sex)
}

/** The position in ETHNICITIES of what a cell says; see `ethnicGroup`. */
export function ethnicityOf(text: string): number {
  return ETHNICITIES.indexOf(ethnicGroup(text) satisfies Ethnicity)
}
