import { expect, it } from 'vitest'
import { inventedTruths } from '../../../src/training/truths.ts'
import { wholeCounty } from '../../training/county.ts'
import { loaded, question } from '../loading.ts'

it('the gradient planted in the invented county is found', { timeout: 60_000 }, async () => {
  const { street, areas, population, deprivation } = wholeCounty()
  const files = [...street, areas, population, deprivation].map(({ text, name }) => new File([text], name))
  const { engine, report } = await loaded(...files)
  expect(report.context.map(({ is, kept }) => [is, kept])).toEqual([
    ['boundaries', 250],
    ['area-table', 250],
    ['area-table', 250],
  ])
  // A kind that is planted nowhere but with the gradient.
  const { beneath } = engine.ask(question({ measure: 'deprivation', groups: ['Burglary'] }))
  if (beneath?.kind !== 'deprivation') throw new Error('no deprivation')
  const { byDecile, relative, slope, join } = beneath.inequality
  const planted = inventedTruths().find(({ id }) => id === 'gradient')?.ratioPerDecile as number
  const rates = byDecile.map(({ count, people }) => Math.log(count / people))
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / 10
  const perDecile = rates.reduce((sum, rate, at) => sum + (at - 4.5) * (rate - mean), 0) / 82.5
  expect(Math.exp(-perDecile)).toBeGreaterThan(planted - 0.05)
  expect(Math.exp(-perDecile)).toBeLessThan(planted + 0.05)
  expect(slope?.high).toBeLessThan(0)
  expect(relative?.high).toBeLessThan(0.6)
  expect(join.differ).toBe(0)
})
