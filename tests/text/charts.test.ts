import { describe, expect, it } from 'vitest'
import { busiestTitles, categoriesTitles, monthsTitles, tiedWithMore } from '../../src/text/charts.ts'
import { hexRows, inOrder } from '../../src/text/hex-rows.ts'
import { chosenMonths, missingMonths, shortMonth } from '../../src/text/months.ts'
import { breaksBelowChart, timeBreakLine, timeBreaksSummary } from '../../src/text/time-breaks.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from '../engine/loading.ts'
import { FORBIDDEN } from './forbidden.ts'

async function picture() {
  const story = incidents().at('Norwich 001A', [1.297443, 52.628934]).in('2021-03').times(3).of('Robbery')
  story.in('2021-04').times(5).of('Robbery').times(1).of('Drugs')
  const { engine } = await loaded(story.file())
  return engine.ask(question({ resolution: 7 }))
}

const month = (iso: string, count: number, missing: string[] = [], isKnown = true) => ({
  ...{ month: iso, count, missing, isKnown },
})

describe('titles of charts', () => {
  it('months: the most and the fewest, then what, where, when and how many', async () => {
    const shown = await picture()
    expect(monthsTitles(shown, shown.byMonth)).toEqual({
      headline: 'Most in April 2021 (6), fewest in March 2021 (3)',
      title: 'Incidents of any kind on the map by month, March 2021 to April 2021: 9 in all.',
    })
  })

  it.each([
    [
      'a month that was not supplied is not the fewest',
      [month('2021-03', 4), month('2021-04', 0, ['A'], false), month('2021-05', 6)],
      'Most in May 2021 (6), fewest in March 2021 (4)',
    ],
    [
      'nor is one that some force did not supply',
      [month('2021-03', 4), month('2021-04', 1, ['A'])],
      'March 2021: 4 incidents',
    ],
    [
      'ties are all named',
      [month('2021-03', 4), month('2021-04', 4), month('2021-05', 1)],
      'Most in March 2021 and April 2021 (4), fewest in May 2021 (1)',
    ],
    ['no difference is no most', [month('2021-03', 4), month('2021-04', 4)], 'The same number in every month: 4'],
    ['nothing whole', [month('2021-03', 0, ['A'], false)], 'No month is supplied by every force'],
  ])('%s', async (_, figures, headline) => {
    expect(monthsTitles(await picture(), figures).headline).toBe(headline)
  })

  it('categories and hexagons say their share with its whole', async () => {
    const shown = await picture()
    expect(categoriesTitles(shown).headline).toBe('“Robbery” is the largest category: 88.9% of 9')
    expect(busiestTitles(shown, 1).headline).toBe('1 hexagon holds all 9 incidents')
    expect(busiestTitles(shown, 1).title).toBe(
      'Incidents of any kind in the busiest hexagons of about 4.5 square kilometres, March 2021 to April 2021.',
    )
    expect(tiedWithMore(shown, 1)).toBe('')
    for (const words of Object.values(busiestTitles(shown, 1))) expect(words).not.toMatch(FORBIDDEN)
  })
})

describe('words of months', () => {
  it('names, counts and gaps', () => {
    expect(shortMonth('2021-09')).toBe('Sep')
    const year = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) => `2021-${number}`)
    const known = [...year, '2022-01', '2022-02', '2022-03', '2025-01']
    expect(chosenMonths('2021-03', '2022-03', known)).toBe('March 2021 to March 2022 (13)')
    expect(chosenMonths('2021-03', '2025-01', known)).toBe('March 2021 to January 2025 (14 of 47 loaded)')
    expect(chosenMonths('2021-03', '2021-03', known)).toBe('March 2021')
    expect(missingMonths([month('2021-03', 4)])).toEqual([])
    expect(missingMonths([month('2021-03', 0, ['A'], false), month('2021-04', 1, ['Suffolk Constabulary'])])).toEqual([
      'Not supplied, so not known and not zero: March 2021 (hatched).',
      'Without Suffolk Constabulary, so not the whole number: April 2021 (hatched behind the column).',
    ])
  })

  it('events by their letter', () => {
    const event = { letter: 'A', month: '2021-07', label: 'Restrictions end' }
    expect(timeBreaksSummary([event])).toBe('Events that break comparison: A, Restrictions end')
    expect(timeBreaksSummary([])).toMatch(/none in the months loaded/)
    expect(timeBreakLine(event, 'A')).toBe('A, July 2021: Restrictions end.')
    expect(timeBreakLine(event, undefined)).toBe('July 2021: Restrictions end (not in the months loaded).')
    expect(breaksBelowChart([event])).toBe('A: Restrictions end, from July 2021.')
  })
})

describe('rows of the table', () => {
  it('are put in order, and equal ones keep the order of their rank', async () => {
    const row = (rank: number, name: string, count: number) => ({
      rank,
      name,
      incidents: count,
      marks: '',
      flags: '',
      cell: BigInt(rank),
      position: rank - 1,
    })
    const rows = [row(1, 'b 10', 9), row(2, 'B 9', 4), row(3, 'a', 4), row(4, 'c', 1)]
    const ranks = (...order: ['rank' | 'name' | 'incidents', 'ascending' | 'descending']) =>
      inOrder(rows, ...order, { beneath: null }).map(({ rank }) => rank)
    expect(ranks('name', 'ascending')).toEqual([3, 2, 1, 4])
    expect(ranks('name', 'descending')).toEqual([4, 1, 2, 3])
    expect(ranks('incidents', 'ascending')).toEqual([4, 2, 3, 1])
    expect(ranks('rank', 'descending')).toEqual([4, 3, 2, 1])
    expect(hexRows(await picture(), ['A name']).map(({ name }) => name)).toEqual(['A name'])
  })
})
