import { gridDisk } from 'h3-js'
import { type CellNeighbours, neighboursOf } from '../src/core/grid/neighbours.ts'
import { type Figure, median } from './figure.ts'
import { countyHexes } from './hexes.ts'

const MOST = 1 / 5
const WARM_UP = 3

/** Which hexes of a county touch which, against asking gridDisk for each hex and finding its answers in a Map, made before. */
export async function measureNeighbours(_file: string, rounds: number): Promise<Figure[]> {
  const cells = countyHexes()
  const names = Array.from(cells, (cell) => cell.toString(16))
  const positions = new Map(names.map((name, at) => [name, at]))
  const ours: number[] = []
  const theirs: number[] = []
  // Rounds more than asked for, which do not count: both have then been compiled.
  for (let round = 1 - WARM_UP; round <= rounds; round++) {
    const copy = cells.slice()
    const own = timed(() => neighboursOf(copy))
    const other = timed(() => byGridDisk(names, positions))
    if (round === 1) assertSame(own.made, other.made)
    if (round < 1) continue
    ours.push(own.took)
    theirs.push(other.took)
    console.error(`neighbours ${round}/${rounds}: ${own.took.toFixed(0)} ms, gridDisk ${other.took.toFixed(0)} ms`)
  }
  const [own, other] = [median(ours), median(theirs)]
  return [
    {
      name: `neighbours of ${cells.length.toLocaleString('en-GB')} hexes, against gridDisk for each`,
      ours: `${own.toFixed(0)} ms`,
      other: `${other.toFixed(0)} ms`,
      ratio: own / other,
      goal: { words: '< 1/5', value: own / other, limit: MOST },
    },
  ]
}

function byGridDisk(names: readonly string[], positions: ReadonlyMap<string, number>): CellNeighbours {
  const start = new Uint32Array(names.length + 1)
  const of = new Uint32Array(6 * names.length)
  let end = 0
  for (const [at, name] of names.entries()) {
    for (const near of gridDisk(name, 1)) {
      const position = positions.get(near)
      if (position !== undefined && position !== at) of[end++] = position
    }
    start[at + 1] = end
  }
  return { start, of: of.slice(0, end) }
}

function assertSame(one: CellNeighbours, other: CellNeighbours): void {
  const sorted = ({ start, of }: CellNeighbours) =>
    Array.from({ length: start.length - 1 }, (_, at) =>
      of
        .slice(start[at], start[at + 1])
        .sort()
        .join(),
    ).join(';')
  if (sorted(one) !== sorted(other)) throw new Error('The neighbours are not those of gridDisk: nothing to compare.')
}

function timed<T>(work: () => T): { made: T; took: number } {
  const from = performance.now()
  const made = work()
  return { made, took: performance.now() - from }
}
