import { isEmptyContext } from '../core/context/context-data.ts'
import { positionOf } from '../core/grid/cells.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Question } from '../core/question/question.ts'
import { isAsked } from '../core/statistics/asked-rows.ts'
import { NO_POINT, weightOf } from '../core/table/incident-table.ts'
import { isoMonth, monthsBetween } from '../core/vocabulary/month.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import type { AskedData } from './asked-data.ts'
import { beneathOfCell } from './beneath/describe-beneath.ts'
import { rowsOfQuestion } from './rows-of-question.ts'

/** A hex of the study area in detail; null for a cell outside it. */
export function describe(data: AskedData, question: Question, cell: bigint): HexDetail | null {
  const { table, view } = data
  const position = positionOf(view.cells, cell)
  if (position === -1) return null
  const slot = view.occupied.indexOf(position)
  const asked = rowsOfQuestion(data, question)
  const inHex = new Uint8Array(table.points.count)
  if (slot !== -1) {
    for (const point of view.pointsBySlot.subarray(view.slotStart[slot], view.slotStart[slot + 1])) inHex[point] = 1
  }
  const byCategory = new Uint32Array(table.categories.length)
  const byMonth = new Uint32Array(asked.to - asked.from + 1)
  let atSpecialPlaces = 0
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    if (point >= NO_POINT || inHex[point] === 0 || !isAsked(table, asked, row)) continue
    const month = (table.month[row] as number) - asked.from
    const category = table.category[row] as number
    const incidents = weightOf(table, row)
    byCategory[category] = (byCategory[category] as number) + incidents
    byMonth[month] = (byMonth[month] as number) + incidents
    if (table.points.marks[point] !== 0) atSpecialPlaces += incidents
  }
  const { beneath, places } = data
  const hasMore = !isEmptyContext(beneath.context) || places.length > 0
  return {
    question,
    cell,
    isParted: view.parted?.[position] === 1,
    beneath: hasMore ? beneathOfCell(beneath, places, question, cell) : null,
    name: slot === -1 ? '' : data.nameOfSlot(slot),
    total: byMonth.reduce((sum, count) => sum + count, 0),
    byCategory: table.categories
      .flatMap((name, category) => (byCategory[category] ? [{ name, count: byCategory[category] as number }] : []))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    byMonth: monthsBetween(asked.from, asked.to).map((month, at) => ({
      month: isoMonth(month),
      count: byMonth[at] as number,
    })),
    hints: slot === -1 ? [] : data.hintsOfSlot(slot),
    atSpecialPlaces,
    specialPlaces: kindsOfMarks(view.marks[position] as number),
  }
}
