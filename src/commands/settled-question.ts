import { changePeriods } from '../core/question/change-periods.ts'
import type { Question } from '../core/question/question.ts'
import type { Workspace } from '../store/workspace.ts'

/** What is loaded and marked, as far as questions go by it. */
interface Facts {
  readonly months: readonly string[]
  readonly timeBreaks: Workspace['timeBreaks']
}

/**
 * A question with what follows from it and nobody chose: two periods where it begins to be of a change, and the marked breaks in time where
 * it is of the months.
 */
export function settledQuestion(before: Question, wanted: Question, { months, timeBreaks }: Facts): Question {
  if (wanted.measure === 'over-time') return { ...wanted, rebased: timeBreaks.map(({ month }) => month).sort() }
  const beginsToBeOfChange = wanted.measure === 'change' && before.measure !== 'change' && wanted.baseFrom === null
  return beginsToBeOfChange ? { ...wanted, ...changePeriods(months, wanted) } : wanted
}
