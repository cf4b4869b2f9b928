import type { Neighbourhoods } from '../grid/neighbourhoods.ts'
import type { Null } from '../vocabulary/findings.ts'
import { negativeBinomialTail } from './negative-binomial.ts'
import { neighbourhoodSums } from './neighbourhood-sums.ts'
import { residentsNull } from './residents-null.ts'
import { shuffledNull } from './shuffled-null.ts'

/** Where fewer offences than this are expected in a neighbourhood, in the mean, only strong clusters can show. */
const FEW = 1

/** The neighbourhood of each hex against a null. Arrays are parallel to the cells; NaN where a hex is not tested. */
export interface ChanceTest {
  readonly null: Null
  /** Offences in each hex, and in its neighbourhood (of hexes that are not tested, none are counted). */
  readonly counts: Uint32Array
  readonly nearby: Uint32Array
  /** What chance would put into the neighbourhood. */
  readonly expected: Float64Array
  /** P(as many as `nearby`, or more), not adjusted. */
  readonly p: Float64Array
  readonly tests: number
  /** φ; null where counts are shuffled. */
  readonly dispersion: number | null
  /** Mean of `expected` over the hexes tested; NaN where there are none. */
  readonly expectedNearby: number
  /** Fewer than one is expected: only strong clusters can show. */
  readonly isSparse: boolean
  /** Hexes that the null says nothing of (no residents), and the offences in them. */
  readonly untested: { readonly hexes: number; readonly count: number }
}

/**
 * One-sided probabilities that chance puts as many offences into the neighbourhood of each hex as there are. `counts` hold every hex of
 * the study area, true zeros too, and none of the sea. Without residents (null) the counts are shuffled among the hexes; with them
 * (parallel, NaN where not known) offences fall in proportion, and hexes without residents are left out: see shuffledNull, residentsNull.
 */
export function againstChance(
  counts: Uint32Array,
  neighbourhoods: Neighbourhoods,
  residents: ArrayLike<number> | null,
): ChanceTest {
  return residents === null
    ? againstShuffled(counts, neighbourhoods)
    : againstResidents(counts, neighbourhoods, residents)
}

function againstShuffled(counts: Uint32Array, neighbourhoods: Neighbourhoods): ChanceTest {
  const { start } = neighbourhoods
  const nearby = new Uint32Array(neighbourhoodSums(counts, neighbourhoods))
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const sizes = nearby.map((_, at) => (start[at + 1] as number) - (start[at] as number))
  const tail = shuffledNull(counts, highest(sizes), highest(nearby))
  // Into arrays made before: from() goes over an iterator, which takes longer than the test.
  const expected = new Float64Array(counts.length).map((_, at) => (sizes[at] as number) * mean)
  const p = expected.map((_, at) => tail(sizes[at] as number, nearby[at] as number))
  return {
    ...{ null: 'shuffled', counts, nearby, p, dispersion: null, untested: { hexes: 0, count: 0 } },
    ...summary(expected),
  }
}

function againstResidents(
  counts: Uint32Array,
  neighbourhoods: Neighbourhoods,
  residents: ArrayLike<number>,
): ChanceTest {
  const { means, dispersion, left } = residentsNull(counts, residents)
  const isTested = (at: number) => (residents[at] as number) > 0
  const nearby = new Uint32Array(
    neighbourhoodSums(
      counts.map((count, at) => (isTested(at) ? count : 0)),
      neighbourhoods,
    ),
  )
  const expected = neighbourhoodSums(means, neighbourhoods).map((mean, at) => (isTested(at) ? mean : Number.NaN))
  const p = expected.map((mean, at) =>
    Number.isNaN(mean) ? mean : negativeBinomialTail(nearby[at] as number, mean, dispersion),
  )
  return { null: 'residents', counts, nearby, p, dispersion, untested: left, ...summary(expected) }
}

function highest(values: Uint32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}

function summary(expected: Float64Array) {
  let [tests, sum] = [0, 0]
  for (let at = 0; at < expected.length; at++) {
    if (Number.isNaN(expected[at])) continue
    tests += 1
    sum += expected[at] as number
  }
  const expectedNearby = sum / tests
  return { expected, tests, expectedNearby, isSparse: expectedNearby < FEW }
}
