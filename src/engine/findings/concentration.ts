import { landOfCells } from '../../core/grid/cell-land.ts'
import type { ConcentrationFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { concentration } from '../../core/statistics/concentration.ts'
import type { AskedData } from '../asked-data.ts'
import { residentsOfCells } from '../beneath/on-study-cells.ts'
import { countsOfCells } from './counts-of-cells.ts'

/** How unevenly incidents lie over the study area. */
export function concentrationFinding(data: AskedData, question: Question, asked: AskedRows): ConcentrationFinding {
  const { cells } = data.view
  const counts = countsOfCells(data.view, asked)
  const residents = residentsOfCells(data.beneath, question, cells)
  const people = residents instanceof QuestionProblem ? null : residents
  const found = concentration(counts)
  if (found === null) return { ...NOTHING, residents: people?.source ?? null }
  const { hexes, count, least } = found.holdingHalf
  const holders = busiest(counts, hexes)
  return {
    kind: 'concentration',
    gini: found.gini,
    generalisedGini: found.generalisedGini,
    cellsHoldingHalf: hexes,
    countHeld: count,
    holders,
    shareOfArea: share(landOfCells(cells), holders),
    shareOfResidents: people === null ? null : share(people.people, holders),
    residents: people?.source ?? null,
    curve: found.curve,
    ties: counts.filter((value) => value === least).length - holders.filter((at) => counts[at] === least).length,
  }
}

const NOTHING = {
  kind: 'concentration',
  ...{ gini: Number.NaN, generalisedGini: Number.NaN, cellsHoldingHalf: 0, countHeld: 0, holders: new Uint32Array(0) },
  ...{ shareOfArea: 0, shareOfResidents: null, curve: { hexes: [], offences: [] }, ties: 0 },
} as const

/** Positions of the cells with the most, ties by cell. */
function busiest(counts: Uint32Array, hexes: number): Uint32Array {
  const filled = Uint32Array.from(counts.keys()).filter((at) => (counts[at] as number) > 0)
  return filled.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b).slice(0, hexes)
}

/** Of all values that are known, the share that some cells have. */
function share(values: ArrayLike<number>, chosen: Uint32Array): number {
  let all = 0
  for (let at = 0; at < values.length; at++) all += values[at] || 0
  return chosen.reduce((sum, at) => sum + (values[at] || 0), 0) / all
}
