import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PickChoice } from '../../../src/core/question/question.ts'
import { pickHexes } from '../../../src/core/statistics/pick-hexes.ts'
import { predict } from '../../../src/core/statistics/prediction.ts'
import { predictiveAccuracy } from '../../../src/core/statistics/predictive-accuracy.ts'
import { seededRuns } from '../../support/property.ts'

const of = (...values: number[]) => Uint32Array.from(values)
const ones = (hexes: number) => new Float64Array(hexes).fill(1)

describe('picking hexes', () => {
  const counts = of(0, 5, 2, 5, 9, 2, 2, 0)

  it('takes those with most offences, ties in the order of the hexes, and tells the ties at the cut', () => {
    expect(pickHexes(counts, ones(8), { hexes: 2 })).toEqual({
      ...{ hexes: of(4, 1), land: 2, tied: 2, tiedPicked: 1 },
    })
    expect(pickHexes(counts, ones(8), { hexes: 3 })).toMatchObject({
      ...{ hexes: of(4, 1, 3), tied: 2, tiedPicked: 2 },
    })
    expect(pickHexes(counts, ones(8), { hexes: 5 })).toMatchObject({
      ...{ hexes: of(4, 1, 3, 2, 5), tied: 3, tiedPicked: 2 },
    })
  })

  it('never takes a hex without offences', () => {
    expect([...pickHexes(counts, ones(8), { hexes: 100 }).hexes]).toEqual([4, 1, 3, 2, 5, 6])
    expect(pickHexes(of(0, 0), ones(2), { hexes: 1 })).toEqual({
      ...{ hexes: of(), land: 0, tied: 0, tiedPicked: 0 },
    })
  })

  it('goes by land as far as it lasts', () => {
    const land = [1, 0.5, 1, 2, 0.25, 1, 1, 94]
    const picked = (pick: PickChoice) => [...pickHexes(counts, land, pick).hexes]
    expect(picked({ km2: 2.75 })).toEqual([4, 1, 3])
    // Hex 3 no longer fits, and smaller ones after it are not taken instead.
    expect(picked({ km2: 2.74 })).toEqual([4, 1])
    expect(pickHexes(counts, land, { km2: 2.74 }).land).toBe(0.75)
    expect(picked({ km2: 0.2 })).toEqual([])
    // Of 100.75 km² in all.
    expect(picked({ share: 2.75 / 100.75 })).toEqual([4, 1, 3])
    expect(picked({ share: 0.02 })).toEqual([4, 1])
    expect(picked({ share: 1 })).toEqual([4, 1, 3, 2, 5, 6])
  })

  it('is not put off by the rounding of a sum', () => {
    expect(0.1 + 0.1 + 0.1 > 0.3).toBe(true)
    expect(pickHexes(of(1, 1, 1, 1), [0.1, 0.1, 0.1, 0.1], { km2: 0.3 }).hexes).toHaveLength(3)
  })
})

describe('predictive accuracy', () => {
  it.each([
    // shared/oracles/pai_pei: ptools (MIT), its test and the example of its manual; hexes of equal land in the order predicted.
    [
      [6, 3, 0],
      [0, 1, 2],
      [2, 1.5, 1],
      [1, 1, 1],
    ],
    [
      [6, 7, 3, 2, 1, 0],
      [0, 2, 1, 3, 4, 5],
      [1.894736842105263, 1.4210526315789473, 1.6842105263157894, 1.4210526315789473, 1.2, 1],
      [0.8571428571428571, 0.6923076923076923, 1, 1, 1, 1],
    ],
  ])('of %j in the order %j is that of ptools', (observed, order, pai, pei) => {
    for (let taken = 1; taken <= order.length; taken++) {
      const found = predictiveAccuracy(Uint32Array.from(order.slice(0, taken)), observed, ones(order.length))
      expect(found.pai).toBeCloseTo(pai[taken - 1] as number, 14)
      expect(found.pei).toBeCloseTo(pei[taken - 1] as number, 14)
    }
  })

  it('weighs by land', () => {
    // 12 of 20 offences on 3 of 10 km². As much land holds 12 at best 8 on 1 km² and two thirds of the 6 on 3 km².
    const found = predictiveAccuracy(of(0, 1), [8, 4, 6, 2], [1, 2, 3, 4])
    expect(found).toMatchObject({ held: 12, offences: 20, share: 0.6, landShare: 0.3 })
    expect(found.pai).toBeCloseTo(2, 14)
    expect(found.pei).toBeCloseTo(1, 14)
    // 6 + 2 on 7 km²; the best 7 km² hold 8, 4, 6 and a quarter of 2.
    expect(predictiveAccuracy(of(2, 3), [8, 4, 6, 2], [1, 2, 3, 4]).pei).toBeCloseTo(8 / 18.5, 14)
  })

  it('is never above what the best choice of whole hexes on no more land would make it', () => {
    const hex = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(hex, { minLength: 1, maxLength: 8 }), (hexes) => {
        const [observed, land] = [hexes.map(([count]) => count), hexes.map(([, km2]) => km2)]
        const picked = Uint32Array.from(hexes.flatMap(([, , taken], at) => (taken ? [at] : [])))
        const found = predictiveAccuracy(picked, observed, land)
        const sum = (values: number[], mask: number) =>
          values.reduce((all, value, at) => all + ((mask >> at) & 1) * value, 0)
        const area = picked.reduce((all, at) => all + (land[at] as number), 0)
        let best = 0
        for (let mask = 0; mask < 1 << hexes.length; mask++) {
          if (sum(land, mask) <= area) best = Math.max(best, sum(observed, mask))
        }
        fc.pre(best > 0)
        expect(found.pei).toBeLessThanOrEqual(found.held / best + 1e-12)
        // With hexes of one size whole hexes are the best there is.
        const equal = predictiveAccuracy(picked, observed, ones(hexes.length))
        const top = observed.toSorted((one, other) => other - one).slice(0, picked.length)
        expect(equal.pei).toBeCloseTo(equal.held / top.reduce((all, value) => all + value, 0), 12)
      }),
      seededRuns(2000),
    )
  })

  it('is NaN without offences', () => {
    expect(predictiveAccuracy(of(0), [0, 0], [1, 1])).toMatchObject({
      share: Number.NaN,
      pai: Number.NaN,
      pei: Number.NaN,
    })
    expect(predictiveAccuracy(of(), [3, 0], [1, 1])).toMatchObject({ held: 0, share: 0, landShare: 0, pei: Number.NaN })
  })
})

describe('does it last', () => {
  /** Offences of three hexes in eight months. */
  const MONTHS = [
    [3, 0, 1],
    [2, 1, 0],
    [4, 0, 0],
    [0, 2, 2],
    [0, 5, 1],
    [1, 4, 0],
    [0, 3, 1],
    [2, 2, 2],
  ]
  /** The same memory every time, as the app's own counts may be. */
  const memory = new Uint32Array(3)
  const countsOf = (first: number, last: number) => {
    for (let hex = 0; hex < 3; hex++) {
      memory[hex] = MONTHS.slice(first, last + 1).reduce((sum, month) => sum + (month[hex] as number), 0)
    }
    return memory
  }
  const asked = { first: 0, last: 7, lookBack: 2, ahead: 1, step: 1, pick: { hexes: 1 } } as const

  it('holds each picking against the months after it', () => {
    const found = predict(asked, ones(3), countsOf)
    expect(found.windows.map(({ first, from, last }) => [first, from, last])).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((first) => [first, first + 2, first + 2]),
    ])
    // Two months before: 5 1 1, 6 1 0, 4 2 2, 0 7 3, 1 9 1, 1 7 1.
    expect(found.windows.map(({ hexes }) => [...hexes])).toEqual([[0], [0], [0], [1], [1], [1]])
    expect(found.windows.map(({ held }) => held)).toEqual([4, 0, 0, 4, 3, 2])
    expect(found.windows.map(({ offences }) => offences)).toEqual([4, 4, 6, 5, 4, 6])
    expect([...found.timesPicked]).toEqual([3, 3, 0])
    expect([found.held, found.offences, found.leftOut]).toEqual([13, 29, 0])
    expect(found.share).toBe(13 / 29)
    expect(found.windows[3]?.pai).toBeCloseTo((4 / 5) * 3, 14)
  })

  it('takes steps, and leaves off where the months ahead are not whole', () => {
    const found = predict({ ...asked, lookBack: 3, ahead: 2, step: 2 }, ones(3), countsOf)
    expect(found.windows.map(({ first, from, last }) => [first, from, last])).toEqual([
      [0, 3, 4],
      [2, 5, 6],
    ])
    // Months 0 to 2: 9 1 1; 3 and 4: 0 7 3. Months 2 to 4: 4 7 3; 5 and 6: 1 7 1.
    expect(found.windows.map(({ held, offences }) => [held, offences])).toEqual([
      [0, 10],
      [7, 9],
    ])
  })

  it('leaves out windows with a month that was not supplied', () => {
    const found = predict(asked, ones(3), countsOf, (month) => month !== 4)
    expect(found.windows.map(({ first }) => first)).toEqual([0, 1, 5])
    expect(found.leftOut).toBe(3)
    expect([...found.timesPicked]).toEqual([2, 1, 0])
  })

  it('has no windows in too few months', () => {
    const found = predict({ ...asked, lookBack: 8 }, ones(3), countsOf)
    expect(found).toMatchObject({ windows: [], held: 0, share: Number.NaN, timesPicked: of(0, 0, 0) })
  })

  it.each([{ lookBack: 0 }, { ahead: 0 }, { step: 0 }, { step: 0.5 }])('refuses %j', (wrong) => {
    expect(() => predict({ ...asked, ...wrong }, ones(3), countsOf)).toThrow(RangeError)
  })
})
