import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { GridView } from '../grid-view.ts'

/** Incidents asked for in every cell of the study area, true zeros too; parallel to the view's cells. */
export function countsOfCells(view: GridView, asked: AskedRows): Uint32Array {
  const bySlot = view.count(asked).cells
  const counts = new Uint32Array(view.cells.length)
  for (const [slot, position] of view.occupied.entries()) counts[position] = bySlot[slot] as number
  return counts
}

/** The same of some months alone, ascending; all zeros of none. */
export function countsOfMonths(view: GridView, asked: AskedRows, months: readonly number[]): Uint32Array {
  const counts = new Uint32Array(view.cells.length)
  for (const { from, to } of runsOf(months)) {
    for (const [at, count] of countsOfCells(view, { ...asked, from, to }).entries())
      counts[at] = (counts[at] as number) + count
  }
  return counts
}

/** Months that follow each other, as one stretch. */
function runsOf(months: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const month of months) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === month - 1) last.to = month
    else runs.push({ from: month, to: month })
  }
  return runs
}

/** Incidents of all cells. */
export function totalOf(counts: ArrayLike<number>): number {
  let total = 0
  for (let cell = 0; cell < counts.length; cell++) total += counts[cell] as number
  return total
}

/** Several counts of the same cells, added up; at least one. */
export function addedUp(counts: readonly Uint32Array[]): Uint32Array {
  return (counts[0] as Uint32Array).map((_, cell) => counts.reduce((sum, of) => sum + (of[cell] as number), 0))
}
