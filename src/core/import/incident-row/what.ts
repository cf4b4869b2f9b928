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
import { remembering } from '../values/remembering.ts'
import { type Cell, cellOf, hasRole } from './cells.ts'
import type { CleanText } from './clean-texts.ts'

/** The category of a row whose file has a column for it and leaves it blank: kept, and listed as such. */
export const CATEGORY_NOT_STATED = 'Category not stated'

/** An attendance is no recorded offence: its categories must not run together with those of the police. */
const ATTENDANCE = 'Assault attendance'

/** The category of a row, in the words of its file; '' where it states none, or personal data. */
export function categoryReader(
  mapping: Mapping,
  textOf: (text: string) => CleanText,
): (fields: readonly string[]) => CleanText {
  const { category, layout } = mapping
  const cell = cellOf(mapping, 'category')
  if (layout === 'istv-attendances') {
    // Cleaned as it is written: a name is known by its capitals.
    const attendanceOf = remembering((method) => {
      const own = textOf(method).text.toLowerCase()
      return textOf(own === '' ? ATTENDANCE : `${ATTENDANCE}: ${own}`)
    })
    return (fields) => attendanceOf(cell(fields))
  }
  if (category !== null && !hasRole(mapping, 'category')) return () => textOf(category)
  return (fields) => textOf(cell(fields))
}

/** The flags of a row, `age` being the position of its age band. */
export function flagsReader(mapping: Mapping): (fields: readonly string[], age: number) => number {
  const stated: { flag: Flag; cell: Cell }[] = []
  for (const { role } of mapping.columns) {
    const flag = role === null ? null : flagOfRole(role)
    if (role !== null && flag !== null) stated.push({ flag, cell: cellOf(mapping, role) })
  }
  const said = remembering((text) => flagOf(text) ?? flagByPresence(text))
  const homeOf = remembering(dwellingOf)
  const weaponsOf = remembering(weaponOf)
  const setting = hasRole(mapping, 'location-type') ? cellOf(mapping, 'location-type') : null
  const isAttendance = mapping.layout === 'istv-attendances' && hasRole(mapping, 'category')
  const method = isAttendance ? cellOf(mapping, 'category') : null
  return (fields, age) => {
    let flags = 0
    for (const { flag, cell } of stated) flags = withFlag(flags, flag, said(cell(fields)))
    const unlessStated = (flag: Flag, value: FlagValue) => {
      if (flagIn(flags, flag) === FLAG_NOT_STATED) flags = withFlag(flags, flag, value)
    }
    if (setting !== null) unlessStated('dwelling', homeOf(setting(fields)))
    if (method !== null) {
      const { knife, gun } = weaponsOf(method(fields))
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
