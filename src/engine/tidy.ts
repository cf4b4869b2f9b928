import type { Question } from '../core/question/question.ts'
import { type AskedRows, isAsked } from '../core/statistics/asked-rows.ts'
import { NO_POINT, weightOf } from '../core/table/incident-table.ts'
import type { AskedData } from './asked-data.ts'
import { rowsOfQuestion } from './rows-of-question.ts'
import { slotsOfPoints } from './slots-of-points.ts'

/** Counts by cell, month and category, none of them zero, in that order: parallel columns of one length. */
export interface TidyCounts {
  readonly cell: BigUint64Array
  /** See vocabulary/month. */
  readonly month: Uint16Array
  /** Position in `categories`. */
  readonly category: Uint16Array
  readonly count: Uint32Array
  readonly categories: readonly string[]
}

/** Every count behind a picture, as a spreadsheet wants it. The sum of `count` is the picture's total. Throws QuestionProblem. */
export function tidy(data: AskedData, question: Question): TidyCounts {
  const { table, view } = data
  const asked = rowsOfQuestion(data, question)
  const months = asked.to - asked.from + 1
  const kinds = table.categories.length
  const { keys, counts } = countsByKey(data, asked)
  const columns = {
    cell: new BigUint64Array(keys.length),
    month: new Uint16Array(keys.length),
    category: new Uint16Array(keys.length),
    count: new Uint32Array(keys.length),
  }
  for (let group = 0; group < keys.length; group++) {
    const key = keys[group] as number
    const inSlot = key % (months * kinds)
    const slot = (key - inSlot) / (months * kinds)
    columns.cell[group] = view.cells[view.occupied[slot] as number] as bigint
    columns.month[group] = asked.from + Math.floor(inSlot / kinds)
    columns.category[group] = inSlot % kinds
    columns.count[group] = counts.get(key) as number
  }
  return { ...columns, categories: table.categories }
}

/** Incidents on the map by slot, month and category in one number; `keys` has these numbers ascending, each once. */
function countsByKey(
  { table, view }: AskedData,
  asked: AskedRows,
): { keys: Float64Array; counts: ReadonlyMap<number, number> } {
  const months = asked.to - asked.from + 1
  const slotOfPoint = slotsOfPoints(view, table.points.count)
  const counts = new Map<number, number>()
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    if (point >= NO_POINT || !isAsked(table, asked, row)) continue
    const slot = slotOfPoint[point] as number
    if (slot >= view.occupied.length) continue
    const month = (table.month[row] as number) - asked.from
    const key = (slot * months + month) * table.categories.length + (table.category[row] as number)
    counts.set(key, (counts.get(key) ?? 0) + weightOf(table, row))
  }
  return { keys: Float64Array.from(counts.keys()).sort(), counts }
}
