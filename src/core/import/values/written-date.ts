import { clockTime } from './clock-time.ts'

/** A date as it is written, before it is settled which number is the month and whether such a day exists. */
export interface WrittenDate {
  readonly year: number
  /** Written with two digits: `year` is 0 to 99. */
  readonly isShortYear: boolean
  /** Of two numbers that may stand in either order, the second. */
  readonly month: number
  /** Of two numbers that may stand in either order, the first; 0 where only a month is written. */
  readonly day: number
  /** Whether day and month are numbers in an order that the text does not show. */
  readonly isOrdered: boolean
  /** Minutes since midnight, up to 1,440 for 24:00; -1 where no time is written. */
  readonly minute: number
  /** Minutes ahead of universal time; null where no zone is written. */
  readonly offset: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = "'?(?<year>\\d{4}|\\d{2})"

/** Each the whole of a date. Groups: `year`, `month` or `name`, `day`; `first` and `second` where the order is not shown. */
const DATES: readonly RegExp[] = [
  '(?<first>\\d{1,2})(?<mark>[-/. ])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})',
  '(?<year>\\d{4})(?<mark>[-/. ]?)(?<month>\\d{2})\\k<mark>(?<day>\\d{2})',
  '(?<year>\\d{4})(?<mark>[-/. ])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})',
  `${DAY}[-/. ]*(?:of )?${NAME}[-/., ]*${YEAR}`,
  `${NAME}[-/., ]*${YEAR}`,
  '(?<year>\\d{4})[-/.]?(?<month>\\d{2})',
  '(?<year>\\d{4})[-/.](?<month>\\d)',
  '(?<month>\\d{1,2})[-/.](?<year>\\d{4})',
  `${NAME} ${DAY},? (?<year>\\d{4})`,
  `(?<year>\\d{4})[-/ ]${NAME}(?:[-/ ](?<day>\\d{1,2}))?`,
].map((pattern) => new RegExp(`^${pattern}$`))

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +(?=\S)/
const TIME =
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|(?<=\\dt)\\d{4}(?:\\d{2})?'
const WITH_TIME = new RegExp(
  `^(?<date>.+?)(?:t|,? at |,? )(?<time>${TIME})(?: ?(?:hours|hrs?)\\.?)?(?: ?(?<zone>z|utc|gmt|bst|[+-]\\d{2}(?::?\\d{2})?))?$`,
)

/** No date is longer; a cell of free text is not searched. */
const LONGEST = 64

/** Takes a text apart that is a date or a month, with or without time and zone; null for any other. Numbers are not checked. */
export function writtenDate(text: string): WrittenDate | null {
  if (text.length > LONGEST) return null
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY, '')
  const timed = WITH_TIME.exec(plain)?.groups
  if (!timed) return datePart(plain, -1, null)
  // "20250210T213000", the basic form of ISO 8601: its seconds count as little as any.
  const minute = clockTime((timed.time ?? '').replace(/^(\d{4})\d{2}$/, '$1'))
  return minute === null ? null : datePart(timed.date ?? '', minute, offsetOf(timed.zone))
}

function datePart(text: string, minute: number, offset: number | null): WrittenDate | null {
  for (const pattern of DATES) {
    const found = pattern.exec(text)?.groups
    if (!found) continue
    const year = found.year ?? ''
    const name = found.name === undefined ? null : MONTHS.indexOf(found.name.slice(0, 3)) + 1
    const day = Number(found.first ?? found.day ?? 0)
    if (day === 0 && (found.first ?? found.day) !== undefined) return null
    const month = name ?? Number(found.second ?? found.month)
    const isOrdered = found.first !== undefined
    return { year: Number(year), isShortYear: year.length === 2, month, day, isOrdered, minute, offset }
  }
  return null
}

const ZONES: Readonly<Record<string, number>> = { z: 0, utc: 0, gmt: 0, bst: 60 }

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const named = ZONES[zone]
  if (named !== undefined) return named
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''))
  return zone.startsWith('-') ? -minutes : minutes
}
