import { describe, expect, it } from 'vitest'
import {
  confirmed,
  isOneCategory,
  missingOf,
  offeredRoles,
  typedCategory,
  withGrid,
  withRole,
  withRows,
} from '../../src/commands/edit-mapping.ts'
import type { MappedColumn, Mapping } from '../../src/core/import/mapping.ts'
import { COLUMN_ROLES, type ColumnRole } from '../../src/core/vocabulary/column-roles.ts'
import { PERSONAL_KINDS } from '../../src/core/vocabulary/personal-kinds.ts'

function column(name: string, role: ColumnRole | null, personal: MappedColumn['personal'] = null): MappedColumn {
  return { name, role, why: role === null ? 'not-used' : null, personal }
}

/** A table of incidents with these roles in its columns A, B, C and so on. */
function table(roles: readonly (ColumnRole | null)[], change: Partial<Mapping> = {}): Mapping {
  return {
    layout: 'table',
    headerRow: 1,
    columns: roles.map((role, at) => column(String.fromCharCode(65 + at), role)),
    grid: 'none',
    dates: 'day-first',
    precision: 'day',
    midnightIsUnknown: false,
    decimal: '.',
    category: null,
    recorder: 'wardens',
    ...change,
  }
}

const rolesOf = ({ columns }: Mapping) => columns.map(({ role }) => role)

describe('a role chosen for a column', () => {
  it('is taken from the column that had it, which is then not kept', () => {
    const { columns } = withRole(table(['date', null, 'category']), 1, 'date')
    expect(columns.map(({ role, why }) => [role, why])).toEqual([
      [null, 'not-used'],
      ['date', null],
      ['category', null],
    ])
  })

  it('leaves a flag to the other columns that speak of it', () => {
    const { columns } = withRole(table(['date', null, 'flag:knife']), 1, 'flag:knife')
    expect(columns.map(({ role }) => role)).toEqual(['date', 'flag:knife', 'flag:knife'])
  })

  it('is given up, and the reason stays what was found in the column', () => {
    const born: Mapping = { ...table([]), columns: [column('DOB', 'date-of-birth', 'date-of-birth')] }
    const given = withRole(born, 0, null)
    expect(given.columns).toEqual([
      { name: 'DOB', role: null, why: 'personal-date-of-birth', personal: 'date-of-birth' },
    ])
    expect(withRole(given, 0, 'date-of-birth')).toEqual(born)
  })

  it.each<[string, Mapping['grid'], readonly (ColumnRole | null)[], number, ColumnRole, Mapping['grid'], unknown]>([
    ['longitude', 'none', ['date', null, null], 1, 'longitude', 'degrees', ['date', 'longitude', null]],
    ['easting', 'none', ['date', null, null], 1, 'easting', 'unknown', ['date', 'easting', null]],
    [
      'the other axis too',
      'british-national-grid',
      ['date', 'easting', 'northing'],
      1,
      'longitude',
      'degrees',
      ['date', 'longitude', 'latitude'],
    ],
    [
      'metres, once named',
      'british-national-grid',
      ['date', 'easting', null],
      2,
      'northing',
      'british-national-grid',
      ['date', 'easting', 'northing'],
    ],
  ])('says what places are in: %s', (_, grid, roles, at, role, then, columns) => {
    const changed = withRole(table(roles, { grid }), at, role)
    expect(changed.grid).toBe(then)
    expect(rolesOf(changed)).toEqual(columns)
  })
})

describe('a grid', () => {
  const metres = table(['date', 'easting', 'northing'], { grid: 'unknown' })
  it.each<[Mapping['grid'], readonly (ColumnRole | null)[]]>([
    ['british-national-grid', ['date', 'easting', 'northing']],
    ['degrees', ['date', 'longitude', 'latitude']],
    ['none', ['date', null, null]],
  ])('%s makes the columns %j', (grid, roles) => {
    const changed = withGrid(metres, grid)
    expect(changed.grid).toBe(grid)
    expect(rolesOf(changed)).toEqual(roles)
    expect(missingOf(changed)).toEqual([])
  })
})

describe('before a table can be read', () => {
  it.each<[string, Mapping, readonly string[]]>([
    ['nothing is missing', table(['date', 'easting', 'northing'], { grid: 'british-national-grid' }), []],
    ['nothing but places, which may be missing', table(['date', 'category']), []],
    ['a grid nobody named', table(['date', 'easting', 'northing'], { grid: 'unknown' }), ['grid']],
    ['the date', table(['date-end', 'category']), ['date']],
    ['one of a pair', table(['date', 'longitude'], { grid: 'degrees' }), ['place-pair']],
    ['columns of a grid', table(['date'], { grid: 'degrees' }), ['grid-columns']],
    ['places of a list of places', table(['place-name'], { layout: 'places' }), ['place']],
    ['no date of a list of places', table(['longitude', 'latitude'], { layout: 'places', grid: 'degrees' }), []],
  ])('%s', (_, mapping, missing) => {
    expect(missingOf(mapping)).toEqual(missing)
  })
})

describe('what may be chosen', () => {
  it.each(PERSONAL_KINDS)('for %s: nothing that would keep it as it stands', (personal) => {
    const safe = { 'date-of-birth': ['date-of-birth'], 'crime-reference': ['reference'] }[personal as string] ?? []
    expect(offeredRoles(column('X', null, personal), 'table', null)).toEqual(safe)
  })

  it('ethnicity, where it was found to be that, and no other health or belief', () => {
    const ethnic = column('Ethnic group', 'ethnicity', 'special-category')
    expect(offeredRoles(ethnic, 'table', 'ethnicity')).toEqual(['ethnicity'])
    expect(offeredRoles(column('Religion', null, 'special-category'), 'table', null)).toEqual([])
  })

  it('every role, for the column of a table or of a list of places', () => {
    const ofTables = offeredRoles(column('A', null), 'table', null)
    const ofPlaces = offeredRoles(column('A', null), 'places', null)
    expect(ofTables).not.toContain('place-name')
    expect(ofPlaces).not.toContain('date')
    expect(new Set([...ofTables, ...ofPlaces])).toEqual(new Set(COLUMN_ROLES))
  })
})

describe('a table taken for places', () => {
  it('keeps where it is, and loses what only incidents have; taken back, it needs its date', () => {
    const places = withRows(table(['longitude', 'latitude', 'date', 'district'], { grid: 'degrees' }), 'places')
    expect(rolesOf(places)).toEqual(['longitude', 'latitude', null, 'district'])
    expect(missingOf(places)).toEqual([])
    expect(missingOf(withRows(places, 'table'))).toEqual(['date'])
  })
})

describe('a confirmed table', () => {
  const typed = { category: '', recorder: '' }
  it('is as it was proposed where nothing was typed', () => {
    const asb = table(['date'], { category: 'Anti-social behaviour' })
    expect(confirmed(asb, { category: typedCategory(asb), recorder: asb.recorder })).toEqual(asb)
  })

  it('has one kind for all rows, in plain text; none is "not stated"', () => {
    const unnamed = table(['date'], { category: 'Category not stated' })
    expect(typedCategory(unnamed)).toBe('')
    expect(confirmed(unnamed, typed).category).toBe('Category not stated')
    expect(confirmed(unnamed, { ...typed, category: ' Fly\u202e tipping\n' }).category).toBe('Fly tipping')
  })

  it('has the kind of each row where a column says it', () => {
    const named = withRole(table(['date', null], { category: 'Nuisance' }), 1, 'category')
    expect(isOneCategory(named)).toBe(false)
    expect(confirmed(named, { ...typed, category: 'Nuisance' }).category).toBe(null)
  })

  it('keeps who recorded it where that is left empty', () => {
    expect(confirmed(table(['date']), typed).recorder).toBe('wardens')
    expect(confirmed(table(['date']), { ...typed, recorder: 'Norwich BID' }).recorder).toBe('Norwich BID')
  })

  it('is precise to the time where a column of times was chosen', () => {
    expect(confirmed(withRole(table(['date', null]), 1, 'time'), typed).precision).toBe('time')
    expect(confirmed(table(['date', null], { precision: 'month' }), typed).precision).toBe('month')
  })
})
