import { describe, expect, it } from 'vitest'
import { pointListChanges } from '../../../src/engine/data-quality/point-list.ts'
import { STREET, TABLE, type Told, tableOf } from './table-of.ts'

/** A generator of numbers below one, the same each time (Lehmer, 16807). */
function numbers(): () => number {
  let state = 20_260_301
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04', '2021-05', '2021-06', '2021-07', '2021-08']

/**
 * Months of 400 incidents on a list of 1,200 points, some of which have many more incidents than others, as streets have. `listOf`
 * says how large a share of the points is another list's.
 */
function months(listOf: (month: string) => number, more: Told = {}): Told[] {
  const next = numbers()
  return MONTHS.flatMap((month) =>
    Array.from({ length: 400 }, (): Told => {
      const point = Math.floor(next() ** 2 * 1200)
      const isOther = (point * 7) % 100 < listOf(month) * 100
      return { month, at: [1 + point / 10_000 + (isOther ? 0.000_031 : 0), 52.5], ...more }
    }),
  )
}

const changes = (told: readonly Told[], layouts: Parameters<typeof pointListChanges>[1] = [STREET]) =>
  pointListChanges(tableOf(told), layouts).map(({ force, month }) => `${force} ${month}`)
const from = (first: string, share: number) => (month: string) => (month >= first ? share : 0)

describe('the list of points of a force', () => {
  it.each<[what: string, told: readonly Told[], found: readonly string[]]>([
    ['is the same throughout', months(() => 0), []],
    ['is another from June', months(from('2021-06', 1)), ['Norfolk 2021-06']],
    ['has half of its points replaced in June', months(from('2021-06', 0.5)), ['Norfolk 2021-06']],
    ['has three tenths of its points replaced', months(from('2021-08', 0.3)), ['Norfolk 2021-08']],
    ['has a tenth of its points replaced', months(from('2021-06', 0.1)), []],
    ['has a few points replaced', months(from('2021-06', 0.02)), []],
    ['is another from the fourth month', months(from('2021-04', 1)), ['Norfolk 2021-04']],
    ['is another from the third month: too early to say', months(from('2021-03', 1)), []],
    [
      'is another after a gap',
      months(from('2021-07', 1)).filter(({ month = '' }) => month < '2021-05' || month >= '2021-07'),
      ['Norfolk 2021-07'],
    ],
    [
      'is the same after a gap',
      months(() => 0).filter(({ month = '' }) => month < '2021-05' || month >= '2021-07'),
      [],
    ],
    ['comes back', months((month) => (month === '2021-06' ? 1 : 0)), ['Norfolk 2021-06']],
    ['of too few rows to say', months(from('2021-06', 1)).filter((_, at) => at % 5 === 0), []],
    ['of no location', months(() => 0, { at: null }), []],
  ])('%s', (_, told, found) => {
    expect(changes(told)).toEqual(found)
  })

  it('is looked at force by force, whatever order the rows are in', () => {
    const told = [...months(from('2021-06', 1)), ...months(() => 0, { force: 'Suffolk' })]
    expect(changes(told)).toEqual(['Norfolk 2021-06'])
    expect(changes(told.toReversed())).toEqual(['Norfolk 2021-06'])
  })

  it('is no matter in files that have none', () => {
    expect(changes(months(from('2021-06', 1)), [TABLE])).toEqual([])
  })

  it('is said to have changed with the rows on new points, and all rows of the month', () => {
    const [change] = pointListChanges(tableOf(months(from('2021-06', 1))), [STREET])
    expect(change).toEqual({ force: 'Norfolk', month: '2021-06', rows: 400, of: 400 })
  })
})
