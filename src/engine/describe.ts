import { positionOf } from '../core/grid/cells.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import { categoryMask } from '../core/question/parse-question.ts'
import type { Question } from '../core/question/question.ts'
import { NO_POINT } from '../core/table/incident-table.ts'
import { isoMonth, monthsBetween } from '../core/vocabulary/month.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import type { AskedData } from './asked-data.ts'
import { askedMonths } from './asked-months.ts'

/** A hex of the study area in detail; null for a cell outside it. */
export function describe(data: AskedData, question: Question, cell: bigint): HexDetail | null {
  const { table, view } = data
  const position = positionOf(view.cells, cell)
  if (position === -1) return null
  const slot = view.occupied.indexOf(position)
  const categories = categoryMask(question, table.categories)
  const { first, last } = askedMonths(question, data.span)
  const inHex = new Uint8Array(table.points.count)
  if (slot !== -1) {
    for (const point of view.pointsBySlot.subarray(view.slotStart[slot], view.slotStart[slot + 1])) inHex[point] = 1
  }
  const byCategory = new Uint32Array(table.categories.length)
  const byMonth = new Uint32Array(last - first + 1)
  let atSpecialPlaces = 0
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    const month = table.month[row] as number
    const category = table.category[row] as number
    if (point >= NO_POINT || inHex[point] === 0 || categories[category] === 0 || month < first || month > last) continue
    byCategory[category] = (byCategory[category] as number) + 1
    byMonth[month - first] = (byMonth[month - first] as number) + 1
    if (table.points.marks[point] !== 0) atSpecialPlaces += 1
  }
  return {
    question,
    cell,
    name: slot === -1 ? '' : data.nameOfSlot(slot),
    total: byMonth.reduce((sum, count) => sum + count, 0),
    byCategory: table.categories
      .flatMap((name, category) => (byCategory[category] ? [{ name, count: byCategory[category] as number }] : []))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    byMonth: monthsBetween(first, last).map((month, at) => ({ month: isoMonth(month), count: byMonth[at] as number })),
    hints: slot === -1 ? [] : data.hintsOfSlot(slot),
    atSpecialPlaces,
    specialPlaces: kindsOfMarks(view.marks[position] as number),
  }
}
