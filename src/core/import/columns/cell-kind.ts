import { areaCodeKind } from '../values/area-codes.ts'
import { clockTime } from '../values/clock-time.ts'
import { writtenDate } from '../values/written-date.ts'

/** What a cell looks like, whatever it means: `value` is a number, a date, a time or a code of digits; `text` is any other. */
export type CellKind = 'blank' | 'value' | 'text'

const UNIT =
  /^[([]?(?:m|km|metres?|meters?|feet|ft|miles?|degrees?|deg|°|wgs ?84|osgb ?(?:36)?|bng|%|£|n|no\.?|number|numeric|integer|int|float|text|string|varchar|char|date|datetime|time|code|y\/n|yes\/no|y or n|years?|mins?|minutes?|hours?|free text|decimal|dd[/.-]mm[/.-]yy(?:yy)?(?: hh:mm(?::ss)?)?|yyyy[-/]mm(?:[-/]dd)?(?:[ t]hh:mm(?::ss)?)?|mm[-/]yyyy|hh:?mm(?::ss)?)[)\]]?$/i

export function cellKind(text: string): CellKind {
  // What is longer is neither a number nor a date.
  const plain = text.trim().slice(0, 200)
  if (plain === '') return 'blank'
  if (/^['+-]?[£$]?\d[\d\s,.]*(?:e[+-]?\d+)?%?$/i.test(plain) || /^[+-]?\.\d+$/.test(plain)) return 'value'
  if (areaCodeKind(plain) !== null || clockTime(plain) !== null || writtenDate(plain) !== null) return 'value'
  // References ("36/21858/19", "CR-000123"): more digits than letters, and not the "2019" of "Population 2019".
  const digits = plain.replace(/\D/g, '').length
  return digits >= 3 && digits > plain.replace(/[^\p{L}]/gu, '').length ? 'value' : 'text'
}

/** Whether a cell says in what unit or form its column is: "(m)", "dd/mm/yyyy", "Y/N". */
export function isUnit(text: string): boolean {
  return UNIT.test(text.trim())
}
