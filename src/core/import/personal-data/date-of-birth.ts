import type { Detector } from './detector.ts'
import type { SampledColumn } from './sampled-column.ts'

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}'
const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?'
/** The year stands in the group named so. */
const DATES: readonly RegExp[] = [
  new RegExp(`^[0-3]?\\d[/.-][0-3]?\\d[/.-](?<year>(?:19|20)?\\d{2})${TIME}$`),
  new RegExp(`^(?<year>(?:19|20)\\d{2})[/.-][01]?\\d[/.-][0-3]?\\d${TIME}$`),
  /^(?<year>(?:19|20)\d{2})[01]\d[0-3]\d$/,
  new RegExp(`^[0-3]?\\d(?:st|nd|rd|th)?[ -]${MONTHS},?[ -](?<year>(?:19|20)?\\d{2})${TIME}$`, 'i'),
]

/** Two figures of a year above this are of the last century: nobody is born later than the file was made. */
const LAST_OF_THIS_CENTURY = 26
const ADULT_BEFORE = 2010
/** Dates of incidents lie within some years; those of births over a lifetime. */
const YEARS_OF_A_LIFETIME = 25

export const DATES_OF_BIRTH: Detector = {
  kind: 'date-of-birth',
  header: /d ?o ?b\b|\bdob|\bbirth(?:day|date)?s?\b|\bborn\b|\bbirth ?d(?:ate|t)\b|\by ?o ?b\b/,
  never: /\b(?:place|country|rate) of birth\b|\bbirth ?(?:place|country|rate)\b/,
  unless:
    /\bincident|\boffen[cs]e\b|\breport|\boccurr|\bcommitted\b|\brecorded\b|\bcreated\b|\bstart|\bend\b|\blicen|\bgranted\b|\bissue|\bexpir|\bbuilt\b|\binstall|\bopen/,
  named: { matches: (value) => yearOf(value) !== null, share: 0, distinct: 0 },
  silent: { matches: (value) => yearOf(value) !== null, share: 0.7, distinct: 5, whole: spansALifetime },
}

function yearOf(value: string): number | null {
  for (const date of DATES) {
    const year = date.exec(value)?.groups?.year
    if (year === undefined) continue
    if (year.length === 4) return Number(year)
    return Number(year) + (Number(year) > LAST_OF_THIS_CENTURY ? 1900 : 2000)
  }
  return null
}

function spansALifetime(column: SampledColumn): boolean {
  const years: number[] = []
  for (const [value, rows] of column.values) {
    const year = yearOf(value)
    if (year !== null) for (let row = 0; row < rows; row++) years.push(year)
  }
  years.sort((a, b) => a - b)
  // Twentieths: one date mistyped as 1900 makes no lifetime.
  const at = (share: number) => years[Math.floor((years.length - 1) * share)] as number
  return at(0.95) - at(0.05) >= YEARS_OF_A_LIFETIME && at(0.6) < ADULT_BEFORE
}
