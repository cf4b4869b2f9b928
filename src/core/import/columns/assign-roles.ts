import { COLUMN_ROLES, type ColumnRole, flagOfRole, type Layout } from '../../vocabulary/column-roles.ts'
import type { PersonalKind } from '../../vocabulary/personal-kinds.ts'
import type { ColumnFacts } from './column-facts.ts'
import { mayCount } from './count-column.ts'
import type { Coordinates } from './find-coordinates.ts'
import { fitsRole, looksLikeFlags } from './fits-role.ts'
import { isUnnamedDate } from './recognise-layout.ts'

/** Roles of columns by their position in the file; a column that is not in it has none. */
export type Roles = ReadonlyMap<number, ColumnRole>

interface Candidate {
  readonly at: number
  readonly role: ColumnRole
  readonly score: number
}

const OF_PLACES: ReadonlySet<ColumnRole> = new Set([
  'place-name',
  'place-kind',
  'opens',
  'closes',
  'location',
  'area-code',
  'area-name',
  'district',
])
const OF_PLACES_ALONE: ReadonlySet<ColumnRole> = new Set(['place-name', 'place-kind', 'opens', 'closes'])
/** Chosen when the dates are known: a time has to be that of the chosen date. */
const TIMES: ReadonlySet<ColumnRole> = new Set(['time', 'time-end'])
const HARMED = /\bassault\b|\bmethod\b|\bweapon\b|\bmechanism\b/
/** When it was told, not when it happened. */
const TOLD = /\b(?:report\w*|record\w*|arriv\w*|attend\w*|received|logged|call)\b/
/** A column that is blank in most rows is no use beside one that is filled, whatever it is called. */
const RARELY = 0.2
/** The smaller an area, the more it says. */
const AREA_BONUS: Readonly<Record<string, number>> = { lsoa: 30, 'output-area': 25, msoa: 20, ward: 15, district: 5 }

/** What personal data may still be kept as, and nothing else: an age band, a salted hash, one of five groups. */
const KEPT_AS: Readonly<Partial<Record<PersonalKind, ColumnRole>>> = {
  'date-of-birth': 'date-of-birth',
  'crime-reference': 'reference',
  'special-category': 'ethnicity',
}

/**
 * The roles of the columns of a table of this layout: the best column first, the earlier one where two are alike; each role once, but
 * that several columns may say the same flag.
 */
export function assignRoles(columns: readonly ColumnFacts[], layout: Layout, coordinates: Coordinates | null): Roles {
  const roles = new Map<number, ColumnRole>()
  if (coordinates) for (const [at, role] of coordinateRoles(coordinates)) roles.set(at, role)
  const candidates = columns
    .flatMap((column) => candidatesOf(column, layout))
    .filter(({ at, role }) => mayCount(columns[at] as ColumnFacts, role, columns, coordinates !== null))
  candidates.sort((a, b) => b.score - a.score || a.at - b.at || roleOrder(a.role) - roleOrder(b.role))
  take(candidates, ({ role }) => !TIMES.has(role), roles)
  const at = (role: ColumnRole) => columns.find((column) => roles.get(column.at) === role)
  for (const [time, date] of [['time', at('date')] as const, ['time-end', at('date-end')] as const]) {
    if (!date || date.dates?.precision === 'time') continue
    take(candidates, (one) => one.role === time && belong(columns[one.at] as ColumnFacts, date), roles)
  }
  const [age, birth] = [at('age'), at('date-of-birth')]
  // An age is read before a date of birth, but not a suspect's before a victim's.
  if (age && birth && age.said.get('age') === 1 && birth.said.get('date-of-birth') !== 1) roles.delete(age.at)
  return roles
}

/** Longitude and latitude for degrees; easting and northing for anything else. */
export function coordinateRoles({ across, up, grid }: Coordinates): readonly (readonly [number, ColumnRole])[] {
  return grid === 'degrees'
    ? [
        [across, 'longitude'],
        [up, 'latitude'],
      ]
    : [
        [across, 'easting'],
        [up, 'northing'],
      ]
}

/** Whether a column with personal data, or none, may have a role. `layout`: the name of a public house is no person's. */
export function mayHaveRole({ personal, words }: ColumnFacts, role: ColumnRole, layout: Layout): boolean {
  if (personal === null) return true
  if (personal.kind === 'name' && role === 'place-name') return isOfPlaces(layout) && personal.by === 'header'
  if (personal.kind === 'special-category' && !/\bethnic|\bsde\b|\bic code\b/.test(words)) return false
  return KEPT_AS[personal.kind] === role
}

export function isOfPlaces(layout: Layout): boolean {
  return layout === 'places' || layout === 'licensing-register'
}

function take(candidates: readonly Candidate[], isAsked: (one: Candidate) => boolean, roles: Map<number, ColumnRole>) {
  const given = new Set(roles.values())
  for (const one of candidates) {
    if (!isAsked(one) || roles.has(one.at) || (given.has(one.role) && flagOfRole(one.role) === null)) continue
    roles.set(one.at, one.role)
    given.add(one.role)
  }
}

function candidatesOf(column: ColumnFacts, layout: Layout): Candidate[] {
  const weights = new Map(column.said)
  if (isUnnamedDate(column)) weights.set('date', 1)
  if (column.areas !== null && !weights.has('area-code')) weights.set('area-code', 3)
  if (column.personal?.kind === 'crime-reference') weights.set('reference', 10)
  if (column.personal?.kind === 'date-of-birth' && !saysWhose(column)) weights.set('date-of-birth', 10)
  if (layout === 'istv-attendances' && isMethod(column)) weights.set('category', 12)
  return [...weights].flatMap(([role, weight]) => {
    if (!isOfLayout(role, layout) || !mayHaveRole(column, role, layout) || !fitsRole(column, role)) return []
    const area = role === 'area-code' ? (AREA_BONUS[column.areas ?? ''] ?? 0) : 0
    const doubt = (column.filled < RARELY ? 70 : 0) + (flagOfRole(role) === null || looksLikeFlags(column) ? 0 : 50)
    return [{ at: column.at, role, score: 10 * weight + 9 * column.filled + area - doubt }]
  })
}

/** A header that names a date of birth says whose it is, or leaves it open; its words weigh it. */
function saysWhose({ words, said }: ColumnFacts): boolean {
  return said.has('date-of-birth') || /\b(?:dob|birth|born)\b/.test(words)
}

/** How somebody was harmed, which is what an attendance can say of the kind of assault. */
function isMethod({ words }: ColumnFacts): boolean {
  return HARMED.test(words) && !/\b(?:date|time|location|place|police|reported|where)\b/.test(words)
}

function isOfLayout(role: ColumnRole, layout: Layout): boolean {
  return isOfPlaces(layout) ? OF_PLACES.has(role) : !OF_PLACES_ALONE.has(role)
}

/** Whether a column of times goes with a column of dates: both of what happened, or both of the telling. */
function belong(time: ColumnFacts, date: ColumnFacts): boolean {
  return TOLD.test(time.words) === TOLD.test(date.words)
}

function roleOrder(role: ColumnRole): number {
  return flagOfRole(role) === null ? COLUMN_ROLES.indexOf(role) : COLUMN_ROLES.length
}
