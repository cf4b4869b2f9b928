import { meanOverPeople, peopleOnCells } from '../../core/context/people-on-cells.ts'
import type { CellList } from '../../core/grid/cells.ts'
import type { DeprivationBeneath, PairTable } from '../../core/question/beneath.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import type { Beneath } from './beneath.ts'
import { deprivationFooting } from './deprivation-footing.ts'
import { inequality } from './inequality.ts'
import { aligned } from './on-study-cells.ts'

/**
 * Deprivation of the cells of the study area: of each the mean rank of the people in it, and the tenth that this rank lies in. `values`
 * are incidents, parallel to `cells`. Without boundaries of small areas the cells have no figures.
 */
export function deprivationOfHexes(
  beneath: Beneath,
  table: IncidentTable,
  question: Question,
  asked: AskedRows,
  cells: CellList,
  values: ArrayLike<number>,
): DeprivationBeneath {
  const footing = deprivationFooting(beneath, table, question, asked)
  const { geography, deprived, residents, isIn } = footing
  const set = beneath.setOf(geography)
  const people = new Float64Array(cells.length).fill(Number.NaN)
  const rank = new Float64Array(cells.length).fill(Number.NaN)
  if (set !== null) {
    const own = residents.values.map((value, area) => (isIn[area] === 1 ? value : Number.NaN))
    const on = beneath.onCells(set, question.resolution)
    people.set(aligned(peopleOnCells(on.weights, own, isIn, on.cells.length), on.cells, cells))
    const mean = meanOverPeople(on.weights, own, deprived.rank, on.cells.length)
    rank.set(aligned(mean, on.cells, cells).map((one) => (one > 0 ? one : Number.NaN)))
  }
  const { of } = deprived.ranks
  return {
    kind: 'deprivation',
    inequality: inequality(table, asked, question.domain, footing),
    people: Float32Array.from(people),
    rank: Float32Array.from(rank),
    decile: Uint8Array.from(rank, (one) => (Number.isNaN(one) ? 0 : Math.min(10, Math.ceil((10 * one) / of)))),
    areaDeciles:
      set === null ? null : Uint8Array.from(deprived.decile, (one, area) => (isIn[area] === 1 ? one || 0 : 0)),
    measures: deprived.measures,
    pairs: set === null ? null : pairTable(values, rank, people, of),
  }
}

const THREE = [0, 1, 2] as const

function pairTable(values: ArrayLike<number>, rank: Float64Array, people: Float64Array, ranked: number): PairTable {
  const most = boundOfMost(values)
  const rows = THREE.flatMap((offences) =>
    THREE.map((deprivation) => ({ offences, deprivation, hexes: 0, count: 0, people: 0 })),
  )
  for (let at = 0; at < rank.length; at++) {
    const pair = pairOf(values[at] as number, rank[at] as number, most, ranked)
    if (pair === null) continue
    const row = rows[3 * pair.offences + pair.deprivation] as (typeof rows)[number]
    row.hexes += 1
    row.count += values[at] as number
    row.people += people[at] || 0
  }
  return { most, rows }
}

/** The thirds of a hex, or null where it has no figure. */
export function pairOf(count: number, rank: number, most: number, ranked: number) {
  if (Number.isNaN(rank)) return null
  const offences = count === 0 ? THREE[0] : count < most ? THREE[1] : THREE[2]
  const third = Math.min(2, Math.floor((3 * (rank - 0.5)) / ranked))
  return { offences, deprivation: THREE[2 - third] as 0 | 1 | 2 }
}

/** The smallest count such that hexes with it or more hold at most half of all; at least 2, so that one offence is never "most". */
function boundOfMost(values: ArrayLike<number>): number {
  const counts = Uint32Array.from(values)
    .filter((count) => count > 0)
    .sort()
  const half = counts.reduce((sum, count) => sum + count, 0) / 2
  let above = 0
  let bound = Number.POSITIVE_INFINITY
  for (let at = counts.length - 1; at >= 0; ) {
    const count = counts[at] as number
    let [to, sum] = [at, 0]
    while (to >= 0 && counts[to] === count) {
      sum += count
      to -= 1
    }
    if (above + sum > half && Number.isFinite(bound)) break
    above += sum
    bound = count
    at = to
  }
  return Math.max(2, Number.isFinite(bound) ? bound : 2)
}
