import { gridDisk, latLngToCell } from 'h3-js'
import { type CellList, cellList } from '../../../src/core/grid/cells.ts'
import { latticeOf } from '../../../src/core/grid/lattice.ts'
import type { Random } from '../../../src/training/random.ts'

const NORWICH = latLngToCell(52.63, 1.29, 9)

/** So many hexes around one, with an uneven edge. */
export function hexesAround(many: number): CellList {
  const rings = Math.ceil(Math.sqrt(many / 3))
  return cellList(gridDisk(NORWICH, rings).slice(0, many))
}

/**
 * Residents as they live in a county: three hexes in ten empty, most with a handful, towns whose sizes fall with their rank and whose
 * density falls with the distance from the middle. The fullest hundredth of the hexes has a sixth of the people.
 */
export function inventedResidents(cells: CellList, from: Random): Float64Array {
  const { i, j } = latticeOf(cells)
  const towns = Array.from({ length: 30 }, (_, rank) => ({
    at: from.below(cells.length),
    people: 400 / Math.sqrt(rank + 1),
    reach: 1 + 6 / (rank + 1),
  }))
  const ringsTo = (one: number, other: number) => {
    const [x, y] = [(i[one] as number) - (i[other] as number), (j[one] as number) - (j[other] as number)]
    return Math.max(Math.abs(x), Math.abs(y), Math.abs(x - y))
  }
  return Float64Array.from(cells, (_, cell) => {
    if (from.unit() < 0.3) return 0
    const inTowns = towns.reduce((sum, { at, people, reach }) => sum + people * Math.exp(-ringsTo(cell, at) / reach), 0)
    return (0.5 * Math.exp(1.2 * from.normal()) + inTowns) * Math.exp(0.6 * from.normal())
  })
}

/**
 * Counts with these means and a variance `dispersion` times as large. Incidents come one by one at random, and each brings so many offences
 * that their sum is negative binomial (Quenouille 1949: a Poisson number of logarithmic ones), which owes nothing to the formulas
 * that the tests are of.
 */
export function clusteredCounts(means: Float64Array, dispersion: number, from: Random): Uint32Array {
  const over = dispersion - 1
  const share = over / dispersion
  const offences = () => {
    let left = from.unit()
    let many = 1
    let p = share / Math.log(dispersion)
    for (; left > p && many < 10_000; many++) {
      left -= p
      p *= (share * many) / (many + 1)
    }
    return many
  }
  return Uint32Array.from(means, (mean) => {
    if (over === 0) return from.poisson(mean)
    let count = 0
    for (let incidents = from.poisson((mean * Math.log(dispersion)) / over); incidents > 0; incidents--) {
      count += offences()
    }
    return count
  })
}
