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
import { wordsOf } from '../columns/header-words.ts'
import { rolesSaid } from '../columns/role-words.ts'
import type { Mapping } from '../mapping.ts'
import { dwellingOf, weaponOf } from '../values/dwelling.ts'
import { eitherFlag, flagOf } from '../values/flags.ts'
import { remembering } from '../values/remembering.ts'
import { type Cell, cellAt, cellOf, hasRole } from './cells.ts'

/** Words that turn what follows or stands before them around, or leave it open. */
const OPEN =
  /\?|\b(?:no|not|non|nor|never|without|denied|denies|unknown|unsure|unlikely|unconfirmed|ruled out|false)\b/i
/** Of domestic abuse a suspicion counts: a home that is shown because nobody was sure cannot be hidden again. */
const SUSPECTED = /^(?:suspected|suspicion|possibl[ey]|probabl[ey]|likely|believed|alleged|potential(?:ly)?)\b/i
/** What a hate crime is aimed at is a hate crime. */
const STRAND =
  /\b(?:rac(?:e|ial|ist|ism)|religio\w+|faith|homophob\w+|transphob\w+|disab\w+|sectarian|islamophob\w+|anti-?semit\w+)\b/i
/** Domestic abuse told by who did it. */
const RELATION = /\b(?:partner|spouse|husband|wife|boyfriend|girlfriend|famil(?:y|ial)|intimate|coercive)\b/i
const TOLD_OTHERWISE: Readonly<Partial<Record<Flag, RegExp>>> = { hate: STRAND, 'domestic-abuse': RELATION }
/** A longer text tells a story, in which a word may mean anything. */
const MOST_WORDS = 6

/**
 * What a cell in a column of this flag says: yes and no in any of their forms, and yes where it names the flag itself ("Knife Crime",
 * "Domestic"). Null for what is none of these: the file says something, and nobody can say what.
 */
function flagInColumn(flag: Flag, text: string): FlagValue | null {
  const plain = flagOf(text)
  if (plain !== null) return plain
  if (flag === 'domestic-abuse' && SUSPECTED.test(text.trim())) return FLAG_YES
  if (flag === 'dwelling' && dwellingOf(text) !== FLAG_UNKNOWN) return dwellingOf(text)
  if (OPEN.test(text)) return null
  if ((flag === 'knife' || flag === 'gun') && weaponOf(text)[flag] === FLAG_YES) return FLAG_YES
  const words = wordsOf(text)
  const isNamed = rolesSaid(words).has(`flag:${flag}`) || (TOLD_OTHERWISE[flag]?.test(text) ?? false)
  return isNamed && words.split(' ').length <= MOST_WORDS ? FLAG_YES : null
}

interface Stated {
  readonly flag: Flag
  readonly cell: Cell
  readonly said: (text: string) => FlagValue | null
}

/** The flags of a row, `age` being the position of its age band. `onUnknown` is told of every cell that is not understood. */
export function flagsReader(
  mapping: Mapping,
  onUnknown: () => void,
): (fields: readonly string[], age: number) => number {
  const stated = statedFlags(mapping)
  const homeOf = remembering(dwellingOf)
  const weaponsOf = remembering(weaponOf)
  const setting = hasRole(mapping, 'location-type') ? cellOf(mapping, 'location-type') : null
  const isAttendance = mapping.layout === 'istv-attendances' && hasRole(mapping, 'category')
  const method = isAttendance ? cellOf(mapping, 'category') : null
  return (fields, age) => {
    let flags = 0
    for (const { flag, cell, said } of stated) {
      const value = said(cell(fields))
      if (value === null) onUnknown()
      flags = withFlag(flags, flag, eitherFlag(flagIn(flags, flag), value ?? FLAG_UNKNOWN))
    }
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

/** The columns that state flags; several may state the same. */
function statedFlags({ columns }: Mapping): readonly Stated[] {
  return columns.flatMap(({ role }, at) => {
    const flag = role === null ? null : flagOfRole(role)
    return flag === null ? [] : [{ flag, cell: cellAt(at), said: remembering((text) => flagInColumn(flag, text)) }]
  })
}

const UNDER_25: ReadonlySet<string> = new Set(['under-10', '10-17', '18-24'])

function isUnder25(age: number): FlagValue {
  const band = AGE_BANDS[age] ?? 'unknown'
  if (band === 'unknown') return FLAG_UNKNOWN
  return UNDER_25.has(band) ? FLAG_YES : FLAG_NO
}
