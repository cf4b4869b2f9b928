import { gridDisk } from 'h3-js'
import { type CellList, positionOf } from './cells.ts'
import { type Lattice, latticeOf, STEPS } from './lattice.ts'

/** Cells of a list that belong to each cell: those of the cell at position i are `of[start[i]]` to before `start[i + 1]`, ascending. */
export interface CellsAround {
  readonly start: Uint32Array
  readonly of: Uint32Array
}

type Step = readonly [i: number, j: number]

/**
 * Positions of the cells of the list that lie within so many rings of each cell, with or without itself: exactly those that H3's
 * gridDisk gives. `cells` are of one size, resolution 3 or finer.
 *
 * Cells of one base cell are found by their places on its lattice, whether or not what lies between them is in the list (a hex across
 * an inlet is in the second ring). Only where a ring leaves the base cell, or meets the missing sixth of a pentagon, H3 is asked. Great
 * Britain without Shetland is in one base cell, so there it never is.
 */
export function cellsAround(cells: CellList, rings: 1 | 2, withItself: boolean): CellsAround {
  const lattice = latticeOf(cells)
  const steps = stepsWithin(rings, withItself)
  const start = new Uint32Array(cells.length + 1)
  const of = new Uint32Array(cells.length * (steps.length / 2))
  let end = 0
  for (let at = 0; at < cells.length; at++) {
    const to = addOnLattice(lattice, steps, at, of, end)
    end = to === UNKNOWN ? addOnGlobe(cells, rings, withItself, at, of, end) : to
    sortFew(of, start[at] as number, end)
    start[at + 1] = end
  }
  return { start, of: of.slice(0, end) }
}

const UNKNOWN = -1

/** Puts them into `of` from `end` on and gives the new end; UNKNOWN where the lattice of the base cell does not hold all that is around. */
function addOnLattice(lattice: Lattice, steps: Int8Array, at: number, of: Uint32Array, end: number): number {
  const base = lattice.base[at] as number
  const i = lattice.i[at] as number
  const j = lattice.j[at] as number
  let to = end
  for (let step = 0; step < steps.length; step += 2) {
    const x = i + (steps[step] as number)
    const y = j + (steps[step + 1] as number)
    const near = lattice.at(base, x, y)
    if (near !== -1) of[to++] = near
    else if (!lattice.isOneHexagon && !lattice.holds(base, x, y)) return UNKNOWN
  }
  return to
}

function addOnGlobe(cells: CellList, rings: number, withItself: boolean, at: number, of: Uint32Array, end: number) {
  let to = end
  for (const name of gridDisk((cells[at] as bigint).toString(16), rings)) {
    const near = positionOf(cells, BigInt(`0x${name}`))
    if (near !== -1 && (withItself || near !== at)) of[to++] = near
  }
  return to
}

/** Ascending from `from` to before `end`: at most 19 numbers, for which a call of sort takes longer than sorting. */
function sortFew(of: Uint32Array, from: number, end: number): void {
  for (let next = from + 1; next < end; next++) {
    const value = of[next] as number
    let place = next
    for (; place > from && (of[place - 1] as number) > value; place--) of[place] = of[place - 1] as number
    of[place] = value
  }
}

/** Steps to all places at most so many rings away: along i, along j, along i … */
function stepsWithin(rings: 1 | 2, withItself: boolean): Int8Array {
  const here: Step = [0, 0]
  let reached: readonly Step[] = [here]
  for (let ring = 0; ring < rings; ring++) {
    const all = reached.flatMap(([i, j]) => [here, ...STEPS].map(([di, dj]): Step => [i + di, j + dj]))
    reached = [...new Map(all.map((step) => [step.join(), step])).values()]
  }
  return Int8Array.from(reached.filter(([i, j]) => withItself || i !== 0 || j !== 0).flat())
}
