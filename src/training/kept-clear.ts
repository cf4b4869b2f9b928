import { KM_OF_A_DEGREE } from './distance.ts'
import type { Position } from './rings.ts'
import { EMPTY_PLACES, emptyCells, PLANTED_PLACES, plantedCells } from './truth-cells.ts'

/** A little more than from the middle of a cell to its corner, so that a planted cell holds planted rows alone. */
const OWN_GROUND = 0.2
/** From the middle of an empty place past the furthest corner of its 127 cells. */
const EMPTY_RADIUS = 2.3

/** Whether a position belongs to a planted cell or to an empty place, where no ordinary point may stand. */
export function keptClear(): (at: Position) => boolean {
  const discs = [
    ...PLANTED_PLACES.flatMap((place) => plantedCells(place).map(({ middle }) => ({ middle, km: OWN_GROUND }))),
    ...EMPTY_PLACES.map((place) => ({ middle: emptyCells(place).middle, km: EMPTY_RADIUS })),
  ]
  return ([lng, lat]) =>
    discs.some(
      ({ middle, km }) => Math.hypot((lng - middle[0]) * KM_OF_A_DEGREE[0], (lat - middle[1]) * KM_OF_A_DEGREE[1]) < km,
    )
}
