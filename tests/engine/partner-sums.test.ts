import { describe, expect, it } from 'vitest'
import { Engine } from '../../src/engine/engine.ts'
import { add } from './loading.ts'

const AREAS = ['E01026560', 'E01026561', 'E01026562']

/** Months by kind and area, with a sum an area and a sum a month. */
function table(kinds: readonly string[]): File {
  const rows = ['2024-01', '2024-02'].flatMap((month) => [
    ...AREAS.flatMap((area) => kinds.map((kind) => `${month},${kind},${area},${kind === 'All crime' ? 15 : 5}`)),
    ...(kinds.length > 1 ? [`${month},Total,,45`] : []),
  ])
  return new File([['Month,Crime type,LSOA code,Count', ...rows].join('\n')], 'sums.csv')
}

describe('sums that have a date', () => {
  it('are not counted again beside what they sum', async () => {
    const { incidents, all } = await add(new Engine(), [table(['All crime', 'Theft', 'Robbery', 'Burglary'])])
    expect(incidents).toBe(90)
    expect(all.rejected).toEqual({ 'totals-row': 8 })
  })

  it('are all there is where nothing else is named', async () => {
    const { incidents, all } = await add(new Engine(), [table(['All crime'])])
    expect(incidents).toBe(90)
    expect(all.rejected).toEqual({})
  })
})
