import { describe, expect, it } from 'vitest'
import { dispersionOf } from '../../../src/core/statistics/dispersion.ts'
import { lowerGamma } from '../../../src/core/statistics/gamma.ts'
import { negativeBinomialTail } from '../../../src/core/statistics/negative-binomial.ts'
import { residentsNull } from '../../../src/core/statistics/residents-null.ts'
import { AUCKLAND, SIDS } from './worked-areas.ts'

describe('P(Y >= y) of the negative binomial with linear variance', () => {
  // R 4.2.2: pnbinom(y - 1, size = M / (phi - 1), prob = 1 / phi, lower.tail = FALSE); ppois(y - 1, M, lower.tail = FALSE) where phi is 1.
  it.each([
    [1, 0.004, 3, 2.194812446402482e-3],
    [3, 0.004, 3, 4.200496194738182e-4],
    [3, 0.7, 1.2, 4.799219505134249e-2],
    [12, 0.7, 3, 1.117560660590929e-3],
    [12, 6, 1.2, 3.151458238499603e-2],
    [60, 6, 3, 6.101242210014127e-9],
    [60, 6, 20, 6.514447361324265e-3],
    [400, 90, 3, 6.02632868550678e-31],
    [400, 90, 20, 6.747688373426235e-6],
    [2500, 90, 20, 8.857406442849413e-50],
    [2500, 90, 150, 1.185259295756989e-8],
    [60, 90, 3, 9.780786493578714e-1],
    [3, 6, 20, 4.224289763811376e-1],
    [400, 6, 3, 3.31074924237984e-67],
    [600, 1000, 150, 8.605241597906492e-1],
    [3, 0.02, 1, 1.313492448240674e-6],
    [30, 0.5, 1, 2.164467298149864e-42],
    [200, 12, 1, 5.682669311035968e-165],
    [9, 12, 1, 8.449722182325371e-1],
    [1400, 1000, 1, 5.102279957801362e-33],
  ])('y %d, mean %d, variance over mean %d: %d', (count, mean, dispersion, p) => {
    expect(Math.abs(negativeBinomialTail(count, mean, dispersion) / p - 1)).toBeLessThan(1e-11)
  })

  it('goes to Poisson as the variance goes to the mean', () => {
    for (const [count, mean] of [
      [1, 0.02],
      [3, 2.5],
      [12, 12],
      [40, 12],
      [90, 100],
    ] as const) {
      const poisson = lowerGamma(count, mean)
      expect(negativeBinomialTail(count, mean, 1) / poisson).toBeCloseTo(1, 11)
      let before = Number.POSITIVE_INFINITY
      for (const over of [1e-2, 1e-4, 1e-6, 1e-8, 1e-10]) {
        const distance = Math.abs(negativeBinomialTail(count, mean, 1 + over) / poisson - 1)
        // In proportion to what is left of the dispersion, with no jump where the size M / (φ - 1) gets large.
        expect(distance).toBeLessThan(100 * over + 1e-11)
        expect(distance).toBeLessThanOrEqual(before + 1e-11)
        before = distance
      }
    }
  })

  it('is the sum of the probabilities above, just above and just below the mean too', () => {
    for (const [mean, dispersion] of [
      [7.5, 4],
      [8, 4],
      [300, 1.5],
      [0.3, 30],
    ] as const) {
      // P(0) = φ^(-M / (φ - 1)), and each next one (M + i (φ - 1)) / (φ (i + 1)) times the one before.
      const terms = [dispersion ** (-mean / (dispersion - 1))]
      for (let i = 0; i < 3000; i++) {
        terms.push(((terms[i] as number) * (mean + i * (dispersion - 1))) / (dispersion * (i + 1)))
      }
      for (const count of [1, 2, 7, 8, 9, 299, 300, 301, 302]) {
        const sum = terms.slice(count).reduceRight((all, term) => all + term, 0)
        expect(negativeBinomialTail(count, mean, dispersion) / sum).toBeCloseTo(1, 9)
      }
    }
  })

  it('of none or more is certain', () => {
    expect(negativeBinomialTail(0, 3, 2)).toBe(1)
    expect(negativeBinomialTail(0, 3, 1)).toBe(1)
  })
})

describe('the dispersion', () => {
  // R 4.2.2: optimise(function(l) sum(dnbinom(y, size = mu / exp(l), prob = 1 / (1 + exp(l)), log = TRUE)), c(-8, 5), maximum = TRUE), φ = 1 + exp(l).
  it.each([
    ['sudden infant deaths of North Carolina by births', SIDS.deaths, SIDS.births, 2.0605080454376985],
    ['infant deaths of Auckland by children', AUCKLAND.deaths, AUCKLAND.children, 1.6552285471915056],
  ])('of %s is that of R', (_, counts, people, dispersion) => {
    const found = residentsNull(Uint32Array.from(counts), people)
    expect(found.dispersion).toBeCloseTo(dispersion, 6)
  })

  it('is 1 where counts vary no more than chance has it, and where there are none', () => {
    expect(dispersionOf([2, 2, 3, 3, 2], [2, 2, 3, 3, 2])).toBe(1)
    expect(dispersionOf([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])).toBe(1)
    expect(dispersionOf([0, 0], [0, 0])).toBe(1)
    expect(dispersionOf([], [])).toBe(1)
  })

  it('is large where all offences are in one hex', () => {
    expect(dispersionOf([100, ...Array(99).fill(0)], Array(100).fill(1))).toBeGreaterThan(50)
  })
})

describe('the null of residents', () => {
  it('shares out the offences of hexes with residents, and counts those it leaves', () => {
    const found = residentsNull(Uint32Array.of(4, 0, 6, 2, 5), [10, 20, 0, 30, Number.NaN])
    expect([...found.means]).toEqual([1, 2, 0, 3, 0])
    expect(found.left).toEqual({ hexes: 2, count: 11 })
  })

  it('expects nothing where nobody lives', () => {
    const found = residentsNull(Uint32Array.of(4, 1), [0, Number.NaN])
    expect([...found.means]).toEqual([0, 0])
    expect(found).toMatchObject({ dispersion: 1, left: { hexes: 2, count: 5 } })
  })
})
