import type { WhenFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import { addAoristic, WEEK_HOURS } from '../../core/statistics/aoristic.ts'
import { isAsked } from '../../core/statistics/asked-rows.ts'
import { type IncidentTable, NO_POINT, weightOf } from '../../core/table/incident-table.ts'
import { hoursInWindow, WINDOWS, type WindowCode } from '../../core/vocabulary/week-hours.ts'
import type { AskedData } from '../asked-data.ts'
import { hasTimes, NO_TIMES, startOfRow } from '../hours-filter.ts'
import { rowsOfQuestion } from '../rows-of-question.ts'
import { positionsOfPoints } from './points-of-view.ts'

const HOUR = 60

/**
 * The hours of the week in which incidents on the map began, whatever hours the question picks out: the grid to pick them from. One that
 * lasted from one hour to another is shared out. Throws QuestionProblem where no row states an hour.
 */
export function whenFinding(data: AskedData, question: Question): WhenFinding {
  const { table, view } = data
  if (!hasTimes(table)) throw new QuestionProblem('measure', NO_TIMES)
  const asked = rowsOfQuestion(data, { ...question, hours: null })
  const positions = positionsOfPoints(view, table.points.count)
  const week = new Float64Array(WEEK_HOURS)
  let [timed, uncertain, untimed] = [0, 0, 0]
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    if (point >= NO_POINT || positions[point] === -1 || !isAsked(table, asked, row)) continue
    const incidents = weightOf(table, row)
    const start = startOfRow(table, row)
    if (start === null) {
      untimed += incidents
      continue
    }
    timed += incidents
    const lasting = lastingOf(table, row)
    if (lasting > 0) uncertain += incidents
    for (let incident = 0; incident < incidents; incident++) addAoristic(week, start, start + lasting)
  }
  return {
    ...{ kind: 'when', week, timed, uncertain, untimed },
    windows: (Object.keys(WINDOWS) as WindowCode[]).map((code) => {
      const isIn = hoursInWindow(WINDOWS[code])
      const count = week.reduce((sum, here, hour) => sum + here * (isIn[hour] as number), 0)
      const hours = isIn.reduce((sum, is) => sum + is, 0)
      return { code, hours: WINDOWS[code], count, share: count / timed, ofWeek: hours / WEEK_HOURS }
    }),
  }
}

/** Minutes from the start of a row's first hour to the end of what it may have lasted. */
function lastingOf({ lasting }: IncidentTable, row: number): number {
  const hours = lasting[row] ?? 0
  return hours * HOUR
}
