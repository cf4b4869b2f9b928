import { AGE_BANDS } from '../../vocabulary/bands.ts'
import { flagOfRole } from '../../vocabulary/column-roles.ts'
import {
  FLAG_NO,
  FLAG_NOT_STATED,
  FLAG_UNKNOWN,
  FLAG_YES,
  type Flag,
  type FlagValue,
  flagIn,
  withFlag,
} from '../../vocabulary/flags.ts'
import type { Mapping } from '../mapping.ts'
import { dwellingOf, weaponOf } from '../values/dwelling.ts'
import { flagByPresence, flagOf } from '../values/flags.ts'
import { type CellOf, hasRole } from './cells.ts'

/** The category of a row whose file has a column for it and leaves it blank: kept, and listed as such. */
export const CATEGORY_NOT_STATED = 'Category not stated'

/** An attendance is no recorded offence: its categories must not run together with those of the police. */
const ATTENDANCE = 'Assault attendance'

/** The category of a row, in the words of its file. */
export function categoryReader(mapping: Mapping, cell: CellOf): (fields: readonly string[]) => string {
  const { category, layout } = mapping
  if (layout === 'istv-attendances') {
    return (fields) => {
      const method = cell(fields, 'category')
      return method === '' ? ATTENDANCE : `${ATTENDANCE}: ${method.toLowerCase()}`
    }
  }
  if (category !== null && !hasRole(mapping, 'category')) return () => category
  return (fields) => cell(fields, 'category') || CATEGORY_NOT_STATED
}

/** The flags of a row, `age` being the position of its age band. */
export function flagsReader(mapping: Mapping, cell: CellOf): (fields: readonly string[], age: number) => number {
  const stated: { role: `flag:${Flag}`; flag: Flag }[] = []
  for (const { role } of mapping.columns) {
    const flag = role === null ? null : flagOfRole(role)
    if (flag !== null) stated.push({ role: `flag:${flag}`, flag })
  }
  const hasSetting = hasRole(mapping, 'location-type')
  const isAttendance = mapping.layout === 'istv-attendances' && hasRole(mapping, 'category')
  return (fields, age) => {
    let flags = 0
    for (const { role, flag } of stated) {
      const text = cell(fields, role)
      flags = withFlag(flags, flag, flagOf(text) ?? flagByPresence(text))
    }
    const unlessStated = (flag: Flag, value: FlagValue) => {
      if (flagIn(flags, flag) === FLAG_NOT_STATED) flags = withFlag(flags, flag, value)
    }
    if (hasSetting) unlessStated('dwelling', dwellingOf(cell(fields, 'location-type')))
    if (isAttendance) {
      const { knife, gun } = weaponOf(cell(fields, 'category'))
      unlessStated('knife', knife)
      unlessStated('gun', gun)
    }
    if (age !== 0) unlessStated('under-25', isUnder25(age))
    return flags
  }
}

const UNDER_25: ReadonlySet<string> = new Set(['under-10', '10-17', '18-24'])

function isUnder25(age: number): FlagValue {
  const band = AGE_BANDS[age] ?? 'unknown'
  if (band === 'unknown') return FLAG_UNKNOWN
  return UNDER_25.has(band) ? FLAG_YES : FLAG_NO
}
