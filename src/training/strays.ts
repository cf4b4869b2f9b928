import { placeAround } from './distance.ts'
import { random } from './random.ts'
import type { SnapPoint } from './snap-points.ts'

/** Shores as invented as the county, 40 km and more across the sea from it, whose offences its constabulary sometimes records. */
const SHORES = [
  { district: 'Farholm', at: [1.3, 54.52] },
  { district: 'Grimhaven', at: [2.2, 54.46] },
  { district: 'Ostray', at: [0.62, 54.34] },
] as const

const STRAYS_SEED = 19
const POINTS_OF_A_SHORE = 5
/** Too few rows for any of the districts to be thought part of the county: one in some four hundred, for all together. */
export const STRAYS_PER_MONTH = 10

/** The points of rows that lie outside the county, each shore a district of one small area. */
export function strayPoints(): readonly SnapPoint[] {
  const from = random(STRAYS_SEED)
  return SHORES.flatMap(({ district, at }, shore) =>
    Array.from({ length: POINTS_OF_A_SHORE }, () => ({
      at: placeAround(at, 1.5 * from.unit(), from),
      location: 'On or near Shore Road',
      areaCode: `X0200000${shore + 1}`,
      areaName: `${district} 001A`,
      district,
      rate: 0,
      centre: false,
    })),
  )
}
