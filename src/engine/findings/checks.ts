import { positionOf } from '../../core/grid/cells.ts'
import { neighboursOf } from '../../core/grid/neighbours.ts'
import { touchingCells } from '../../core/grid/touching-cells.ts'
import type { Check } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question, Resolution } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { CheckCode } from '../../core/vocabulary/findings.ts'
import { isoMonth } from '../../core/vocabulary/month.ts'
import type { AskedData } from '../asked-data.ts'
import { rowsOfQuestion } from '../rows-of-question.ts'
import { countsOfCells } from './counts-of-cells.ts'
import { movedCounts } from './moved-counts.ts'
import { incidentsOfPoints, positionsOfPoints } from './points-of-view.ts'
import { type TestedGroup, testedGroups } from './tested-groups.ts'

/** A place is found again where hexes that are high hold at least this share of its incidents. */
const HALF = 0.5
/** So often points are moved; a place has to be found again every time. */
const MOVES = 3
const [COARSEST, FINEST] = [6, 10]

/**
 * What could change a finding: the place that a cell belongs to is looked for again with one thing changed at a time. `dataFor` gives the
 * data as they are asked for by a question. Empty for a cell that is in no place.
 */
export function checksOfPlace(dataFor: (question: Question) => AskedData, question: Question, cell: bigint): Check[] {
  const data = dataFor(question)
  const asked = rowsOfQuestion(data, question)
  const counts = countsOfCells(data.view, asked)
  const { isHigh, residents } = highIn(data, question, counts)
  const at = positionOf(data.view.cells, cell)
  if (at === -1 || isHigh[at] !== 1) return []
  const neighbours = neighboursOf(data.view.cells)
  const hexes = touchingCells(isHigh, neighbours).find((group) => group.includes(at)) as Uint32Array
  const place: Place = { data, asked, hexes, isIn: isHigh.map(() => 0), counts }
  for (const hex of hexes) place.isIn[hex] = 1
  const again = (changed: Uint32Array, of: Question = question) => foundAgain(place, highIn(data, of, changed).isHigh)
  const month = busiestMonth(place)
  const { withoutLocation } = data.view.count(asked)
  const check = (code: CheckCode, holds: boolean, with_ = ''): Check => ({ code, holds, with: with_ })
  const rings = question.neighbours === 1 ? 2 : 1
  const other = question.null === 'shuffled' || !residents ? 'residents' : 'shuffled'
  return [
    ...[-1, 1].flatMap((step) => {
      const resolution = question.resolution + step
      if (resolution < COARSEST || resolution > FINEST) return []
      const code = step === -1 ? 'larger-hexes' : 'smaller-hexes'
      const holds = atOtherSize(dataFor, question, resolution as Resolution, place)
      return holds === null ? [] : [check(code, holds, `${resolution}`)]
    }),
    check(
      'points-moved',
      Array.from({ length: MOVES }, (_, move) => move).every((move) =>
        again(movedCounts(data, question.resolution, asked, move)),
      ),
    ),
    check('other-rings', again(counts, { ...question, neighbours: rings }), `${rings}`),
    ...(residents ? [check('other-null', again(counts, { ...question, null: other }), other)] : []),
    ...(asked.to > asked.from ? [check('busiest-month', again(withoutMonth(place, month)), isoMonth(month))] : []),
    ...(withoutLocation > 0
      ? [check('without-location', again(withRest(place, withoutLocation)), `${withoutLocation}`)]
      : []),
    check(
      'edge',
      hexes.every((hex) => (neighbours.start[hex + 1] as number) - (neighbours.start[hex] as number) === 6),
    ),
  ]
}

interface Place {
  readonly data: AskedData
  readonly asked: AskedRows
  readonly hexes: Uint32Array
  /** 1 for each cell of the place. */
  readonly isIn: Uint8Array
  readonly counts: Uint32Array
}

function highIn(data: AskedData, question: Question, counts: Uint32Array) {
  const { groups, residents } = testedGroups(data, question, [counts])
  return { isHigh: (groups[0] as TestedGroup).isHigh, residents: residents !== null }
}

/** Whether cells that are high now hold half of what the place holds. */
function foundAgain({ hexes, counts }: Place, isHigh: Uint8Array): boolean {
  let [held, all] = [0, 0]
  for (const hex of hexes) {
    all += counts[hex] as number
    if (isHigh[hex] === 1) held += counts[hex] as number
  }
  return held >= HALF * all
}

/** The same in hexes of another size, told by the points that the incidents stand at; null where these would be too many. */
function atOtherSize(
  dataFor: (question: Question) => AskedData,
  question: Question,
  resolution: Resolution,
  place: Place,
): boolean | null {
  const asked = { ...question, resolution }
  const other = orNull(() => dataFor(asked))
  if (other === null) return null
  const ofPlace = positionsOfPoints(place.data.view, place.data.table.points.count)
  const incidents = incidentsOfPoints(place.data.table, place.asked)
  const { isHigh } = highIn(other, asked, countsOfCells(other.view, place.asked))
  const positions = positionsOfPoints(other.view, other.table.points.count)
  let [held, all] = [0, 0]
  for (const [point, count] of incidents.entries()) {
    if (place.isIn[ofPlace[point] as number] !== 1) continue
    all += count
    if (isHigh[positions[point] as number] === 1) held += count
  }
  return held >= HALF * all
}

/** Null in place of a QuestionProblem. */
function orNull<T>(make: () => T): T | null {
  try {
    return make()
  } catch (problem) {
    if (problem instanceof QuestionProblem) return null
    throw problem
  }
}

/** The month in which the place has most. */
function busiestMonth({ data, asked, hexes }: Place): number {
  let [month, most] = [asked.from, -1]
  for (let one = asked.from; one <= asked.to; one++) {
    const counts = countsOfCells(data.view, { ...asked, from: one, to: one })
    const here = hexes.reduce((sum, hex) => sum + (counts[hex] as number), 0)
    if (here > most) [month, most] = [one, here]
  }
  return month
}

function withoutMonth({ data, asked, counts }: Place, month: number): Uint32Array {
  const left = countsOfCells(data.view, { ...asked, from: month, to: month })
  return counts.map((count, at) => count - (left[at] as number))
}

/**
 * Incidents without a location as if all of them lay elsewhere, in proportion to what lies there: nothing is harder on the place. Whole
 * numbers; what is left by rounding down goes where the rounding took most.
 */
function withRest({ counts, isIn }: Place, rest: number): Uint32Array {
  const elsewhere = counts.reduce((sum, count, at) => sum + (isIn[at] === 1 ? 0 : count), 0)
  if (elsewhere === 0) return counts
  const shares = Float64Array.from(counts, (count, at) => (isIn[at] === 1 ? 0 : (rest * count) / elsewhere))
  const added = Uint32Array.from(shares, Math.floor)
  let left = rest - added.reduce((sum, one) => sum + one, 0)
  const byRemainder = Uint32Array.from(shares.keys()).sort(
    (a, b) => remainder(shares, b) - remainder(shares, a) || a - b,
  )
  for (const at of byRemainder) {
    if (left === 0) break
    added[at] = (added[at] as number) + 1
    left -= 1
  }
  return counts.map((count, at) => count + (added[at] as number))
}

function remainder(shares: Float64Array, at: number): number {
  return (shares[at] as number) % 1
}
