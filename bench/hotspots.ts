import { cellToBoundary } from 'h3-js'
import { type GeoDa, New, type Vector, type Weights } from 'jsgeoda'
import type { CellList } from '../src/core/grid/cells.ts'
import { neighbourhoodsOf } from '../src/core/grid/neighbourhoods.ts'
import { neighboursOf } from '../src/core/grid/neighbours.ts'
import { againstChance } from '../src/core/statistics/against-chance.ts'
import { giStar } from '../src/core/statistics/gi-star.ts'
import { higherThanChance } from '../src/core/statistics/higher-than-chance.ts'
import { random } from '../src/training/random.ts'
import { type Figure, median } from './figure.ts'
import { countyHexes } from './hexes.ts'

const MOST = 1 / 20
const SEED = 20_260_301
const LEVEL = 0.05
const PERMUTATIONS = 999
/** Corners of two neighbours that are one corner differ in the last digits of a degree. */
const SAME_CORNER = 1e-7
/** Of the hexes of a county, those with any violence in a year. */
const OCCUPIED = 0.07

/**
 * Gi* of a county's hexes with exact probabilities, from counts to what is higher than chance, against the 999 permutations of jsgeoda on
 * the same graph. Graphs and memory are made before; theirs takes the quicker of its two methods, and is not asked for a correction.
 */
export async function measureHotspots(_file: string, rounds: number): Promise<Figure[]> {
  const cells = countyHexes()
  const counts = inventedCounts(cells)
  const residents = Float64Array.from(counts, (count, at) => 1 + (at % 40) + count)
  const around = neighbourhoodsOf(cells, 1)
  const geoda = await New()
  const weights = sameGraph(geoda, cells)
  const values = filled(new geoda.wasm.VectorDouble(), counts)
  const unknown = filled(new geoda.wasm.VectorInt(), new Uint32Array(counts.length))
  const test = (people: Float64Array | null) => {
    giStar(counts, around)
    return higherThanChance([againstChance(counts, around, people)], LEVEL)
  }
  const permute = () => {
    const found = geoda.wasm.local_gstar(
      ...([weights.getMapUid(), weights.getUid(), values, unknown] as const),
      ...([LEVEL, PERMUTATIONS, 'lookup', SEED] as const),
    )
    found.delete()
  }
  const took = { shuffled: [] as number[], residents: [] as number[], theirs: [] as number[] }
  // One more round than asked for, which does not count: both have then been compiled.
  for (let round = 0; round <= rounds; round++) {
    const [shuffled, proportional] = [timed(() => test(null)), timed(() => test(residents))]
    const theirs = timed(permute)
    console.error(`hotspots ${round}/${rounds}: ${shuffled.toFixed(0)} ms, jsgeoda ${theirs.toFixed(0)} ms`)
    if (round === 0) continue
    took.shuffled.push(shuffled)
    took.residents.push(proportional)
    took.theirs.push(theirs)
  }
  const other = median(took.theirs)
  const figure = (name: string, own: number, goal: boolean): Figure => ({
    name: `Gi* of ${cells.length.toLocaleString('en-GB')} hexes, exact p, ${name}, against 999 permutations by jsgeoda`,
    ours: `${own.toFixed(0)} ms`,
    other: `${other.toFixed(0)} ms`,
    ratio: own / other,
    goal: goal ? { words: '< 1/20', value: own / other, limit: MOST } : null,
  })
  return [
    figure('counts shuffled', median(took.shuffled), true),
    figure('in proportion to residents', median(took.residents), false),
  ]
}

/** Counts as violence has them: most hexes empty, some with one or two, few with hundreds. */
function inventedCounts(cells: CellList): Uint32Array {
  const from = random(SEED)
  return Uint32Array.from(cells, () => (from.unit() < OCCUPIED ? 1 + Math.floor(2 * Math.exp(1.5 * from.normal())) : 0))
}

/** Weights of jsgeoda over the hexes as polygons; every hex has to have the neighbours that ours has. */
function sameGraph(geoda: GeoDa, cells: CellList): Weights {
  const features = Array.from(cells, (cell, at) => ({
    type: 'Feature',
    properties: { at },
    geometry: { type: 'Polygon', coordinates: [cellToBoundary(cell.toString(16), true)] },
  }))
  const { buffer } = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
  const weights = geoda.getQueenWeights(geoda.readGeoJSON(buffer), 1, false, SAME_CORNER)
  const { start, of } = neighboursOf(cells)
  for (let at = 0; at < cells.length; at++) {
    const theirs = Uint32Array.from(geoda.getNeighbors(weights, at)).sort()
    if (theirs.join() !== of.subarray(start[at], start[at + 1]).join())
      throw new Error(`jsgeoda has other neighbours for hex ${at}: nothing to compare.`)
  }
  return weights
}

function filled(vector: Vector, numbers: Uint32Array): Vector {
  for (const number of numbers) vector.push_back(number)
  return vector
}

function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
