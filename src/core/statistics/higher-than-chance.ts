import type { ChanceTest } from './against-chance.ts'
import { falseDiscoveryRate } from './false-discovery-rate.ts'

/** A neighbourhood with fewer offences is no place to send anybody, however unlikely they were. */
const FEWEST_NEARBY = 3

/** What is higher than chance on one map. Arrays are parallel to the cells. */
export interface Higher {
  /** p adjusted for all tests of the family; NaN where a hex is not tested. */
  readonly q: Float64Array
  /** 1 where q is at most the level. */
  readonly isSignificant: Uint8Array
  /** 1 where besides that the neighbourhood has at least 3 offences and the hex at least one of its own: what may be called a place. */
  readonly isHigh: Uint8Array
}

/**
 * Which hexes are higher than chance, on all maps that one question looks at (one, or a map a group and period): their p-values are
 * corrected together (Benjamini and Hochberg), so that of all the hexes called high the share of false ones is expected to be at most
 * `level`. `tests` is how many there were.
 */
export function higherThanChance(
  maps: readonly ChanceTest[],
  level: number,
): { readonly maps: readonly Higher[]; readonly tests: number } {
  const { q, tests } = falseDiscoveryRate(maps.map(({ p }) => p))
  const higher = maps.map(({ counts, nearby }, map): Higher => {
    const adjusted = q[map] as Float64Array
    const isSignificant = new Uint8Array(adjusted.length).map((_, at) => ((adjusted[at] as number) <= level ? 1 : 0))
    const isHigh = isSignificant.map((is, at) =>
      is === 1 && (nearby[at] as number) >= FEWEST_NEARBY && (counts[at] as number) >= 1 ? 1 : 0,
    )
    return { q: adjusted, isSignificant, isHigh }
  })
  return { maps: higher, tests }
}
