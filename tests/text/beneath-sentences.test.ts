import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/core/question/question.ts'
import { DEPRIVATION_MEASURES } from '../../src/core/vocabulary/deprivation.ts'
import { beneathOfHex } from '../../src/text/beneath-of-hex.ts'
import { beneathSentences } from '../../src/text/beneath-sentences.ts'
import { countedAreas, deprivationName, measureName, rateRange, rateWords } from '../../src/text/beneath-words.ts'
import { hexColumns, hexFlags } from '../../src/text/hex-columns.ts'
import { distanceNote, indicatorCaption, indicatorRows } from '../../src/text/indicator-words.ts'
import { census, districts, indices, smallAreas, street } from '../engine/beneath/county.ts'
import { loaded, question } from '../engine/loading.ts'
import { FORBIDDEN } from './forbidden.ts'

async function asked(written: Partial<Question>) {
  const told = [40, 60, 20, 6].map((incidents, area) => ({ area, incidents }))
  const { engine } = await loaded(street(told), smallAreas(), districts(), census(), indices())
  return engine.ask(question({ resolution: 8, ...written }))
}

describe('what lies beneath, in sentences', () => {
  it('rates have their count, people, period and interval; a chosen district stands beside the county', async () => {
    const [first] = beneathSentences(await asked({ measure: 'rate' }))
    expect(first).toBe(
      '12.6 (10.5 to 15.0) incidents of any kind per 1,000 residents, March 2025: 126 among 10,000. Brackets hold 95% intervals.',
    )
    const [norwich] = beneathSentences(await asked({ measure: 'rate', areas: ['E07000148'] }))
    expect(norwich).toMatch(/: 100 among 3,000\. .* The county has 12\.6 \(10\.5 to 15\.0\)\.$/)
  })

  it('inequality has shares of both, the gap, its interval, and that it is about areas', async () => {
    const [shares, gap] = beneathSentences(await asked({ measure: 'deprivation' }))
    expect(shares).toMatch(
      /^Of 126 incidents of any kind, March 2025, that lie in these areas, 31\.7% \(95% interval [\d.]+% to [\d.]+%\) happened in areas among the most deprived tenth in the country, where 20\.0% of residents live/,
    )
    expect(shares).toMatch(/About areas, not people\.$/)
    expect(gap).toMatch(
      /the most deprived end has [\d.]+ incidents per 1,000 residents more than the least deprived end/,
    )
  })

  it('counts alone have none', async () => {
    expect(beneathSentences(await asked({}))).toEqual([])
  })

  it('never hold a word that an officer must not meet, nor a figure that is none', async () => {
    for (const measure of ['rate', 'deprivation', 'count-and-deprivation'] as const) {
      const picture = await asked({ measure })
      const columns = hexColumns(picture)
      const words = [
        ...beneathSentences(picture),
        ...columns.flatMap(({ name, words: of }) =>
          [name, ...picture.ranking.map((at) => at)].map((at) => (typeof at === 'number' ? of(at) : at)),
        ),
        ...Array.from(picture.ranking, (at) => `${hexFlags(picture, at)} ${beneathOfHex(picture, at)}`),
      ]
      for (const one of words) {
        expect(one).not.toMatch(FORBIDDEN)
        expect(one).not.toMatch(/NaN|undefined|null|Infinity/)
      }
    }
  })
})

describe('words', () => {
  it('every measure and kind of deprivation has a name of its own', () => {
    expect(new Set(DEPRIVATION_MEASURES.map(deprivationName)).size).toBe(DEPRIVATION_MEASURES.length)
    expect(measureName('rate', 'workday')).toBe('Incidents per 1,000 people in working hours')
    expect(measureName('rate', 'Beds')).toBe('Incidents per 1,000 Beds')
  })

  it.each([
    [0, '0'],
    [0.4213, '0.42'],
    [15.14, '15.1'],
    [1234.5, '1,235'],
  ])('a rate of %s is %s', (rate, words) => expect(rateWords(rate)).toBe(words))

  it('classes of rates, and areas', () => {
    expect([rateRange(0, 7.57), rateRange(7.57, 15.14), rateRange(60.6, null)]).toEqual([
      'below 7.6',
      '7.6 to below 15.1',
      '60.6 or more',
    ])
    expect([countedAreas(1, 'ward'), countedAreas(552, 'lsoa'), countedAreas(3, 'other')]).toEqual([
      '1 ward',
      '552 lower layer areas (LSOA)',
      '3 areas',
    ])
  })

  it('an indicator has its value, its tenth and where it comes from', () => {
    const source = {
      table: 'imd.csv',
      column: 'IMD rank',
      vintage: 2021 as const,
      bridge: null,
      without: { areas: 0, first: [] },
    }
    const one = {
      name: 'IMD rank',
      value: 10_563.6,
      method: 'people' as const,
      tenth: 3,
      ranked: 33_755,
      deprivation: 'index' as const,
      source,
    }
    expect(
      indicatorRows([one, { ...one, name: 'Visits', value: null, tenth: null, ranked: null, deprivation: null }]),
    ).toEqual([
      { name: 'Index of deprivation, rank', value: '10,564 of 33,755', tenth: '3 (1 most deprived)' },
      { name: 'Visits', value: 'no figure', tenth: '–' },
    ])
    expect(indicatorCaption('imd.csv', [one])).toBe('imd.csv (areas of 2021; means over residents)')
  })

  it('distances are never said of incidents', () => {
    expect(distanceNote(true)).toMatch(/cannot be said: they were moved/)
    expect(distanceNote(false)).toMatch(/not distances from incidents/)
  })
})
