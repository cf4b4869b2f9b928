import { FLAGS, type Flag } from './flags.ts'

/** What a column of a partner's table may be used for. A column without a role is not kept. */
export const COLUMN_ROLES = [
  'longitude',
  'latitude',
  'easting',
  'northing',
  'area-code',
  'area-name',
  'district',
  'location',
  'location-type',
  'date',
  'date-end',
  'time',
  'time-end',
  'category',
  'offence-code',
  'count',
  'reference',
  'recorder',
  'age',
  'date-of-birth',
  'sex',
  'ethnicity',
  'outcome',
  'place-name',
  'place-kind',
  'opens',
  'closes',
  ...FLAGS.map((flag) => `flag:${flag}` as const),
] as const
export type ColumnRole = Exclude<(typeof COLUMN_ROLES)[number], `flag:${Flag}`> | `flag:${Flag}`

/** The flag a role fills in; null for any other role. */
export function flagOfRole(role: ColumnRole): Flag | null {
  return role.startsWith('flag:') ? (role.slice('flag:'.length) as Flag) : null
}

/** Tables that are known by their columns, and `table` for any other with incidents, `places` for any other list of places. */
export const LAYOUTS = [
  'police-uk-street',
  'force-extract',
  'asb-table',
  'istv-attendances',
  'licensing-register',
  'places',
  'table',
] as const
export type Layout = (typeof LAYOUTS)[number]

/** How a file says where things are. `unknown`: metres or feet of a grid that nobody named; never placed by guess. */
export const GRIDS = ['degrees', 'british-national-grid', 'unknown', 'none'] as const
export type Grid = (typeof GRIDS)[number]
