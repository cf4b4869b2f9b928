import { describe, expect, it } from 'vitest'
import { normalTail } from '../../../src/core/statistics/normal.ts'

describe('the tail of a normal distribution', () => {
  it.each([
    // By mpmath with forty digits, rounded to fifteen, erfc(z / √2) / 2.
    [0, 0.5],
    [0.1, 0.460172162722971],
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [2.5, 0.00620966532577614],
    [3, 0.00134989803163009],
    [4, 0.0000316712418331199],
    [6, 9.86587645037698e-10],
    [10, 7.61985302416053e-24],
    [20, 2.75362411860623e-89],
    [37, 5.72557122252458e-300],
  ])('beyond %f is %e', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 13)
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 15)
  })

  it.each([
    // R 4.2.2, pnorm(z, lower.tail = FALSE), on both sides of where the method changes.
    [1.9999, 2.2755531584767175e-2],
    [2.0001, 2.2744733391410556e-2],
  ])('is smooth at %f', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 13)
  })

  it('has a fortieth beyond the z of a 95 % interval, and nothing beyond all', () => {
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 15)
    expect([normalTail(Number.POSITIVE_INFINITY), normalTail(Number.NEGATIVE_INFINITY)]).toEqual([0, 1])
    expect(normalTail(Number.NaN)).toBe(Number.NaN)
  })
})
