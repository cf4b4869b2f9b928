import { SSF } from '@e965/xlsx'
import { remembering } from '../values/remembering.ts'

/** A cell of a sheet: its kind as the file says it, its value, and the format of its number. */
export interface Cell {
  readonly kind: string
  readonly value: unknown
  readonly format: string
}

const SECONDS_A_DAY = 86_400
/** In days: 31 December 9999, the last day that Excel shows. */
const LAST_SERIAL = 2_958_465
/** Excel counts a 29 February 1900 that never was, as Lotus did. */
const LEAP_DAY_THAT_NEVER_WAS = 60
/** Days from the start of each system to 1 January 1970. */
const TO_1970 = { 1900: 25_569, 1904: 24_107 } as const

export type DateSystem = keyof typeof TO_1970

/** A reader of the cells of one sheet: what each says as text; '' for a blank one and for an error. */
export function cellTexts(system: DateSystem): (cell: Cell) => string {
  // There are few formats in a workbook and many cells: each is looked at once.
  const kindOf = remembering(readFormat)
  return ({ kind, value, format }) => {
    if (kind === 's') return String(value ?? '')
    if (kind === 'b') return value === true ? 'TRUE' : 'FALSE'
    if (kind !== 'n' || typeof value !== 'number' || !Number.isFinite(value)) return ''
    const kindOfFormat = kindOf(format)
    return kindOfFormat === 'number' ? decimal(value) : moment(value, kindOfFormat, system)
  }
}

type FormatKind = 'number' | 'date' | 'time' | 'elapsed'

/** What a number format makes of a number. */
function readFormat(format: string): FormatKind {
  const first = (format.split(';')[0] as string).replace(/"[^"]*"|\\.|_./g, '')
  if (!SSF.is_date(format)) return 'number'
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'elapsed'
  return /h|s/i.test(first.replace(/\[[^\]]*\]/g, '')) ? 'time' : 'date'
}

/** "2021-03-05", "2021-03-05 14:30:00", a time of day alone "14:30", a span of time "36:00". */
function moment(serial: number, kind: FormatKind, system: DateSystem): string {
  // Excel shows #### for these; the number is what stands there.
  if (serial < 0 || serial >= LAST_SERIAL + 1) return decimal(serial)
  const seconds = Math.round(serial * SECONDS_A_DAY)
  if (kind === 'elapsed' || (seconds < SECONDS_A_DAY && kind === 'time')) return clock(seconds, false)
  const day = Math.floor(seconds / SECONDS_A_DAY)
  const ofDay = seconds % SECONDS_A_DAY
  const isDayAlone = ofDay === 0 && kind === 'date'
  return isDayAlone ? dayText(day, system) : `${dayText(day, system)} ${clock(ofDay, true)}`
}

function dayText(day: number, system: DateSystem): string {
  // As Excel shows them: a blank cell that a formula carries on becomes day 0.
  if (system === 1900 && day === 0) return '1900-01-00'
  if (system === 1900 && day === LEAP_DAY_THAT_NEVER_WAS) return '1900-02-29'
  const counted = system === 1900 && day < LEAP_DAY_THAT_NEVER_WAS ? day + 1 : day
  return new Date((counted - TO_1970[system]) * SECONDS_A_DAY * 1000).toISOString().slice(0, 10)
}

function clock(seconds: number, withSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = withSeconds || parts[2] !== 0 ? parts : parts.slice(0, 2)
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}

/** The shortest decimal, never with an exponent; fractions to the 15 digits that Excel keeps. */
export function decimal(value: number): string {
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(15)))
  const [mantissa, exponent] = text.split('e') as [string, string | undefined]
  if (exponent === undefined) return text
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string | undefined]
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}
