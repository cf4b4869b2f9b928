import { describe, expect, it } from 'vitest'
import {
  hasOthersThanSums,
  isTotalsRow,
  namesSum,
  sumRowReader,
} from '../../../../src/core/import/columns/totals-row.ts'
import { incidentRowReader } from '../../../../src/core/import/incident-row/incident-row.ts'
import type { Mapping } from '../../../../src/core/import/mapping.ts'
import { EMPTY_TABLE } from '../../../../src/core/table/incident-table.ts'
import { TableBuilder } from '../../../../src/core/table/table-builder.ts'
import type { ColumnRole } from '../../../../src/core/vocabulary/column-roles.ts'

const columns = (...roles: (ColumnRole | null)[]) => ({
  columns: roles.map((role, at) => ({ name: `column ${at}`, role, why: null, personal: null })),
})
const DATED = columns('reference', 'date', 'category', 'count')

const TOTALS = [
  ['Total', '', '', '412'],
  ['Totals:', '', '', '412'],
  ['TOTAL', '', '', '412'],
  ['', '', 'Grand total', '412'],
  ['Grand Total', '', '412', ''],
  ['Sub-total', '', '', '12'],
  ['Total incidents', '', '', '412'],
  ['Total (all wards)', '', '', '412'],
  ['', 'Total', '', '412'],
  ['Total 412', '', '', ''],
  ['Source: police recorded crime', '', '', ''],
  ['Extracted on 01/04/2024', '', '', ''],
  ['', 'Note: figures may change', '', ''],
  ['* fewer than five', '', '', ''],
  ['Applied filters: District is Abbey', '', '', ''],
  ['© Crown copyright', '', '', ''],
]

const INCIDENTS = [
  ['Total', '01/03/2024', 'Theft', '1'],
  ['36/1/24', '01/03/2024', 'Total loss', '1'],
  ['Totally unknown', '', 'Theft', '1'],
  ['Source: hospital', '', 'Assault', '1'],
  ['Totterdown', '', '', '1'],
  ['Sourced locally', '', '', ''],
  ['36/1/24', '', '', ''],
  ['', '', '', ''],
  [],
]

describe('rows of totals and footers', () => {
  it.each(TOTALS.map((row) => [row] as const))('%j is no incident', (row) => {
    expect(isTotalsRow(row, DATED)).toBe(true)
  })

  it.each(INCIDENTS.map((row) => [row] as const))('%j is left to the other checks', (row) => {
    expect(isTotalsRow(row, DATED)).toBe(false)
  })

  it('are known in a table without dates too', () => {
    expect(isTotalsRow(['Total', '40', ''], columns('place-name', null, null))).toBe(true)
    expect(isTotalsRow(['Total Fitness Gym', '40', ''], columns('place-name', null, null))).toBe(false)
  })
})

describe('rows with a date that are sums over others', () => {
  it.each([
    ...[
      'All crime',
      'All crimes',
      'ALL CRIME',
      'Total',
      'Total recorded crime',
      'Total Crime',
      'All offences',
      'All incidents',
    ],
    ...[
      'Grand total',
      'Subtotal',
      'Sub-total',
      'Total (all types)',
      'All areas',
      'County total',
      'Total number',
      'All',
    ],
  ])('"%s" names a sum', (name) => {
    expect(namesSum(name)).toBe(true)
  })

  it.each([
    ...['All other theft offences', 'Other crime', 'Total loss', 'Allotment', 'Totterdown', '', 'Theft', 'All Saints'],
    ...['Violence and sexual offences', 'Total Fitness'],
  ])('"%s" does not', (name) => {
    expect(namesSum(name)).toBe(false)
  })

  it('stand among others by the category or the area, and only there', () => {
    const mapping = columns('date', 'category', 'area-name', 'location')
    const isSum = sumRowReader(mapping, [0, 1, 2, 3])
    expect(isSum(['2024-01', 'Total', 'Abbey', ''])).toBe(true)
    expect(isSum(['2024-01', 'Theft', 'All areas', ''])).toBe(true)
    expect(isSum(['2024-01', 'Theft', 'Abbey', 'Total'])).toBe(false)
    expect(isSum(['2024-01', 'Theft'])).toBe(false)
    expect(sumRowReader(mapping, [2])(['2024-01', 'All crime', 'Abbey', ''])).toBe(false)
  })

  it('are no sums where nothing else is named', () => {
    expect(hasOthersThanSums(['All crime', 'All crime'])).toBe(false)
    expect(hasOthersThanSums(['All crime', 'Theft'])).toBe(true)
  })
})

describe('a table in which sums stand among others, by month, kind and area', () => {
  const rows = [
    ['2024-01', 'Theft', 'E01026561', '3'],
    ['2024-01', 'Robbery', 'E01026561', '2'],
    ['2024-01', 'All crime', 'E01026561', '5'],
    ['2024-01', 'Total', '', '5'],
  ]
  const counted = (amongOthers: readonly number[]) => {
    const { columns: mapped } = columns('date', 'category', 'area-code', 'count')
    const mapping: Mapping = {
      ...{ layout: 'table', headerRow: 1, columns: mapped, grid: 'none', dates: 'day-first', precision: 'month' },
      ...{ midnightIsUnknown: false, decimal: '.', category: null, recorder: '' },
    }
    const builder = new TableBuilder(EMPTY_TABLE, rows.length)
    const options = { latest: 12 * 2026, salt: { high: 1, low: 2 }, isRagged: false, isAnywhere: false }
    const reader = incidentRowReader(mapping, builder, 0, { ...options, amongOthers })
    return { outcomes: rows.map(reader.read), done: reader.done }
  }

  it('counts the others, each as often as it says, and says so', () => {
    const { outcomes, done } = counted([1, 2])
    expect(outcomes).toEqual(['kept', 'kept', 'totals-row', 'totals-row'])
    expect(done['rows-stand-for-many']).toBe(2)
  })

  it('counts all where there are no others', () => {
    expect(counted([]).outcomes).toEqual(['kept', 'kept', 'kept', 'kept'])
  })
})
