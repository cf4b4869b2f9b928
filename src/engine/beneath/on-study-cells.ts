import { sourceOf } from '../../core/context/figures-for.ts'
import { peopleOnCells } from '../../core/context/people-on-cells.ts'
import { type CellList, positionOf } from '../../core/grid/cells.ts'
import type { FigureSource } from '../../core/question/beneath.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { Beneath } from './beneath.ts'
import { restricted } from './chosen-areas.ts'
import { type Column, type Peopled, peopledOrWhy } from './footing.ts'

/** People of each cell of the study area, and where the figures come from. */
export interface PeopleOfCells {
  /** NaN where they are not known. */
  readonly people: Float64Array
  readonly source: FigureSource
}

/** A column on the cells of the study area; what lies in cells beside it is lost from them, and not from the areas. */
export function onStudyCells(
  beneath: Beneath,
  { resolution }: Pick<Question, 'resolution'>,
  cells: CellList,
  { set }: Peopled,
  { values, fitted, indicator }: Column,
  isIn: Uint8Array,
): PeopleOfCells {
  const byArea = values.map((value, area) => (isIn[area] === 1 ? value : Number.NaN))
  const on = beneath.onCells(set, resolution)
  return {
    people: aligned(peopleOnCells(on.weights, byArea, isIn, on.cells.length), on.cells, cells),
    source: sourceOf(fitted, set, indicator, values, isIn, values),
  }
}

/** Residents of the cells of a study area, as rates take them; or what is missing. */
export function residentsOfCells(
  beneath: Beneath,
  question: Question,
  cells: CellList,
): PeopleOfCells | QuestionProblem {
  const found = peopledOrWhy(beneath, 'residents')
  if (found instanceof QuestionProblem) return found
  const isIn = restricted(beneath, found.set, found.isIn, question.areas)
  return onStudyCells(beneath, question, cells, found, found.column, isIn)
}

/** Values of some cells by the positions of others; 0 where there is none. */
export function aligned(values: Float64Array, from: CellList, to: CellList): Float64Array {
  const out = new Float64Array(to.length)
  for (let at = 0; at < from.length; at++) {
    const position = positionOf(to, from[at] as bigint)
    if (position !== -1) out[position] = values[at] as number
  }
  return out
}
