import { describe, expect, it } from 'vitest'
import { missingLocationChanges, zOfShares } from '../../../src/engine/data-quality/missing-location.ts'
import { talliesOf } from '../../../src/engine/data-quality/tallies.ts'
import { monthOf, STREET, type Told, tableOf } from './table-of.ts'

/** A month with so many incidents, so many of them nowhere. */
const month = (iso: string, of: number, nowhere: number, more: Told = {}): Told[] => [
  { month: iso, rows: of - nowhere, ...more },
  { month: iso, rows: nowhere, at: null, ...more },
]

function changes(told: readonly Told[], from = '2021-01', to = '2021-12', asked = 'Drugs') {
  const table = tableOf(told)
  const categories = Uint8Array.from(table.categories, (name) => (name === asked ? 1 : 0))
  return missingLocationChanges(talliesOf(table, [STREET]), categories, { first: monthOf(from), last: monthOf(to) })
}

describe('the share of incidents without location', () => {
  it.each<[what: string, told: readonly Told[], found: number]>([
    ['the same in both halves', [...month('2021-01', 1000, 20), ...month('2021-02', 1000, 20)], 0],
    [
      '4 points more of very many: beyond chance, but small',
      [...month('2021-01', 9000, 0), ...month('2021-02', 9000, 360)],
      0,
    ],
    ['6 points more of many', [...month('2021-01', 1000, 20), ...month('2021-02', 1000, 80)], 1],
    ['6 points less', [...month('2021-01', 1000, 80), ...month('2021-02', 1000, 20)], 1],
    ['6 points more of few: may be chance', [...month('2021-01', 100, 2), ...month('2021-02', 100, 8)], 0],
    ['one month only', month('2021-01', 1000, 500), 0],
    ['none anywhere', [...month('2021-01', 1000, 0), ...month('2021-02', 1000, 0)], 0],
    ['all of them always', [...month('2021-01', 1000, 1000), ...month('2021-02', 1000, 1000)], 0],
    [
      'another category changes',
      [
        ...month('2021-01', 1000, 20),
        ...month('2021-02', 1000, 20),
        ...month('2021-02', 900, 900, { category: 'Robbery' }),
      ],
      0,
    ],
    [
      'beyond the months asked for',
      [...month('2020-12', 1000, 500), ...month('2021-01', 1000, 20), ...month('2021-02', 1000, 20)],
      0,
    ],
  ])('%s: %#', (_, told, found) => {
    expect(changes(told)).toHaveLength(found)
  })

  it('stands out in one month, though the halves are alike', () => {
    const told = ['01', '02', '03', '04', '05', '06'].flatMap((one) =>
      month(`2021-${one}`, 100, one === '02' ? 25 : one === '05' ? 20 : 0),
    )
    expect(changes(told)).toEqual([
      {
        from: {
          ...{ force: null, except: '2021-02', period: { from: '2021-01', to: '2021-06' } },
          ...{ rows: 20, of: 500 },
        },
        to: { force: null, period: { from: '2021-02', to: '2021-02' }, rows: 25, of: 100 },
      },
    ])
  })

  it('is given for both halves of the months that there are, the middle one in the first', () => {
    const told = [...month('2021-01', 1000, 10), ...month('2021-04', 500, 5), ...month('2021-06', 1000, 200)]
    expect(changes(told)).toEqual([
      {
        from: { force: null, period: { from: '2021-01', to: '2021-04' }, rows: 15, of: 1500 },
        to: { force: null, period: { from: '2021-06', to: '2021-06' }, rows: 200, of: 1000 },
      },
    ])
  })

  it('is compared between forces: the two that differ most', () => {
    const told = [
      ...month('2021-01', 1000, 100, { force: 'Suffolk' }),
      ...month('2021-01', 1000, 300, { force: 'Norfolk' }),
      ...month('2021-01', 1000, 20, { force: 'Essex' }),
    ]
    expect(changes(told)).toMatchObject([{ from: { force: 'Essex', rows: 20 }, to: { force: 'Norfolk', rows: 300 } }])
  })

  it('counts incidents, of which a row may stand for many', () => {
    const told: Told[] = [
      { month: '2021-01', weight: 1000 },
      { month: '2021-02', weight: 900 },
      { month: '2021-02', weight: 100, at: null },
    ]
    expect(changes(told)).toMatchObject([{ from: { rows: 0, of: 1000 }, to: { rows: 100, of: 1000 } }])
  })

  it.each([
    // By hand: together 100 of 2000, error sqrt(0.05 * 0.95 * 0.002) = 0.0097468; (0.06 - 0.001) / error.
    [20, 1000, 80, 1000, 6.0533],
    // Together 10 of 200: error sqrt(0.05 * 0.95 * 0.02) = 0.0308221; (0.06 - 0.01) / error.
    [2, 100, 8, 100, 1.6222],
    [5, 100, 5, 100, 0],
    [0, 10, 0, 20, 0],
  ])('z of %d of %d and %d of %d is %d', (rows, of, others, ofOthers, z) => {
    expect(zOfShares({ rows, of }, { rows: others, of: ofOthers })).toBeCloseTo(z, 3)
    expect(zOfShares({ rows: others, of: ofOthers }, { rows, of })).toBeCloseTo(z, 3)
  })
})
