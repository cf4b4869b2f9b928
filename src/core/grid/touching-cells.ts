import type { CellNeighbours } from './neighbours.ts'

/** Cells with 1 in `isIn` that touch one another, as groups of positions: each group ascending, groups by their first cell. */
export function touchingCells(isIn: ArrayLike<number>, { start, of }: CellNeighbours): Uint32Array[] {
  const isSeen = new Uint8Array(isIn.length)
  const groups: Uint32Array[] = []
  for (let first = 0; first < isIn.length; first++) {
    if (isIn[first] !== 1 || isSeen[first] === 1) continue
    isSeen[first] = 1
    const group = [first]
    // The list grows while it is walked along.
    for (let at = 0; at < group.length; at++) {
      const cell = group[at] as number
      for (let next = start[cell] as number; next < (start[cell + 1] as number); next++) {
        const other = of[next] as number
        if (isIn[other] !== 1 || isSeen[other] === 1) continue
        isSeen[other] = 1
        group.push(other)
      }
    }
    groups.push(Uint32Array.from(group).sort())
  }
  return groups
}
