import type { Mapping } from '../mapping.ts'
import { remembering } from '../values/remembering.ts'
import { cellOf, hasRole } from './cells.ts'
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
