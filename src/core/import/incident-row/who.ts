import type { Mapping } from '../mapping.ts'
import { ageBand, ageBandAtBirth, ethnicityOf, sexOf } from '../values/bands.ts'
import { birthReader } from '../values/births.ts'
import type { Moment } from '../values/moment.ts'
import { type CellOf, hasRole } from './cells.ts'

/** What is kept of the person in a row: positions in the lists of vocabulary/bands. */
export interface Who {
  readonly age: number
  readonly sex: number
  readonly ethnicity: number
}

/** Reads the bands of a row. A date of birth is turned into the age at the time of the incident, and goes no further. */
export function whoReader(mapping: Mapping, cell: CellOf): (fields: readonly string[], at: Moment) => Who {
  const has = {
    age: hasRole(mapping, 'age'),
    birth: hasRole(mapping, 'date-of-birth'),
    sex: hasRole(mapping, 'sex'),
    ethnicity: hasRole(mapping, 'ethnicity'),
  }
  const birthOf = birthReader({ dates: mapping.dates, precision: 'day' })
  const ageOf = (fields: readonly string[], at: Moment) => {
    if (has.age) return ageBand(cell(fields, 'age'))
    if (!has.birth) return 0
    const birth = birthOf(cell(fields, 'date-of-birth'))
    return typeof birth === 'string' ? ageBand('') : ageBandAtBirth(birth, at)
  }
  return (fields, at) => ({
    age: ageOf(fields, at),
    sex: has.sex ? sexOf(cell(fields, 'sex')) : 0,
    ethnicity: has.ethnicity ? ethnicityOf(cell(fields, 'ethnicity')) : 0,
  })
}
