import type { PickChoice } from '../question/question.ts'
import { Ranking } from './ranking.ts'

export interface Picked {
  /** Positions of the hexes, most offences first. */
  readonly hexes: Uint32Array
  /** Their land, km². */
  readonly land: number
  /**
   * Hexes with exactly as many offences as the last one picked, and how many of them are among the picked. Where more are tied than
   * picked, which of them were picked is no finding.
   */
  readonly tied: number
  readonly tiedPicked: number
}

/** Land is a sum of rounded figures: three hexes of 0.1 km² are no more than 0.3. A share of the limit. */
const ROUNDING = 1e-9

/**
 * Hexes with the most offences, as many as asked for. Ties go in the order of the hexes (that of their cell ids), the same on every
 * computer. Hexes without offences are never picked, so there may be fewer than asked for. Going down the list, the first hex that no
 * longer lies within the land asked for ends it. `counts` and `land` (km²) are parallel.
 */
export function pickHexes(counts: Uint32Array, land: ArrayLike<number>, pick: PickChoice): Picked {
  const ranked = new Ranking(counts.length).of(counts)
  const mostHexes = 'hexes' in pick ? pick.hexes : ranked.length
  const mostLand = landOf(pick, land) * (1 + ROUNDING)
  let picked = 0
  let used = 0
  while (picked < Math.min(mostHexes, ranked.length)) {
    const next = used + (land[ranked[picked] as number] as number)
    if (next > mostLand) break
    used = next
    picked += 1
  }
  const hexes = ranked.slice(0, picked)
  const last = picked === 0 ? 0 : (counts[hexes[picked - 1] as number] as number)
  const ties = (list: Uint32Array) => list.reduce((sum, hex) => sum + (counts[hex] === last ? 1 : 0), 0)
  return { hexes, land: used, tied: ties(ranked), tiedPicked: ties(hexes) }
}

function landOf(pick: PickChoice, land: ArrayLike<number>): number {
  if ('hexes' in pick) return Number.POSITIVE_INFINITY
  if ('km2' in pick) return pick.km2
  let all = 0
  for (let hex = 0; hex < land.length; hex++) all += land[hex] as number
  return pick.share * all
}
