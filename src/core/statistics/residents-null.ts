import { dispersionOf } from './dispersion.ts'

/** What each hex would have if offences fell in proportion to residents, and how much counts vary around it. */
export interface ResidentsNull {
  /** Parallel to the cells; 0 where there are no residents, or it is not known whether. */
  readonly means: Float64Array
  /** φ, variance over mean. */
  readonly dispersion: number
  /** Hexes without residents, and the offences in them: they have no part in the null. */
  readonly left: { readonly hexes: number; readonly count: number }
}

/**
 * The null of "in proportion to residents": the count of a hex is negative binomial with mean T · residents / Σ residents and variance φ
 * times that, where T are the offences in hexes with residents and φ is the likeliest value over them. Counts of different hexes are
 * taken to be independent, so the sum of a neighbourhood is of the same kind, with the summed mean and the same φ.
 *
 * One φ for town and country is an assumption, and the choice of estimator matters: moments, or a variance that grows with the square of
 * the mean, would move the number of places found in a county from tens to a thousand. φ is therefore printed beside every finding.
 *
 * `counts` are whole numbers; `residents` may be fractions (shares of areas) and NaN where they are not known. Parallel to the cells.
 */
export function residentsNull(counts: Uint32Array, residents: ArrayLike<number>): ResidentsNull {
  let [people, count, hexes, without] = [0, 0, 0, 0]
  for (let at = 0; at < counts.length; at++) {
    if ((residents[at] as number) > 0) {
      people += residents[at] as number
      count += counts[at] as number
    } else {
      hexes += 1
      without += counts[at] as number
    }
  }
  const means = new Float64Array(counts.length).map((_, at) => {
    const here = residents[at] as number
    return here > 0 ? (count * here) / people : 0
  })
  return { means, dispersion: dispersionOf(counts, means), left: { hexes, count: without } }
}
