import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { AskedData } from '../asked-data.ts'
import { rowsOfQuestion } from '../rows-of-question.ts'
import { countsOfCells } from './counts-of-cells.ts'
import { type CountedGroup, otherGroups } from './other-groups.ts'

/** More would not fit the bits in which a hex keeps its groups. */
const MOST_GROUPS = 31

/**
 * The groups of a question, each by itself, with their counts. One group alone stands for itself and every other kind; "all" alone for every
 * kind. Throws QuestionProblem for groups that share a category: an offence in two of them would recur by itself.
 */
export function comparedGroups(data: AskedData, question: Question, asked: AskedRows): CountedGroup[] {
  const { groups } = question
  if (groups.length === 1) {
    if (groups[0] === 'all') return otherGroups(data, { ...asked, categories: asked.categories.map(() => 0) })
    return [counted(data, groups[0] as string, asked), ...otherGroups(data, asked)]
  }
  if (groups.length > MOST_GROUPS)
    throw new QuestionProblem(
      'groups',
      `"groups" can name at most ${MOST_GROUPS} groups to be compared, not ${groups.length}.`,
    )
  const each = groups.map((name) => ({ name, rows: rowsOfQuestion(data, { ...question, groups: [name] }) }))
  refuseShared(data, each)
  return each.map(({ name, rows }) => counted(data, name, rows))
}

function counted({ view }: AskedData, name: string, rows: AskedRows): CountedGroup {
  const counts = countsOfCells(view, rows)
  return { name, counts, total: counts.reduce((sum, count) => sum + count, 0) }
}

function refuseShared(
  { table }: AskedData,
  groups: readonly { readonly name: string; readonly rows: AskedRows }[],
): void {
  for (const [at, one] of groups.entries()) {
    for (const other of groups.slice(at + 1)) {
      const shared = table.categories.filter(
        (_, of) => one.rows.categories[of] === 1 && other.rows.categories[of] === 1,
      )
      if (shared.length === 0) continue
      throw new QuestionProblem(
        'groups',
        `“${one.name}” and “${other.name}” share incidents (${shared.slice(0, 3).join(', ')}${shared.length > 3 ? ' …' : ''}): what is in both would recur by itself. Leave one of them out.`,
      )
    }
  }
}
