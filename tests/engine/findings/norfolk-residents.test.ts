import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import { neighbourhoodsOf } from '../../../src/core/grid/neighbourhoods.ts'
import { againstChance } from '../../../src/core/statistics/against-chance.ts'
import { higherThanChance } from '../../../src/core/statistics/higher-than-chance.ts'
import { LEVEL } from '../../../src/core/vocabulary/findings.ts'
import { random } from '../../../src/training/random.ts'
import { clusteredCounts } from '../../core/statistics/invented-hexes.ts'
import { data } from '../../support/data.ts'
import { loaded, question } from '../loading.ts'

/** Runs, and how many may have a false place: of so many with a chance of .05 each, more happen once in a thousand times. */
const [RUNS, MAY_BE_FALSE] = [100, 13]
/** As many as there was violence in a year. */
const OFFENCES = 38_000

/** Residents of every hexagon of Norfolk's study area. */
async function norfolk(context: Pick<TestContext, 'skip'>) {
  const paths = [
    join(data('police/norfolk-2021-22', context), '2021-03-norfolk-street.csv'),
    data('areas/norfolk-lsoa-2011.geojson', context),
    data('population/lsoa11_population_mid2020_ew.csv', context),
  ]
  const files = paths.map((path) => new File([readFileSync(path)], path))
  const { engine } = await loaded(...files)
  const { cells, beneath } = engine.ask(question({ measure: 'rate' }))
  if (beneath?.kind !== 'rate') throw new Error('no residents')
  return { around: neighbourhoodsOf(cells, 1), people: Float64Array.from(beneath.people) }
}

describe('offences strewn over Norfolk in proportion to its residents', () => {
  test.for([1, 3, 20])(
    'make a false place in at most one run in twenty, at a variance %d times the mean',
    { timeout: 120_000 },
    async (dispersion, context) => {
      const { around, people } = await norfolk(context)
      const all = people.reduce((sum, here) => sum + (here > 0 ? here : 0), 0)
      const means = people.map((here) => (here > 0 ? (OFFENCES * here) / all : 0))
      const from = random(20_260_301 + dispersion)
      let found = 0
      for (let run = 0; run < RUNS; run++) {
        const counts = clusteredCounts(means, dispersion, from)
        const [map] = higherThanChance([againstChance(counts, around, people)], LEVEL).maps
        if (map?.isHigh.includes(1)) found += 1
      }
      expect(found).toBeLessThanOrEqual(MAY_BE_FALSE)
    },
  )
})
