import type { Question } from '../core/question/question.ts'
import { classBreaks } from '../core/statistics/class-breaks.ts'
import type { AskedData } from './asked-data.ts'
import { rowsOfQuestion } from './rows-of-question.ts'

/**
 * Breaks that fit every single month of a question, so that they can stay while its months are shown one after another: those of
 * the counts of all hexes in all months together. Throws QuestionProblem.
 */
export function playBreaks(data: AskedData, question: Question): readonly number[] {
  const asked = rowsOfQuestion(data, question)
  const counts: number[] = []
  for (let month = asked.from; month <= asked.to; month++) {
    for (const count of data.view.count({ ...asked, from: month, to: month }).cells) if (count > 0) counts.push(count)
  }
  const descending = Uint32Array.from(counts).sort().reverse()
  return classBreaks(question.classes, { length: descending.length, at: (rank) => descending[rank] as number })
}
