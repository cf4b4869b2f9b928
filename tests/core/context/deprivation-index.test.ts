import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AreaTable } from '../../../src/core/context/area-table.ts'
import { deprivationMeasures, deprivationRanks, indexOfDomains } from '../../../src/core/context/deprivation-index.ts'
import { readAreaTable } from '../../../src/core/context/read-area-table.ts'
import { DOMAINS } from '../../../src/core/vocabulary/deprivation.ts'
import { data } from '../../support/data.ts'
import { rowsOf } from './rows-of.ts'

const table = async (text: string) => (await readAreaTable(await rowsOf(text))) as AreaTable

describe('the index of domains', () => {
  // The makers of the Indices added their domains exactly so: the ranks of the sum must be theirs again, but for rounding.
  it.for([
    ['deprivation/imd2019_england_lsoa11.csv', 2],
    ['deprivation/imd2025_england_lsoa21.csv', 1],
  ] as const)('of %s, all seven, ranks the areas as published', async ([file, most], context) => {
    const published = await table(readFileSync(data(file, context), 'utf8'))
    const scores = indexOfDomains(published, DOMAINS) as Float64Array
    const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number))
    const ranks = deprivationRanks(published, 'index')?.rank as Float64Array
    let furthest = 0
    for (const [at, area] of order.entries()) furthest = Math.max(furthest, Math.abs(at + 1 - (ranks[area] as number)))
    expect(furthest).toBeLessThanOrEqual(most)
  })

  it('of 2025 is the published score, but for the rounding of its ranks', async (context) => {
    const published = await table(readFileSync(data('deprivation/imd2025_england_lsoa21.csv', context), 'utf8'))
    const scores = indexOfDomains(published, DOMAINS) as Float64Array
    const stated = published.indicators.find(({ name }) => name === 'IMD_score')?.values as Float64Array
    for (const [area, score] of scores.entries()) expect(Math.abs(score - (stated[area] as number))).toBeLessThan(0.02)
  })

  it('without crime is of the other six, their weights scaled to the whole', async () => {
    const header =
      'LSOA code,Income_rank,Employment_rank,Education_rank,Health_rank,Crime_rank,Housing_rank,Environment_rank'
    const three = await table(`${header}
      E01000101,1,1,1,1,3,1,1
      E01000102,2,2,2,2,1,2,2
      E01000103,3,3,3,3,2,3,3`)
    expect(deprivationMeasures(three)).toContain('index-without-crime')
    expect(deprivationMeasures(three)).not.toContain('index')
    const found = deprivationRanks(three, 'index-without-crime')
    expect(found).toMatchObject({ from: 'recomputed-from-domain-ranks', of: 3 })
    expect([...(found?.rank ?? [])]).toEqual([1, 2, 3])
    // -23 ln(1 - 2/3 (1 - e^(-100/23))) = 24.68064330: rank 2 of 3 transformed by hand. The weights of all seven add up to 0.999.
    const scores = indexOfDomains(
      three,
      DOMAINS.filter((domain) => domain !== 'crime'),
    ) as Float64Array
    expect(scores[0]).toBeCloseTo(99.9, 9)
    expect(scores[1]).toBeCloseTo(0.999 * 24.680_643_300_527_91, 9)
  })
})

describe('ranks of a table', () => {
  it('of a county are of the whole country, where they go beyond its number of areas', async () => {
    const some = await table(`
      LSOA code (2021),IMD rank
      E01000101,1
      E01000102,16877
      E01033900,33755`)
    const found = deprivationRanks(some, 'index')
    expect(found?.of).toBe(33_755)
    expect([...(found?.decile ?? [])]).toEqual([1, 5, 10])
  })

  it('are the middles of tenths where only deciles are known', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `E010001${String(at + 10)},${Math.floor(at / 2) + 1}`)
    const found = deprivationRanks(await table(`LSOA code,IMD decile\n${rows.join('\n')}`), 'index')
    expect(found).toMatchObject({ from: 'published-deciles', of: 20 })
    expect(found?.rank[0]).toBe(1)
    expect(found?.rank[19]).toBe(19)
  })

  it('follow scores, the highest the most deprived, equal ones sharing a rank', async () => {
    const found = deprivationRanks(
      await table(`
      LSOA code,IMD score
      E01000101,12.5
      E01000102,40.1
      E01000103,12.5
      E01000104,`),
      'index',
    )
    expect([...(found?.rank ?? [])]).toEqual([2, 1, 2, Number.NaN])
  })
})
