/** What hexes picked beforehand hold of later offences. */
export interface PredictiveAccuracy {
  /** Offences in the picked hexes (c), and in all (C). */
  readonly held: number
  readonly offences: number
  /** c / C, and the land picked over all land (a / A): what hexes picked blindly would hold. */
  readonly share: number
  readonly landShare: number
  /** Predictive accuracy index: (c / C) / (a / A). */
  readonly pai: number
  /** Predictive efficiency index: c over the most that as much land can hold, 0 to 1. */
  readonly pei: number
}

/**
 * The predictive accuracy index (Chainey, Tompson and Uhlig, Security Journal 2008;21:4) and efficiency index (Hunt, Do Crime Hot Spots
 * Move?, American University 2016) of hexes against offences that were not used in picking them:
 *
 *     PAI = (c / C) / (a / A)        PEI = PAI / PAI*
 *
 * where PAI* is that of the hexes which turned out best, as much land of them; the last in part, so that no choice of whole hexes is
 * better. `observed` (offences) and `land` (km², above 0) are parallel. NaN without offences, and PEI without land.
 *
 * A large PAI is no proof of a good choice: it grows as less land is picked, and on rare offences. Compare only equal shares of land.
 */
export function predictiveAccuracy(
  picked: Uint32Array,
  observed: ArrayLike<number>,
  land: ArrayLike<number>,
): PredictiveAccuracy {
  let [held, offences, area, allLand] = [0, 0, 0, 0]
  for (const hex of picked) {
    held += observed[hex] as number
    area += land[hex] as number
  }
  for (let hex = 0; hex < observed.length; hex++) {
    offences += observed[hex] as number
    allLand += land[hex] as number
  }
  const [share, landShare] = [held / offences, area / allLand]
  // Least of one: the two sums may be rounded differently.
  const pei = Math.min(1, held / mostOn(area, observed, land))
  return { held, offences, share, landShare, pai: share / landShare, pei }
}

/** Most offences on so much land: the densest hexes, the last in part. */
function mostOn(area: number, observed: ArrayLike<number>, land: ArrayLike<number>): number {
  const occupied: number[] = []
  for (let hex = 0; hex < observed.length; hex++) if ((observed[hex] as number) > 0) occupied.push(hex)
  const density = (hex: number) => (observed[hex] as number) / (land[hex] as number)
  occupied.sort((one, other) => density(other) - density(one))
  let [left, most] = [area, 0]
  for (const hex of occupied) {
    const part = Math.min(1, left / (land[hex] as number))
    most += part * (observed[hex] as number)
    left -= part * (land[hex] as number)
    if (left <= 0) break
  }
  return most
}
