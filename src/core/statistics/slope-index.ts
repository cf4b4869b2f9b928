import { type Confidence, type Interval, Z } from './confidence.ts'

/** People of one degree of deprivation, and what is measured of them. */
export interface Group {
  readonly population: number
  readonly value: number
  /** Standard error of the value. */
  readonly error: number
}

export interface SlopeIndex extends Interval {
  /** Slope index of inequality: value at the far end of the ranking less the value at its beginning, in the value's units. */
  readonly slope: number
  /** The line's value at the beginning of the ranking. */
  readonly start: number
  /** Relative index of inequality: value at the far end over the value at the beginning. Null where that is not above 0. */
  readonly relative: (Interval & { readonly ratio: number }) | null
}

/**
 * Slope and relative index of inequality of groups in the order of their deprivation (most deprived first). A line through the values
 * over the middle of each group's stretch of the cumulative population (0 to 1), weighted by population (Mackenbach and Kunst 1997;
 * OHID, PHEindicatormethods). Both ends are sums of the values with fixed weights, so their variances follow from the errors; the
 * interval of the ratio is Fieller's. Null for fewer than three groups with people.
 */
export function slopeIndex(groups: readonly Group[], confidence: Confidence = 0.95): SlopeIndex | null {
  const peopled = groups.filter(({ population }) => population > 0)
  if (peopled.length < 3) return null
  const total = peopled.reduce((sum, { population }) => sum + population, 0)
  let before = 0
  const shares = peopled.map(({ population }) => population / total)
  const middles = shares.map((share) => {
    before += share
    return before - share / 2
  })
  // Σ share · middle is a half, whatever the groups.
  const spread = shares.reduce((sum, share, at) => sum + share * ((middles[at] as number) - 0.5) ** 2, 0)
  const ofSlope = shares.map((share, at) => (share * ((middles[at] as number) - 0.5)) / spread)
  const ofStart = shares.map((share, at) => share - 0.5 * (ofSlope[at] as number))
  const ofEnd = shares.map((share, at) => share + 0.5 * (ofSlope[at] as number))
  const weighted = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * (peopled[at] as Group).value, 0)
  const covariance = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, weight, at) => sum + weight * (other[at] as number) * (peopled[at] as Group).error ** 2, 0)
  const [slope, start, end] = [weighted(ofSlope), weighted(ofStart), weighted(ofEnd)]
  const z = Z[confidence]
  const reach = z * Math.sqrt(covariance(ofSlope, ofSlope))
  return {
    ...{ slope, start, lower: slope - reach, upper: slope + reach },
    relative: fieller(
      end,
      start,
      covariance(ofEnd, ofEnd),
      covariance(ofStart, ofStart),
      covariance(ofEnd, ofStart),
      z,
    ),
  }
}

/** The interval of a ratio of two normal figures (Fieller 1954); null where the lower one may be 0, and the ratio anything. */
function fieller(over: number, under: number, v11: number, v22: number, v12: number, z: number) {
  const a = under ** 2 - z ** 2 * v22
  if (under <= 0 || a <= 0) return null
  const b = over * under - z ** 2 * v12
  const root = Math.sqrt(Math.max(0, b ** 2 - a * (over ** 2 - z ** 2 * v11)))
  return { ratio: over / under, lower: (b - root) / a, upper: (b + root) / a }
}
