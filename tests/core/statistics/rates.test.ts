import { describe, expect, it } from 'vitest'
import { empiricalBayes, localEmpiricalBayes } from '../../../src/core/statistics/empirical-bayes.ts'
import { expectedAtLimits, funnel } from '../../../src/core/statistics/funnel.ts'
import { chiSquaredQuantile, logGamma, lowerGamma } from '../../../src/core/statistics/gamma.ts'
import { byar, exactPoisson, poissonInterval } from '../../../src/core/statistics/poisson-interval.ts'
import { rateOf } from '../../../src/core/statistics/rate.ts'
import { wilson } from '../../../src/core/statistics/wilson.ts'
import { AUCKLAND, SIDS } from './worked-areas.ts'

describe('the gamma function and its shares', () => {
  it.each([
    [1, 0],
    [0.5, Math.log(Math.PI) / 2],
    [11, Math.log(3_628_800)],
    [101, 363.73937555556347],
  ])('ln Γ(%d) is %d', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 10)
  })

  it('of whole shapes is one less the Poisson probabilities below', () => {
    for (const [shape, x] of [
      [1, 0.3],
      [3, 2.5],
      [3, 7],
      [12, 10],
      [12, 30],
    ] as const) {
      let [term, below] = [Math.exp(-x), 0]
      for (let k = 0; k < shape; k++) {
        below += term
        term *= x / (k + 1)
      }
      expect(lowerGamma(shape, x)).toBeCloseTo(1 - below, 12)
    }
  })

  // Tabulated in any book of statistics.
  it.each([
    [1, 0.95, 3.841458820694124],
    [10, 0.975, 20.483177350807388],
    [10, 0.025, 3.246972780236841],
    [100, 0.5, 99.33412923598846],
  ])('chi-squared with %d degrees of freedom has %d below %d', (freedom, share, value) => {
    expect(chiSquaredQuantile(freedom, share)).toBeCloseTo(value, 9)
  })
})

describe('intervals of counts', () => {
  // Printed by PHEindicatormethods.
  it.each([
    [65, 50.16318771, 82.84913855],
    [1, 0.01307213, 5.56375558],
  ])('Byar of %d', (count, lower, upper) => {
    expect(byar(count).lower).toBeCloseTo(lower, 7)
    expect(byar(count).upper).toBeCloseTo(upper, 7)
  })

  it('are exact below 10, and their ends are 0 and 3.689 for none', () => {
    expect(poissonInterval(9)).toEqual(exactPoisson(9))
    expect(poissonInterval(10)).toEqual(byar(10))
    expect(exactPoisson(0).lower).toBe(0)
    expect(exactPoisson(0).upper).toBeCloseTo(-Math.log(0.025), 12)
  })

  it('of shares are Wilson’s: 15 of 50 is 0.1910 to 0.4375, 0 of 20 up to 0.1611', () => {
    // Newcombe, Statistics in Medicine 1998;17:857, table I, method 3.
    expect(wilson(81, 263).lower).toBeCloseTo(0.2553, 4)
    expect(wilson(81, 263).upper).toBeCloseTo(0.3662, 4)
    expect(wilson(0, 20)).toEqual({ lower: 0, upper: expect.closeTo(0.1611, 4) })
    expect(wilson(1, 29).lower).toBeCloseTo(0.0061, 4)
    expect(wilson(1, 29).upper).toBeCloseTo(0.1718, 4)
  })

  it('make rates, none of few events or few people', () => {
    expect(rateOf(65, 13_000)).toEqual({
      rate: 5,
      lower: expect.closeTo(50.16318771 / 13, 7),
      upper: expect.closeTo(82.84913855 / 13, 7),
    })
    expect(rateOf(65, 99.9)).toBe('few-residents')
    expect(rateOf(65, Number.NaN)).toBe('few-residents')
    expect(rateOf(4, 13_000)).toBe('few-events')
  })
})

describe('rates drawn towards the mean', () => {
  it('of North Carolina are those that esda prints', () => {
    const rates = empiricalBayes(SIDS.deaths, SIDS.births)
    for (const [at, rate] of [0.0016973, 0.0017054, 0.0017731, 0.0020129, 0.0035349].entries())
      expect(rates[at]).toBeCloseTo(rate, 7)
  })

  it('of Auckland have the mean and the variance that spdep prints', () => {
    const rates = empiricalBayes(AUCKLAND.deaths, AUCKLAND.children)
    const [a, b] = [7.284173e-7, 0.002633436]
    for (const [at, rate] of rates.entries()) {
      const [deaths, children] = [AUCKLAND.deaths[at] as number, AUCKLAND.children[at] as number]
      expect(rate).toBeCloseTo(b + ((deaths / children - b) * a) / (a + b / children), 8)
    }
  })

  it('are the mean where areas vary less than chance has it, and never negative', () => {
    // Expected 10 each and 10 each found: the moments give a variance below 0.
    const rates = empiricalBayes([10, 10, 10, 10], [1000, 1000, 1000, 1000])
    expect([...rates]).toEqual([0.01, 0.01, 0.01, 0.01])
    expect(
      [...empiricalBayes([0, 0, 9, 1], [50, 0, 1000, 400])].map((rate) => rate >= 0 || Number.isNaN(rate)),
    ).toEqual([true, true, true, true])
    expect([...empiricalBayes([0, 3], [0, 100])][0]).toBeNaN()
  })

  it('of a neighbourhood are those of its areas by themselves', () => {
    const [deaths, births] = [SIDS.deaths.slice(0, 6), SIDS.births.slice(0, 6)]
    // All are neighbours of each other but the last, which has none.
    const of = [0, 1, 2, 3, 4].flatMap((at) => [0, 1, 2, 3, 4].filter((other) => other !== at))
    const neighbours = { start: Uint32Array.from([0, 4, 8, 12, 16, 20, 20]), of: Uint32Array.from(of) }
    const local = localEmpiricalBayes(deaths, births, neighbours)
    const alone = empiricalBayes(deaths.slice(0, 5), births.slice(0, 5))
    for (let at = 0; at < 5; at++) expect(local[at]).toBeCloseTo(alone[at] as number, 12)
    expect(local[5]).toBeCloseTo((deaths[5] as number) / (births[5] as number), 12)
  })
})

describe('a funnel', () => {
  // Printed by PHEindicatormethods for one event: 5.571643 and .0253178; 99.8 %: 9.233413 and .0010005.
  it.each([
    [1, 0.95, 5.571643, 0.0253178],
    [1, 0.998, 9.233413, 0.0010005],
    [10, 0.95, 18.390356, 4.7953887],
    [100, 0.998, 134.9243191, 71.9213975],
  ] as const)('has its limits for %d at %d: %d and %d', (count, confidence, lower, upper) => {
    const { lower: least, upper: most } = expectedAtLimits(count, confidence)
    expect(most).toBeCloseTo(lower, 6)
    expect(least).toBeCloseTo(upper, 6)
  })

  it('tells the areas that chance would not put there, and leaves those out of which nothing is expected', () => {
    const observed = [...Array<number>(40).fill(10), 40, 0, 21, 3, 5]
    const expected = [...Array<number>(40).fill(10), 10, 10, 10, 10, 0]
    const { places, dispersion, widened } = funnel(observed, expected)
    expect(widened).toBe(false)
    expect(dispersion).toBeLessThan(1)
    expect(places.slice(40)).toEqual(['far-above', 'far-below', 'above', 'below', null])
    expect(places.slice(0, 40)).toEqual(Array(40).fill('within'))
  })

  it('is widened where the areas vary more than chance has it', () => {
    const observed = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 80 : 125))
    const expected = Array<number>(100).fill(101)
    const { places, dispersion, widened } = funnel(observed, expected)
    // 2 (√80 - √101) = -2.211 and 2 (√125 - √101) = 2.261: alone each is beyond the 95 % limits.
    expect(dispersion).toBeCloseTo((2.2112 ** 2 + 2.2609 ** 2) / 2, 2)
    expect(widened).toBe(true)
    expect(new Set(places)).toEqual(new Set(['within']))
    expect(funnel([80], [101]).places).toEqual(['below'])
  })
})
