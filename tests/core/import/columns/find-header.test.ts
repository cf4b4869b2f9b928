import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../src/core/import/columns/find-header.ts'
import { barred } from './table-of.ts'

const DATA = `01/03/2024 | Theft | 623100 | 308400
  02/03/2024 | Robbery | 623200 | 308500
  03/03/2024 | Theft | 623300 | 308600`

/** What stands in a file, and the row of its header as a person would count. */
const FILES: readonly (readonly [string, string, number | null])[] = [
  ['the first line', `Date | Type | Easting | Northing\n${DATA}`, 1],
  ['under a title', `Recorded incidents, March | | |\nDate | Type | Easting | Northing\n${DATA}`, 2],
  ['under a title and a blank row', `Incidents | | |\n | | |\nDate | Type | Easting | Northing\n${DATA}`, 3],
  [
    'under title, note and two blank rows',
    `Incidents | | |\nOfficial, not to be shared | | |\n | | |\n | | |\nDate | Type | Easting | Northing\n${DATA}`,
    5,
  ],
  [
    'under the particulars of a report',
    `Report run | 01/04/2024 | |\nUser | PC | |\nDate | Type | Easting | Northing\n${DATA}`,
    3,
  ],
  ['the lower of two lines', `When | What | Where | \nDate | Type | Easting | Northing\n${DATA}`, 2],
  [
    'the lower of two lines, the upper one merged',
    `Offence | | Location | \nDate | Type | Easting | Northing\n${DATA}`,
    2,
  ],
  ['over a row of units', `Date | Type | Easting | Northing\ndd/mm/yyyy | text | (m) | (m)\n${DATA}`, 1],
  [
    'over a row of units, under a title',
    `March | | |\nDate | Type | Easting | Northing\ndd/mm/yyyy | | m | m\n${DATA}`,
    2,
  ],
  ['over a blank row', `Date | Type | Easting | Northing\n | | |\n${DATA}`, 1],
  ['with a blank name', `Date | | Easting | Northing\n${DATA}`, 1],
  ['with names nobody knows', `Wann | Was | Hoch | Rechts\n${DATA}`, 1],
  ['over one row', 'Date | Type | Easting | Northing\n01/03/2024 | Theft | 623100 | 308400', 1],
  ['over rows with blanks', 'Date | Type | Easting | Northing\n01/03/2024 | Theft | | \n02/03/2024 | Theft | | ', 1],
  [
    'with trailing commas',
    'Date | Type | Easting | Northing | | \n01/03/2024 | Theft | 1 | 2 | | \n02/03/2024 | Theft | 3 | 4 | | ',
    1,
  ],
  ['names with digits', 'LSOA11CD | IMD2019 | Pop2020\nE01026561 | 12 | 1500\nE01026562 | 13 | 1600', 1],
  ['years', 'LSOA code | 2019 | 2020 | 2021\nE01026561 | 12 | 15 | 13\nE01026562 | 13 | 16 | 11', 1],
  [
    'over nothing but texts',
    'Ward | Kind | Street\nAbbey | Noise | Mill Lane\nArden | Litter | Park Road\nAbbey | Noise | Mill Lane',
    1,
  ],
  ['of texts nobody knows', 'Alpha | Beta | Gamma\nup | left | red\ndown | left | blue\nup | right | red', 1],
  ['above totals', `Date | Type | Easting | Northing\n${DATA}\nTotal | 3 | |`, 1],
  ['none: data from the first line', DATA, null],
  ['none: data under a title', `Incidents | | |\n${DATA}`, null],
  ['none: texts that come again', 'up | left | red\ndown | left | blue\nup | right | red', null],
  ['none: one column', 'Notes\nfirst\nsecond', null],
  ['none: prose', 'Dear all,\nplease find attached\nthe figures', null],
  ['none: nothing', '', null],
]

describe('the header of a table', () => {
  it.each(FILES)('%s', (_, text, row) => {
    expect(findHeader(barred(text))).toBe(row)
  })

  it('is not looked for below the first forty rows', () => {
    const notes = Array.from({ length: 60 }, () => ['a note', '', '', ''])
    const table = barred(`Date | Type | Easting | Northing\n${DATA}`)
    expect(findHeader([...notes.slice(0, 39), ...table])).toBe(40)
    expect(findHeader([...notes, ...table])).toBeNull()
  })
})
