import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentration } from '../../../src/core/statistics/concentration.ts'
import { seededRuns } from '../../support/property.ts'

const padded = (counts: readonly number[], length: number) => [...counts, ...Array(length - counts.length).fill(0)]

describe('concentration', () => {
  // Printed in the examples of the R package lorenzgini (Bernasco and Steenbeek 2017), to two places.
  // Of (3, 1, 1) its caption says .58 for G'; its own formula gives .56.
  it.each([
    [[10, 8, 2], 10, 0.78, 0.78],
    [[5, 2, 1], 10, 0.8, 0.75],
    [[3, 1, 1], 10, 0.78, 0.56],
    [[10], 10, 0.9, 0.9],
    [[10], 100, 0.99, 0.9],
  ])('of %j in %d hexes: Gini %d, generalised %d', (counts, hexes, gini, generalised) => {
    const found = concentration(padded(counts, hexes))
    expect(found?.gini).toBeCloseTo(gini, 10)
    expect(found?.generalisedGini).toBeCloseTo(generalised, 10)
  })

  it('has the curve of 10, 20, 30 and 40 as published (safer-streets-core)', () => {
    const curve = concentration([10, 20, 30, 40])?.curve
    const rounded = (of: readonly number[] | undefined) => of?.map((share) => Number(share.toFixed(12)))
    expect(rounded(curve?.offences)).toEqual([0, 0.4, 0.7, 0.9, 1])
    expect(rounded(curve?.hexes)).toEqual([0, 0.25, 0.5, 0.75, 1])
  })

  it('is of nothing where nothing happened', () => {
    expect(concentration([0, 0, 0])).toBeNull()
  })

  it('names the fewest hexes that hold half, whatever the counts', () => {
    const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 14 }).filter((all) => all.some((one) => one > 0))
    fc.assert(
      fc.property(counts, (all) => {
        const half = all.reduce((sum, one) => sum + one, 0) / 2
        // Every choice of hexes is tried.
        let fewest = Number.POSITIVE_INFINITY
        for (let choice = 1; choice < 1 << all.length; choice++) {
          const chosen = all.filter((_, at) => (choice >> at) & 1)
          if (chosen.reduce((sum, one) => sum + one, 0) >= half) fewest = Math.min(fewest, chosen.length)
        }
        const held = concentration(all)?.holdingHalf
        expect(held?.hexes).toBe(fewest)
        expect(held?.count).toBeGreaterThanOrEqual(half)
      }),
      seededRuns(60),
    )
  })

  it('has a Gini that is the mean difference of all pairs over twice the mean', () => {
    const all = [7, 0, 3, 3, 0, 12, 1, 0]
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length
    const differences = all.flatMap((one) => all.map((other) => Math.abs(one - other)))
    const gini = differences.reduce((sum, one) => sum + one, 0) / all.length ** 2 / (2 * mean)
    expect(concentration(all)?.gini).toBeCloseTo(gini, 12)
  })
})
