import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffledNull } from '../../../src/core/statistics/shuffled-null.ts'
import { random } from '../../../src/training/random.ts'
import { seededRuns } from '../../support/property.ts'

const SEED = 20_260_301

const highestSum = (counts: readonly number[], size: number) =>
  [...counts]
    .sort((one, other) => other - one)
    .slice(0, size)
    .reduce((sum, count) => sum + count, 0)

/** The null of these counts, for any sum that so many of them can have. */
const nullOf = (counts: readonly number[], size: number) =>
  shuffledNull(Uint32Array.from(counts), size, highestSum(counts, size))

/** Sums of every choice of `size` of the counts. */
function sumsOfChoices(counts: readonly number[], size: number): number[] {
  if (size === 0) return [0]
  return counts.flatMap((count, at) => sumsOfChoices(counts.slice(at + 1), size - 1).map((sum) => sum + count))
}

/** Ways to each sum, hex by hex, in whole numbers without rounding. */
function waysInWholeNumbers(counts: readonly number[], size: number): Map<number, bigint> {
  const ways = Array.from({ length: size + 1 }, () => new Map<number, bigint>())
  ways[0]?.set(0, 1n)
  for (const count of counts) {
    for (let drawn = size; drawn >= 1; drawn--) {
      for (const [sum, many] of ways[drawn - 1] as Map<number, bigint>) {
        const row = ways[drawn] as Map<number, bigint>
        row.set(sum + count, (row.get(sum + count) ?? 0n) + many)
      }
    }
  }
  return ways[size] as Map<number, bigint>
}

/** A quotient of whole numbers as a double, right to all its digits however small. */
function quotient(over: bigint, under: bigint): number {
  const digits = 10n ** 120n
  return Number(`${(over * digits) / under}e-120`)
}

function choose(from: number, many: number): bigint {
  let ways = 1n
  for (let at = 0; at < many; at++) ways = (ways * BigInt(from - at)) / BigInt(at + 1)
  return ways
}

/** Skewed counts as offences have them: most hexes empty, a few with very many. */
function skewed(hexes: number, empty: number, scale: number): number[] {
  const from = random(SEED)
  return Array.from({ length: hexes }, () =>
    from.unit() < empty ? 0 : Math.floor(scale * Math.exp(1.2 * from.normal())),
  )
}

describe('the exact null of shuffled counts', () => {
  it('of two of four hexes with 3, 1, 0 and 0 offences', () => {
    const tail = nullOf([3, 1, 0, 0], 2)
    for (const [sum, ways] of [
      [0, 6],
      [1, 5],
      [2, 3],
      [3, 3],
      [4, 1],
    ] as const) {
      expect(tail(2, sum)).toBeCloseTo(ways / 6, 15)
    }
    expect(tail(1, 1)).toBe(0.5)
  })

  it('is the share of all choices that reach the sum', () => {
    const count = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40))
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (counts, drawn) => {
          const size = Math.min(drawn, counts.length)
          const sums = sumsOfChoices(counts, size)
          const tail = nullOf(counts, size)
          for (const sum of new Set([0, ...sums, ...sums.map((some) => Math.max(0, some - 1))])) {
            expect(tail(size, sum)).toBeCloseTo(sums.filter((some) => some >= sum).length / sums.length, 13)
          }
        },
      ),
      seededRuns(1000),
    )
  })

  it.each([
    ['a hundred hexes', skewed(100, 0.5, 1.5), 7],
    ['a hundred hexes, two rings', skewed(100, 0.5, 1.5), 19],
    ['a thousand hexes', skewed(1000, 0.6, 2), 7],
    ['four hundred with one of 500', [500, ...skewed(400, 0.7, 4)], 7],
  ])('of %s is that of whole numbers in every tail, by ratio', (_, counts, size) => {
    const ways = [...waysInWholeNumbers(counts, size)].sort(([one], [other]) => other - one)
    const all = choose(counts.length, size)
    const tail = nullOf(counts, size)
    let upTo = 0n
    let smallest = 1
    for (const [sum, many] of ways) {
      upTo += many
      const exact = quotient(upTo, all)
      smallest = Math.min(smallest, exact)
      expect(Math.abs(tail(size, sum) / exact - 1)).toBeLessThan(1e-12)
    }
    expect(upTo).toBe(all)
    expect(smallest).toBeLessThan(1e-9)
  })

  it('is the hypergeometric where hexes have one offence or none, down to 1e-26 of 60,000', () => {
    const tail = nullOf([...Array(3000).fill(1), ...Array(57_000).fill(0)], 19)
    for (const [size, sum] of [
      [7, 1],
      [7, 4],
      [7, 7],
      [19, 5],
      [19, 12],
      [19, 19],
    ] as const) {
      let ways = 0n
      for (let ones = sum; ones <= size; ones++) ways += choose(3000, ones) * choose(57_000, size - ones)
      expect(Math.abs(tail(size, sum) / quotient(ways, choose(60_000, size)) - 1)).toBeLessThan(1e-12)
    }
    expect(tail(19, 19)).toBeLessThan(1e-24)
  })

  it('of 60,000 hexes with 80,000 offences, 500 in one, has the mean and the variance of draws without replacement', () => {
    const counts = [500, ...skewed(59_999, 0.6, 2)]
    const total = counts.reduce((sum, count) => sum + count, 0)
    expect(total).toBeGreaterThan(80_000)
    const mean = total / counts.length
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length
    for (const size of [1, 7, 19]) {
      const most = highestSum(counts, size)
      const tail = nullOf(counts, size)
      let [first, second] = [0, 0]
      for (let sum = most; sum >= 1; sum--) {
        // Σ P(S ≥ s) is the mean, and Σ (2 s - 1) P(S ≥ s) the mean square.
        first += tail(size, sum)
        second += (2 * sum - 1) * tail(size, sum)
      }
      const expected = ((size * (counts.length - size)) / (counts.length - 1)) * variance
      expect(first / (size * mean)).toBeCloseTo(1, 11)
      expect((second - first ** 2) / expected).toBeCloseTo(1, 9)
    }
  })

  it('of the highest sum of 19 among 60,000 is one choice of all, or as many as its ties allow', () => {
    const counts = [...Array.from({ length: 16 }, (_, at) => 500 - at), ...Array(5).fill(60), ...Array(59_979).fill(0)]
    // The sixteen busiest and three of the five that tie.
    const exact = quotient(10n, choose(60_000, 19))
    expect(exact).toBeLessThan(1e-70)
    expect(Math.abs(nullOf(counts, 19)(19, highestSum(counts, 19)) / exact - 1)).toBeLessThan(1e-12)
  })

  it.each([
    ['100 hexes', skewed(100, 0.5, 1.5), 7],
    ['20,000 mostly empty hexes', skewed(20_000, 0.97, 1.5), 7],
  ])('is that of a million draws from %s, within their error', (_, counts, size) => {
    const draws = 1_000_000
    const most = highestSum(counts, size)
    const reached = new Uint32Array(most + 1)
    const from = random(SEED)
    const deck = Uint32Array.from(counts)
    for (let draw = 0; draw < draws; draw++) {
      let sum = 0
      // The first so many of a shuffle; whatever order the deck is in, it is as good to go on from.
      for (let at = 0; at < size; at++) {
        const other = at + from.below(deck.length - at)
        const drawn = deck[other] as number
        deck[other] = deck[at] as number
        deck[at] = drawn
        sum += drawn
      }
      reached[sum] = (reached[sum] as number) + 1
    }
    const tail = nullOf(counts, size)
    let [atLeast, compared] = [0, 0]
    for (let sum = most; sum >= 1; sum--) {
      atLeast += reached[sum] as number
      const p = tail(size, sum)
      const error = Math.sqrt((p * (1 - p)) / draws)
      // Fewer than ten expected draws are not near enough to normal for their error to be told so.
      if (p * draws < 10) continue
      compared += 1
      expect(Math.abs(atLeast / draws - p)).toBeLessThan(4.5 * error)
    }
    expect(compared).toBeGreaterThan(15)
  })

  it('of sums too many to tell apart never claims more than the exact one, and not much less', () => {
    const counts = [90_000, 70_001, 50_003, 20_007, 9_001, 5_003, 501, 13, 7, 1, 0, 0, 0, 0]
    const size = 5
    const sums = sumsOfChoices(counts, size)
    const tail = nullOf(counts, size)
    const share = (least: number) => sums.filter((some) => some >= least).length / sums.length
    // 234,015 offences are counted in steps of 4: each hex is at most 3 too high.
    for (const sum of new Set(sums)) {
      expect(tail(size, sum)).toBeGreaterThanOrEqual(share(sum) - 1e-12)
      expect(tail(size, sum)).toBeLessThanOrEqual(share(sum - 3 * size) + 1e-12)
    }
  })
})
