import { wordsOf } from '../import/columns/header-words.ts'
import { findPersonal } from '../import/personal-data/find-personal.ts'
import { areaCodeKind } from '../import/values/area-codes.ts'
import { type AreaKind, kindOfCodes } from './area-kind.ts'

/** A column of codes among others: its position, what it holds codes of, and how many of them differ. */
export interface CodeColumn {
  readonly at: number
  readonly kind: AreaKind
  readonly distinct: number
  readonly filled: number
}

/** So many values are looked at to tell what a column holds. */
const SAMPLE = 2_000
const CODE = /\b(?:code|cd|mnemonic|geocode|geography)\b/
const ID = /\b(?:id|fid|objectid|object id|gid|ogc)\b/

/** Columns of codes of the Office for National Statistics; where there is none, those whose header says "code" of texts that differ. */
export function codeColumns(headers: readonly string[], columns: readonly (readonly string[])[]): CodeColumn[] {
  const all = columns.map((values, at) => codeColumn(values, at)).filter((column) => column.filled > 0)
  const national = all.filter(({ kind }) => kind !== 'other')
  if (national.length > 0) return national
  return all.filter(({ at, distinct, filled }) => {
    const words = wordsOf(headers[at] ?? '')
    return CODE.test(words) && !ID.test(words) && distinct === filled && !isNumeric(columns[at] ?? [])
  })
}

function codeColumn(values: readonly string[], at: number): CodeColumn {
  const filled = values.filter((value) => value !== '')
  const isNational = filled.slice(0, SAMPLE).some((value) => areaCodeKind(value) !== null)
  return {
    at,
    kind: isNational ? kindOfCodes(filled.slice(0, SAMPLE)) : 'other',
    distinct: new Set(filled).size,
    filled: filled.length,
  }
}

function isNumeric(values: readonly string[]): boolean {
  return values.every((value) => value === '' || Number.isFinite(Number(value)))
}

/** The column with the names of a column of codes: "lsoa21_name" of "lsoa21_code", "LSOA11NM" of "LSOA11CD"; -1 where there is none. */
export function nameColumnOf(headers: readonly string[], code: number): number {
  const wanted = wordsOf(headers[code] ?? '')
    .replace(/\bcode\b/, 'name')
    .replace(/\bcd\b/, 'nm')
    // A shapefile cuts names off after ten characters.
    .replace(/\bcod$/, 'nam')
  const words = headers.map(wordsOf)
  const found = words.findIndex((name, at) => at !== code && name === wanted)
  if (found !== -1) return found
  return words.findIndex((name, at) => at !== code && /^(?:area |zone )?name$/.test(name))
}

const DISTRICT = /\b(?:district|authority|ltla|lad|la|utla|borough|council)\b/

/** The column that names the district of each area; -1 where there is none. */
export function districtColumn(headers: readonly string[], except: number): number {
  const words = headers.map(wordsOf)
  const isOne = (name: string, at: number) => at !== except && DISTRICT.test(name) && !CODE.test(name)
  const named = words.findIndex((name, at) => isOne(name, at) && /\b(?:name|nm)\b/.test(name))
  return named !== -1 ? named : words.findIndex((name, at) => isOne(name, at) && !/\d/.test(name))
}

/** The texts of a column, or blanks where there is none or where it names persons. */
export function textsOf(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
  at: number,
): readonly string[] {
  const values = columns[at]
  if (values === undefined) return (columns[0] ?? []).map(() => '')
  const filled = values.filter((value) => value !== '').slice(0, SAMPLE)
  return findPersonal(headers[at] ?? '', filled) === null ? values : values.map(() => '')
}
