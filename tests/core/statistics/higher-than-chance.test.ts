import { gridDisk } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { CellList } from '../../../src/core/grid/cells.ts'
import { type Neighbourhoods, neighbourhoodsOf } from '../../../src/core/grid/neighbourhoods.ts'
import { againstChance } from '../../../src/core/statistics/against-chance.ts'
import { falseDiscoveryRate } from '../../../src/core/statistics/false-discovery-rate.ts'
import { giStar } from '../../../src/core/statistics/gi-star.ts'
import { type Higher, higherThanChance } from '../../../src/core/statistics/higher-than-chance.ts'
import { negativeBinomialTail } from '../../../src/core/statistics/negative-binomial.ts'
import { type Random, random } from '../../../src/training/random.ts'
import { clusteredCounts, hexesAround, inventedResidents } from './invented-hexes.ts'

const SEED = 20_260_301
const LEVEL = 0.05

/**
 * Runs of so many that may have a false place: of that many with a chance of .05 each, more happen once in a thousand times
 * (R 4.2.2: qbinom(.999, runs, .05)).
 */
const MAY_BE_FALSE: Readonly<Record<number, number>> = { 1000: 73, 200: 21 }

/** The only map of a question of one map. */
function high(counts: Uint32Array, around: Neighbourhoods, residents: Float64Array | null = null): Higher {
  return higherThanChance([againstChance(counts, around, residents)], LEVEL).maps[0] as Higher
}

function runsWithAPlace(runs: number, draw: () => Uint32Array, find: (counts: Uint32Array) => Uint8Array): number {
  let found = 0
  for (let run = 0; run < runs; run++) if (find(draw()).includes(1)) found += 1
  return found
}

describe('pure randomness over 2,500 hexes', () => {
  const cells = hexesAround(2500)
  const purely = (mean: number, from: Random) => () => Uint32Array.from(cells, () => from.poisson(mean))

  it.each([
    [1, 0.02, 1000],
    [1, 0.05, 1000],
    [1, 0.2, 1000],
    [1, 1, 1000],
    [1, 5, 1000],
    [2, 0.02, 200],
    [2, 0.05, 200],
    [2, 0.2, 200],
    [2, 1, 200],
    [2, 5, 200],
  ] as const)(
    '%d ring(s), %d offences a hex: a false place in at most one run in twenty, of %d',
    (rings, mean, runs) => {
      const around = neighbourhoodsOf(cells, rings)
      const found = runsWithAPlace(runs, purely(mean, random(SEED)), (counts) => high(counts, around).isHigh)
      expect(found).toBeLessThanOrEqual(MAY_BE_FALSE[runs] as number)
    },
  )

  it('would show a wrong null: by the normal probabilities of z there is a false place nearly always', () => {
    const around = neighbourhoodsOf(cells, 1)
    // 1 - Φ(z) for z above 0 (Abramowitz and Stegun 26.2.17), to 1e-7.
    const above = (z: number) => {
      const t = 1 / (1 + 0.2316419 * Math.max(0, z))
      const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
      return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
    }
    const byNormal = (counts: Uint32Array) => {
      const { q } = falseDiscoveryRate([giStar(counts, around).map(above)])
      return Uint8Array.from(q[0] as Float64Array, (value) => (value <= LEVEL ? 1 : 0))
    }
    expect(runsWithAPlace(50, purely(0.05, random(SEED)), byNormal)).toBeGreaterThan(45)
  })
})

describe('offences in proportion to residents, over a county of 6,000 hexes', () => {
  const cells = hexesAround(6000)
  const residents = inventedResidents(cells, random(SEED))
  const people = residents.reduce((sum, here) => sum + here, 0)
  const meansOf = (offences: number) => residents.map((here) => (offences * here) / people)

  it.each([
    [1, 1, 6000, 1000],
    [3, 1, 6000, 1000],
    [20, 1, 6000, 1000],
    [1, 2, 6000, 200],
    [3, 2, 6000, 200],
    [20, 2, 6000, 200],
    [3, 1, 400, 200],
    [20, 1, 400, 200],
  ] as const)(
    'variance %d times the mean, %d ring(s), %d offences: a false place in at most one run in twenty, of %d',
    (dispersion, rings, offences, runs) => {
      const around = neighbourhoodsOf(cells, rings)
      const from = random(SEED + dispersion)
      const means = meansOf(offences)
      const draw = () => clusteredCounts(means, dispersion, from)
      const found = runsWithAPlace(runs, draw, (counts) => high(counts, around, residents).isHigh)
      expect(found).toBeLessThanOrEqual(MAY_BE_FALSE[runs] as number)
    },
  )

  it('has its dispersion found', () => {
    const around = neighbourhoodsOf(cells, 1)
    for (const dispersion of [3, 20]) {
      const counts = clusteredCounts(meansOf(6000), dispersion, random(SEED))
      const { dispersion: found } = againstChance(counts, around, residents)
      expect((found as number) / dispersion).toBeGreaterThan(0.85)
      expect((found as number) / dispersion).toBeLessThan(1.15)
    }
  })

  it('would show a wrong null: shuffled counts call the towns high, and Poisson calls clusters high', () => {
    const around = neighbourhoodsOf(cells, 1)
    const from = random(SEED)
    const draw = () => clusteredCounts(meansOf(6000), 3, from)
    expect(runsWithAPlace(20, draw, (counts) => high(counts, around).isHigh)).toBe(20)
    const byPoisson = (counts: Uint32Array) => {
      const test = againstChance(counts, around, residents)
      const p = test.p.map((value, at) =>
        Number.isNaN(value) ? value : negativeBinomialTail(test.nearby[at] as number, test.expected[at] as number, 1),
      )
      return (higherThanChance([{ ...test, p }], LEVEL).maps[0] as Higher).isHigh
    }
    expect(runsWithAPlace(20, draw, byPoisson)).toBe(20)
  })
})

describe('a planted place', () => {
  const cells = hexesAround(2500)
  const middle = cells[1250] as bigint
  const planted = new Set(gridDisk(middle.toString(16), 1))
  const isPlanted = Uint8Array.from(cells, (cell) => (planted.has(cell.toString(16)) ? 1 : 0))
  const distantFrom = (at: number) => !gridDisk(middle.toString(16), 2).includes((cells[at] as bigint).toString(16))

  it.each([
    ['shuffled', null],
    ['residents', Float64Array.from(cells, () => 40)],
  ])('is found, and nothing far from it: %s', (_, residents) => {
    const from = random(SEED)
    const counts = Uint32Array.from(cells, (_, at) => from.poisson(0.2) + (isPlanted[at] === 1 ? 4 : 0))
    const { isHigh } = high(counts, neighbourhoodsOf(cells, 1), residents)
    expect(isHigh[1250]).toBe(1)
    for (const [at, is] of isHigh.entries()) if (is === 1 && distantFrom(at)) expect.fail(`hex ${at} is far from it`)
  })
})

describe('what is said beside it', () => {
  const cells: CellList = hexesAround(700)
  const around = neighbourhoodsOf(cells, 1)
  const sizeOf = (at: number) => (around.start[at + 1] as number) - (around.start[at] as number)
  /** A hex with all of its neighbours in the list, and one of those. */
  const inner = cells.findIndex((_, at) => sizeOf(at) === 7)
  const beside = [...around.of.subarray(around.start[inner], around.start[inner + 1])].filter((at) => at !== inner)
  const countsWith = (some: Readonly<Record<number, number>>) => {
    const counts = new Uint32Array(cells.length)
    for (const [at, count] of Object.entries(some)) counts[Number(at)] = count
    return counts
  }

  it('sums, what is expected, and few events where less than one is', () => {
    const test = againstChance(countsWith({ [inner]: 9, [beside[0] as number]: 5 }), around, null)
    expect(test.nearby[inner]).toBe(14)
    expect(test.expected[inner]).toBeCloseTo((7 * 14) / 700, 12)
    expect(test).toMatchObject({ tests: 700, dispersion: null, isSparse: true, untested: { hexes: 0, count: 0 } })
    const many = againstChance(new Uint32Array(700).fill(1), around, null)
    expect(many.isSparse).toBe(false)
    // Every hex alike: chance does the same in every shuffle.
    expect(many.p.every((p) => p === 1)).toBe(true)
    expect(many.expectedNearby).toBeCloseTo(around.of.length / 700, 12)
  })

  it('leaves out hexes where nobody lives, in the sums of others too, and counts their offences', () => {
    const residents = new Float64Array(700).fill(10)
    const [empty, unknown] = beside as [number, number]
    residents[empty] = 0
    residents[unknown] = Number.NaN
    const test = againstChance(countsWith({ [inner]: 4, [empty]: 50, [unknown]: 6 }), around, residents)
    expect(test.untested).toEqual({ hexes: 2, count: 56 })
    expect(test.tests).toBe(698)
    expect(test.nearby[inner]).toBe(4)
    expect(test.expected[inner]).toBeCloseTo((5 * 4) / 698, 12)
    for (const at of [empty, unknown]) {
      expect([test.p[at], test.expected[at]]).toEqual([Number.NaN, Number.NaN])
    }
    const { maps, tests } = higherThanChance([test], LEVEL)
    expect(tests).toBe(698)
    expect([maps[0]?.q[empty], maps[0]?.isSignificant[empty], maps[0]?.isHigh[empty]]).toEqual([Number.NaN, 0, 0])
  })

  it('calls no place without an offence of its own', () => {
    const [one, other, ...empty] = beside as [number, number, ...number[]]
    const { isSignificant, isHigh } = high(countsWith({ [inner]: 10, [one]: 10, [other]: 10 }), around)
    expect([inner, one, other].map((at) => isHigh[at])).toEqual([1, 1, 1])
    expect(empty.some((at) => isSignificant[at] === 1)).toBe(true)
    expect(empty.some((at) => isHigh[at] === 1)).toBe(false)
  })

  it('calls a lone busy hex no place by shuffling: any hex might have been it', () => {
    const { q, isSignificant } = high(countsWith({ [inner]: 500 }), around)
    // Seven of the 700 neighbourhoods hold it, and each would by chance in one shuffle of a hundred.
    expect(q[inner]).toBeCloseTo(1, 12)
    expect(isSignificant.includes(1)).toBe(false)
  })

  it('calls no place of two offences, however unlikely', () => {
    // A thousandth of a person lives there and all around it.
    const residents = new Float64Array(700).fill(100)
    for (const at of [inner, ...beside]) residents[at] = 0.001
    const flags = (count: number) => {
      const { isSignificant, isHigh } = high(countsWith({ [inner]: count }), around, residents)
      return [isSignificant[inner], isHigh[inner]]
    }
    expect(flags(2)).toEqual([1, 0])
    expect(flags(3)).toEqual([1, 1])
  })

  it('corrects all maps of a question together', () => {
    const one = againstChance(countsWith({ [inner]: 2, [beside[0] as number]: 2, 650: 1, 600: 1 }), around, null)
    const noise = Array.from({ length: 20 }, (_, map) => {
      const from = random(SEED + map)
      return againstChance(
        Uint32Array.from(cells, () => from.poisson(0.05)),
        around,
        null,
      )
    })
    const alone = higherThanChance([one], LEVEL)
    const together = higherThanChance([one, ...noise], LEVEL)
    expect([alone.tests, together.tests]).toEqual([700, 14_700])
    expect(together.maps).toHaveLength(21)
    const [q, other] = [alone.maps[0]?.q[inner] as number, together.maps[0]?.q[inner] as number]
    expect(other).toBeGreaterThan(q)
    const all = [one, ...noise].flatMap(({ p }) => [...p])
    expect(other).toBeCloseTo((falseDiscoveryRate([Float64Array.from(all)]).q[0] as Float64Array)[inner] as number, 15)
  })

  it('is nothing where there are no offences, and where nobody lives', () => {
    expect(high(new Uint32Array(700), around).isSignificant.includes(1)).toBe(false)
    const test = againstChance(new Uint32Array(700).fill(3), around, new Float64Array(700))
    expect(test).toMatchObject({ tests: 0, untested: { hexes: 700, count: 2100 } })
    expect(higherThanChance([test], LEVEL).maps[0]?.isHigh.includes(1)).toBe(false)
  })
})
