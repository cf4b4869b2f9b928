import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../../src/core/import/columns/propose-mapping.ts'
import { NOTHING_GIVEN, proposed } from './proposed.ts'
import { barred, tableOf } from './table-of.ts'

const REFUSED: readonly (readonly [string, string, string])[] = [
  [
    'deprivation by area',
    'area-table',
    'lsoa21_code | IMD_decile | IMD_rank\nE01000001 | 8 | 26525\nE01000002 | 10 | 31203',
  ],
  [
    'residents by area',
    'area-table',
    'lsoa11_code | lsoa11_name | total\nE01011949 | Hartlepool 009A | 1944\nE01011950 | Hartlepool 008A | 1298',
  ],
  ['a column for each year', 'area-table', 'LSOA code | 2019 | 2020\nE01011949 | 12 | 15\nE01011950 | 7 | 9'],
  [
    'areas and their wards',
    'lookup-table',
    'lsoa21_name | lsoa21_code | ward24_name | ward24_code\nMiddlesbrough 014A | E01012049 | Ladgate | E05009861\nMiddlesbrough 009A | E01012053 | Linthorpe | E05009862',
  ],
  ['neither dates nor places', 'no-date-column', 'Staff grade | Posts\nOfficer | 12\nManager | 3'],
  ['no header', 'no-header', '01/03/2024 | 623100 | 308400\n02/03/2024 | 623200 | 308500'],
  ['a header and nothing below', 'header-only', 'Date | Easting | Northing'],
  ['a header over totals', 'header-only', 'Date | Type | Count\nTotal | | 0\nSource: nobody | | '],
  ['prose', 'no-table', 'Dear all,\nplease find attached\nthe figures'],
  ['blank rows', 'empty', ' | | \n | | '],
]

describe('what is refused', () => {
  it.each(REFUSED)('%s: %s', async (_, refusal, text) => {
    expect(await proposeMapping(tableOf('table.csv', barred(text)), NOTHING_GIVEN)).toEqual({ refusal, missing: [] })
  })

  it('a thousand and one columns, not a thousand', async () => {
    const wide = (columns: number) => [
      ['Date', ...Array.from({ length: columns - 1 }, (_, at) => `Count of ${at}x`)],
      ...['2024-03-01', '2024-03-02'].map((date) => [date, ...Array.from({ length: columns - 1 }, () => '1')]),
    ]
    expect(await proposeMapping(tableOf('wide.csv', wide(1001)), NOTHING_GIVEN)).toMatchObject({
      refusal: 'too-many-columns',
    })
    expect((await proposed(tableOf('wide.csv', wide(1000)))).mapping.columns).toHaveLength(1000)
  })
})
