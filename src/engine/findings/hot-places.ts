import { neighboursOf } from '../../core/grid/neighbours.ts'
import { touchingCells } from '../../core/grid/touching-cells.ts'
import type { HotPlace } from '../../core/question/finding.ts'
import type { AskedData } from '../asked-data.ts'
import { nameOfPosition } from './name-of-position.ts'

/** What is known of each cell when places are made of them; all parallel to the view's cells. */
interface OfCells {
  readonly counts: ArrayLike<number>
  readonly expected: ArrayLike<number> | null
  readonly people: ArrayLike<number> | null
}

/** Counts of a group that places may be high in as well, and 1 for each cell that is. */
export interface OtherGroup {
  readonly name: string
  readonly counts: ArrayLike<number>
  readonly isHigh: ArrayLike<number>
}

/** Touching cells with 1 in `isIn` as places, those with the most incidents first. */
export function hotPlaces(data: AskedData, isIn: Uint8Array, of: OfCells, others: readonly OtherGroup[]): HotPlace[] {
  const { view } = data
  const neighbours = neighboursOf(view.cells)
  const nameOf = nameOfPosition(data)
  const places = touchingCells(isIn, neighbours).map((cells): HotPlace => {
    const hexes = cells.slice().sort((a, b) => (of.counts[b] as number) - (of.counts[a] as number) || a - b)
    const sum = (values: ArrayLike<number>) => hexes.reduce((all, at) => all + (values[at] as number), 0)
    const [name = '', ...also] = new Set(Array.from(hexes, nameOf).filter((one) => one !== ''))
    return {
      ...{
        name,
        alsoNamed: also,
        hexes,
        count: sum(of.counts),
        expected: of.expected === null ? null : sum(of.expected),
      },
      residents: of.people === null ? null : sum(of.people),
      marks: hexes.reduce((bits, at) => bits | (view.marks[at] as number), 0),
      onEdge: hexes.filter((at) => neighboursIn(neighbours, at) < 6).length,
      alsoIn: others
        .filter(({ isHigh }) => hexes.some((at) => isHigh[at] === 1))
        .map((other) => ({ group: other.name, count: sum(other.counts) })),
    }
  })
  return places.sort((a, b) => b.count - a.count || (a.hexes[0] as number) - (b.hexes[0] as number))
}

function neighboursIn({ start }: { readonly start: Uint32Array }, at: number): number {
  return (start[at + 1] as number) - (start[at] as number)
}
