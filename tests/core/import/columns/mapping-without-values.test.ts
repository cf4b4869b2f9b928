import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../../src/core/import/columns/propose-mapping.ts'
import { COLUMN_ROLES, GRIDS, LAYOUTS } from '../../../../src/core/vocabulary/column-roles.ts'
import { DROPPED_COLUMNS } from '../../../../src/core/vocabulary/import-codes.ts'
import { PERSONAL_KINDS } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { seededRuns } from '../../../support/property.ts'
import { NOTHING_GIVEN } from './proposed.ts'
import { tableOf } from './table-of.ts'

const FILE = 'harbour incidents.csv'
const NAMES =
  'Date,Date Reported,Time,Crime Type,Offence,HO Code,Easting,Northing,Longitude,Latitude,X,Y,Location,LSOA code,Ward,Age,Sex,DOB,Name,Reference,Premises Name,Licence type,Notes,DA flag,Count,Force,Outcome,Field 7'.split(
    ',',
  )
/** Every text that a mapping may hold beside names of its header. */
const CODES: ReadonlySet<unknown> = new Set([
  ...COLUMN_ROLES,
  ...GRIDS,
  ...LAYOUTS,
  ...DROPPED_COLUMNS,
  ...PERSONAL_KINDS,
  ...['day-first', 'month-first', 'month', 'day', 'time', '.', ','],
  ...['Anti-social behaviour', 'Category not stated', 'Assault attendance'],
  ...['harbour incidents', 'Emergency departments (ISTV)', 'Anti-social behaviour table'],
])

const ROWS = 8
/** Values of one kind, so that a column may be something; and anything at all among them. */
const KINDS = [
  ['01/03/2024', '13/03/2024', '14/04/2024', ''],
  ['2024-03-01 21:30', '2024-03-02 01:15'],
  ['21:30', '2215', ''],
  ['623100', '531200', '308400', '0'],
  ['1.2931', '52.6281', '-2.5901', ''],
  ['Y', 'N', ''],
  ['Theft', 'Robbery', 'Assault'],
  ['E01026561', 'E01026562'],
  ['8N', '34B', '105A'],
  ['sarah.hughes@example.org', 'd.patel@example.org'],
  ['Sarah Hughes', 'David Patel', 'Emma Walker'],
  ['36/21858/24', '36/21859/24', '36/21860/24', '36/21861/24'],
  ['23', '41', '18-24'],
]
const valuesOf = (kind: readonly string[]) =>
  fc.array(fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...kind) }, fc.string({ unit: 'binary', maxLength: 9 })), {
    minLength: ROWS,
    maxLength: ROWS,
  })
/** What makes a table one of incidents. */
const WHEN_AND_WHERE = [
  fc.record({ name: fc.constant('When'), values: valuesOf(['01/03/2024', '13/03/2024', '14/04/2024']) }),
  fc.record({ name: fc.constantFrom('Incident date', 'Month'), values: valuesOf(['2024-03-01', '2024-04-01']) }),
  fc.record({ name: fc.constant('Grid Easting'), values: valuesOf(['623100', '531200', '0']) }),
  fc.record({ name: fc.constant('Grid Northing'), values: valuesOf(['308400', '181100', '0']) }),
]
const others = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...NAMES), values: fc.constantFrom(...KINDS).chain(valuesOf) }),
  { minLength: 1, maxLength: 9, selector: ({ name }) => name },
)
const tables = fc.tuple(fc.tuple(...WHEN_AND_WHERE), others, fc.nat(2)).map(([first, rest, titles]) => {
  const columns = [...rest, ...first]
  return {
    names: columns.map(({ name }) => name),
    rows: Array.from({ length: ROWS }, (_, row) => columns.map((one) => one.values[row] as string)),
    titles,
  }
})

describe('a mapping', () => {
  it('holds names of the header, codes and the name of the file, never a value of a row', async () => {
    let mapped = 0
    await fc.assert(
      fc.asyncProperty(tables, async ({ names, titles, rows }) => {
        const above = Array.from({ length: titles }, () => names.map(() => ''))
        const headerRow = titles + 1
        const table = tableOf(FILE, [...above, names, ...rows])
        const proposal = await proposeMapping(table, { ...NOTHING_GIVEN, headerRow })
        if ('refusal' in proposal) return
        mapped += 1
        expect(proposal.mapping.columns.map(({ name }) => name)).toEqual(names)
        const { columns, ...others } = proposal.mapping
        for (const { role, why, personal } of columns) {
          expect((role === null) !== (why === null)).toBe(true)
          for (const code of [role, why, personal]) if (code !== null) expect(CODES.has(code)).toBe(true)
        }
        for (const value of Object.values(others)) if (typeof value === 'string') expect(CODES.has(value)).toBe(true)
        const given = columns.map(({ role }) => role).filter((role) => role !== null)
        expect(new Set(given).size).toBe(given.length)
      }),
      seededRuns(2000),
    )
    // Refusing everything would prove nothing.
    expect(mapped).toBeGreaterThan(50)
  })

  it('is found, or refused, for any table whatever', async () => {
    const row = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const proposal = await proposeMapping(tableOf(FILE, rows), NOTHING_GIVEN)
        expect('refusal' in proposal || proposal.mapping.columns.length > 0).toBe(true)
      }),
      seededRuns(1000),
    )
  })
})
