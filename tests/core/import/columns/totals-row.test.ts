import { describe, expect, it } from 'vitest'
import { isTotalsRow } from '../../../../src/core/import/columns/totals-row.ts'
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
