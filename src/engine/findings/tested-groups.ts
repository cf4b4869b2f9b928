import { neighbourhoodsOf, type Rings } from '../../core/grid/neighbourhoods.ts'
import type { TestAccount } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import { againstChance, type ChanceTest } from '../../core/statistics/against-chance.ts'
import { type Higher, higherThanChance } from '../../core/statistics/higher-than-chance.ts'
import { LEVEL } from '../../core/vocabulary/findings.ts'
import type { AskedData } from '../asked-data.ts'
import { type PeopleOfCells, residentsOfCells } from '../beneath/on-study-cells.ts'

/** Counts of one group, tested. Arrays are parallel to the view's cells. */
export interface TestedGroup extends ChanceTest, Higher {}

/** Groups tested together, as one family. */
export interface TestedGroups {
  readonly groups: readonly TestedGroup[]
  /** Of the first group, and the number of all tests. */
  readonly account: TestAccount
  readonly residents: PeopleOfCells | null
}

/** Tests the counts of each group in every cell against the question's null. Throws QuestionProblem where residents are asked for and missing. */
export function testedGroups(data: AskedData, question: Question, counts: readonly Uint32Array[]): TestedGroups {
  const residents = residentsFor(data, question)
  const around = neighbourhoodsOf(data.view.cells, question.neighbours as Rings)
  const used = question.null === 'shuffled' ? null : residents
  const tests = counts.map((one) => againstChance(one, around, used?.people ?? null))
  const { maps, tests: all } = higherThanChance(tests, LEVEL)
  const groups = tests.map((test, at) => ({ ...test, ...(maps[at] as Higher) }))
  const first = groups[0] as TestedGroup
  return {
    groups,
    residents,
    account: {
      null: first.null,
      nulls: residents === null ? ['shuffled'] : ['residents', 'shuffled'],
      ...{ rings: question.neighbours, level: LEVEL, tests: all, groups: groups.length, dispersion: first.dispersion },
      ...{ expectedNearby: first.expectedNearby, isSparse: first.isSparse, untested: first.untested },
      residents: used?.source ?? null,
    },
  }
}

/** Residents where they are known; nothing but the counts is needed where nobody asks for them. */
function residentsFor({ beneath, view }: AskedData, question: Question): PeopleOfCells | null {
  const found = residentsOfCells(beneath, question, view.cells)
  if (!(found instanceof QuestionProblem)) return found
  if (question.null !== 'residents') return null
  throw new QuestionProblem('null', `Nothing can be tested in proportion to residents: ${found.message}`)
}
