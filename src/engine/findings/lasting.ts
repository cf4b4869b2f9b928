import { landOfCells } from '../../core/grid/cell-land.ts'
import type { LastingFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { predict } from '../../core/statistics/prediction.ts'
import { isoMonth } from '../../core/vocabulary/month.ts'
import type { AskedData } from '../asked-data.ts'
import { countsOfCells } from './counts-of-cells.ts'
import { nameOfPosition } from './name-of-position.ts'
import { suppliedMonths } from './supplied-months.ts'

/** A whole year, so that a summer's places are not held against a winter. */
const YEAR = 12

/**
 * What share of later incidents is held by hexes picked from earlier months, window after window over the months asked for. Throws
 * QuestionProblem where not one window of months is supplied.
 */
export function lastingFinding(data: AskedData, question: Question, asked: AskedRows): LastingFinding {
  const { ahead, pick } = question
  const months = asked.to - asked.from + 1
  const lookBack = question.lookBack ?? (months >= YEAR + ahead ? YEAR : Math.max(1, Math.floor(months / 2)))
  const supplied = suppliedMonths(data, asked)
  const { cells } = data.view
  const found = predict(
    { first: asked.from, last: asked.to, lookBack, ahead, step: ahead, pick },
    landOfCells(cells),
    (from, to) => countsOfCells(data.view, { ...asked, from, to }),
    (month) => supplied.has(month),
  )
  if (found.windows.length === 0)
    throw new QuestionProblem(
      'lookBack',
      `Picking from ${lookBack} months and holding against the next ${ahead} needs ${lookBack + ahead} months in a row that everybody supplied; from ${isoMonth(asked.from)} to ${isoMonth(asked.to)} there are none. Ask for more months, or look back on fewer.`,
    )
  const counts = countsOfCells(data.view, asked)
  const nameOf = nameOfPosition(data)
  const listed = Array.from(found.timesPicked.keys())
    .filter((position) => (found.timesPicked[position] as number) > 0)
    .map((position) => ({
      ...{ position, name: nameOf(position) },
      ...{ times: found.timesPicked[position] as number, count: counts[position] as number },
    }))
  return {
    ...{ kind: 'lasting', lookBack, ahead, pick, leftOut: found.leftOut },
    windows: found.windows.map(({ first, from, last, hexes, tied, tiedPicked, ...held }) => ({
      ...{ from: isoMonth(first), to: isoMonth(from - 1), aheadFrom: isoMonth(from), aheadTo: isoMonth(last) },
      ...{ picked: hexes.length, tied, tiedPicked, held: held.held, incidents: held.offences },
      ...{ share: held.share, landShare: held.landShare, pai: held.pai, pei: held.pei },
    })),
    ...{ held: found.held, incidents: found.offences, share: found.share, timesPicked: found.timesPicked },
    landShare: found.windows.reduce((sum, window) => sum + window.landShare, 0) / found.windows.length,
    listed: listed.sort((a, b) => b.times - a.times || b.count - a.count || a.position - b.position),
  }
}
