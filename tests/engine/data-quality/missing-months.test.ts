import { describe, expect, it } from 'vitest'
import { missingMonths, seriesOf, suppliersOf } from '../../../src/engine/data-quality/missing-months.ts'
import { talliesOf } from '../../../src/engine/data-quality/tallies.ts'
import { ASB_TABLE, monthOf, STREET, type Told, tableOf } from './table-of.ts'

const street = (month: string, category = 'Robbery', force = 'Norfolk'): Told => ({ month, category, force, source: 0 })
const council = (month: string, force = 'Norwich City Council'): Told => ({
  month,
  category: 'Noise',
  force,
  source: 1,
})

/** "Norfolk: 2021-03 2021-04" for each supplier with missing months. An end that is left out is open. */
function missing(told: readonly Told[], asked: readonly string[], from?: string, to?: string): string[] {
  const table = tableOf(told)
  const months = told.map(({ month = '' }) => month).sort()
  const categories = Uint8Array.from(table.categories, (name) => (asked.includes(name) ? 1 : 0))
  const gaps = missingMonths(suppliersOf(seriesOf(talliesOf(table, [STREET, ASB_TABLE])), categories), {
    first: monthOf(from ?? (months[0] as string)),
    last: monthOf(to ?? (months.at(-1) as string)),
    opensAt: { first: from === undefined, last: to === undefined },
  })
  return gaps.map(({ force, months: names }) => `${force}: ${names.join(' ')}`)
}

describe('months that a supplier did not give', () => {
  const both = [street('2021-11'), street('2021-12'), council('2022-01'), council('2022-02')]

  it.each<[what: string, gaps: string[], expected: string[]]>([
    ['a gap inside', missing([street('2021-01'), street('2021-03')], ['Robbery']), ['Norfolk: 2021-02']],
    [
      'before the first and after the last of what is asked for',
      missing([street('2021-02')], ['Robbery'], '2021-01', '2021-03'),
      ['Norfolk: 2021-01 2021-03'],
    ],
    ['a table of other months and other categories says nothing of robberies', missing(both, ['Robbery']), []],
    ['nor the robberies of noise', missing(both, ['Noise']), []],
    [
      'robberies of January are missing where they are asked for',
      missing(both, ['Robbery'], '2021-11', '2022-01'),
      ['Norfolk: 2022-01'],
    ],
    [
      'together each lacks the months of the other',
      missing(both, ['Robbery', 'Noise']),
      ['Norfolk: 2022-01 2022-02', 'Norwich City Council: 2021-11 2021-12'],
    ],
    [
      'a table of the same supplier does not fill the gap of its street files',
      missing([street('2021-01'), council('2021-02', 'Norfolk'), street('2021-03')], ['Robbery']),
      ['Norfolk: 2021-02'],
    ],
    [
      'a force without a robbery gave its street files all the same',
      missing([street('2021-01'), street('2021-02'), street('2021-01', 'Drugs', 'Suffolk')], ['Robbery']),
      ['Suffolk: 2021-02'],
    ],
    [
      'of a category that nobody has, all are asked',
      missing([street('2021-01'), council('2021-01')], ['Arson'], '2021-01', '2021-02'),
      ['Norfolk: 2021-02', 'Norwich City Council: 2021-02'],
    ],
  ])('%s', (_, gaps, expected) => {
    expect(gaps).toEqual(expected)
  })
})
