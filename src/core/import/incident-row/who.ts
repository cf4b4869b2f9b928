import type { Mapping } from '../mapping.ts'
import { ageBand, ageBandAtBirth, ethnicityOf, sexOf } from '../values/bands.ts'
import { birthReader } from '../values/births.ts'
import type { Moment } from '../values/moment.ts'
import { remembering } from '../values/remembering.ts'
import { cellOf, hasRole } from './cells.ts'

/** What is kept of the person in a row: positions in the lists of vocabulary/bands. */
export interface Who {
  readonly age: number
  readonly sex: number
  readonly ethnicity: number
}

/** Reads the bands of a row. A date of birth is turned into the age at the time of the incident, and goes no further. */
export function whoReader(mapping: Mapping): (fields: readonly string[], at: Moment) => Who {
  const ageOf = ageReader(mapping)
  const sex = bandReader(mapping, 'sex', sexOf)
  const ethnicity = bandReader(mapping, 'ethnicity', ethnicityOf)
  return (fields, at) => ({ age: ageOf(fields, at), sex: sex(fields), ethnicity: ethnicity(fields) })
}

function ageReader(mapping: Mapping): (fields: readonly string[], at: Moment) => number {
  if (hasRole(mapping, 'age')) return bandReader(mapping, 'age', ageBand)
  if (!hasRole(mapping, 'date-of-birth')) return () => 0
  const birthOf = birthReader({ dates: mapping.dates, precision: 'day' })
  const cell = cellOf(mapping, 'date-of-birth')
  const unknown = ageBand('')
  return (fields, at) => {
    const birth = birthOf(cell(fields))
    if (typeof birth === 'string') return unknown
    // Nobody was born after it happened: two digits then mean the century before.
    const isOfLastCentury = birth.month > at.month && !FOUR_DIGITS.test(cell(fields))
    return ageBandAtBirth(isOfLastCentury ? { ...birth, month: birth.month - MONTHS_A_CENTURY } : birth, at)
  }
}

const FOUR_DIGITS = /\d{4}/
const MONTHS_A_CENTURY = 1200

function bandReader(
  mapping: Mapping,
  role: 'age' | 'sex' | 'ethnicity',
  bandOf: (text: string) => number,
): (fields: readonly string[]) => number {
  if (!hasRole(mapping, role)) return () => 0
  const cell = cellOf(mapping, role)
  const remembered = remembering(bandOf)
  return (fields) => remembered(cell(fields))
}
