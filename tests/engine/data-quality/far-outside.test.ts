import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farRows } from '../../../src/engine/data-quality/far-outside.ts'
import { seededRuns } from '../../support/property.ts'
import { NORWICH, type Told, tableOf } from './table-of.ts'

const LONDON = [-0.1276, 51.5072] as const
const KINGS_LYNN = [0.395, 52.754] as const
const CROMER = [1.302, 52.931] as const
const county: Told[] = [
  { at: NORWICH, rows: 300 },
  { at: KINGS_LYNN, rows: 60 },
  { at: CROMER, rows: 40 },
]

describe('rows far from the middle of their force', () => {
  it.each<[what: string, told: readonly Told[], far: readonly number[]]>([
    ['none in a county', county, []],
    ['one in London, 150 km off', [...county, { at: LONDON }], [400]],
    ['5 % of the rows are no slip', [...county, { at: LONDON, rows: 22 }], []],
    ['nor do rows without location make them one', [...county, { at: LONDON, rows: 22 }, { at: null, rows: 1000 }], []],
    ['a row without location is nowhere', [...county, { at: null, rows: 3 }], []],
    // Norwich is the middle of these rows; a degree of latitude is 111 km, and 0.89 of one is 99.
    ['99 km to the south is near', [...county, { at: [NORWICH[0], NORWICH[1] - 0.89] }], []],
    ['101 km to the south is far', [...county, { at: [NORWICH[0], NORWICH[1] - 0.91] }], [400]],
    // At 52.6 degrees a degree of longitude is 67.5 km.
    ['99 km to the west is near', [...county, { at: [NORWICH[0] - 1.465, NORWICH[1]] }], []],
    ['101 km to the west is far', [...county, { at: [NORWICH[0] - 1.5, NORWICH[1]] }], [400]],
    [
      'each force has a middle of its own',
      [...county, { force: 'Metropolitan', at: LONDON, rows: 200 }, { force: 'Metropolitan', at: NORWICH }],
      [600],
    ],
    ['no rows at all', [], []],
  ])('%s', (_, told, far) => {
    expect([...farRows(tableOf(told))]).toEqual(far)
  })

  it('wherever a county lies, fewer than 5 % that are 200 km off are found, and they alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 1, noNaN: true }),
        fc.double({ min: 51, max: 54, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 499 }), { minLength: 1, maxLength: 24 }),
        (lng, lat, places) => {
          const wrong = new Set(places)
          const told = Array.from({ length: 500 }, (_, row): Told => {
            const near = [lng + (row % 20) / 50, lat + (row % 17) / 60] as const
            return { at: wrong.has(row) ? [near[0], near[1] + 1.8] : near }
          })
          expect([...farRows(tableOf(told))]).toEqual([...wrong].sort((a, b) => a - b))
        },
      ),
      seededRuns(100),
    )
  })
})
