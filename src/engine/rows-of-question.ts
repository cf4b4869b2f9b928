import { categoryMask, QuestionProblem } from '../core/question/parse-question.ts'
import type { Question } from '../core/question/question.ts'
import type { AskedRows } from '../core/statistics/asked-rows.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import type { AskedData } from './asked-data.ts'
import { askedMonths } from './asked-months.ts'
import { flagFilters, refuseFlags } from './flag-filter.ts'
import { hasTimes, NO_TIMES } from './hours-filter.ts'

/** The rows that a question is about: every answer counts these and no others. Throws QuestionProblem. */
export function rowsOfQuestion(data: AskedData, question: Question): AskedRows {
  const { table } = data
  const filters = flagFilters(question)
  refuseFlags(question, filters, table)
  if (question.hours !== null && !hasTimes(table)) throw new QuestionProblem('hours', NO_TIMES)
  const { first, last } = askedMonths(question, data.span)
  return {
    categories: categoryMask(question, table.categories, table.offenceCodes, definitionOf(data, question)),
    from: first,
    to: last,
    passes: filters.length === 0 && question.hours === null ? null : data.rowsThatPass(filters, question.hours),
  }
}

/** The definition that a question names. Throws QuestionProblem where there is none of that id. */
export function definitionOf({ definitions }: AskedData, question: Question): Definition {
  const found = definitions.get(question.definition)
  if (found !== undefined) return found
  throw new QuestionProblem(
    'definition',
    `There is no definition "${question.definition}" here. There is ${[...definitions.keys()].map((id) => `"${id}"`).join(', ')}.`,
  )
}
