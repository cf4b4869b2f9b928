import { categoryMask } from '../core/question/parse-question.ts'
import type { Question } from '../core/question/question.ts'
import { NO_POINT } from '../core/table/incident-table.ts'
import type { AskedData } from './asked-data.ts'
import { askedMonths } from './asked-months.ts'
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
  const { first, last } = askedMonths(question, data.span)
  const months = last - first + 1
  const kinds = table.categories.length
  const keys = sortedKeys(data, question)
  const starts: number[] = []
  for (let at = 0; at < keys.length; at++) if (at === 0 || keys[at] !== keys[at - 1]) starts.push(at)
  const key = (group: number) => keys[starts[group] as number] as number
  const groups = starts.length
  const columns = {
    cell: new BigUint64Array(groups),
    month: new Uint16Array(groups),
    category: new Uint16Array(groups),
    count: new Uint32Array(groups),
  }
  for (let group = 0; group < groups; group++) {
    const inSlot = key(group) % (months * kinds)
    const slot = (key(group) - inSlot) / (months * kinds)
    columns.cell[group] = view.cells[view.occupied[slot] as number] as bigint
    columns.month[group] = first + Math.floor(inSlot / kinds)
    columns.category[group] = inSlot % kinds
    columns.count[group] = (starts[group + 1] ?? keys.length) - (starts[group] as number)
  }
  return { ...columns, categories: table.categories }
}

/** Slot, month and category of every row on the map as one number, ascending. */
function sortedKeys({ table, view, span }: AskedData, question: Question): Float64Array {
  const categories = categoryMask(question, table.categories)
  const { first, last } = askedMonths(question, span)
  const months = last - first + 1
  const slotOfPoint = slotsOfPoints(view, table.points.count)
  const keys = new Float64Array(table.rows)
  let rows = 0
  for (let row = 0; row < table.rows; row++) {
    const month = table.month[row] as number
    const category = table.category[row] as number
    const point = table.point[row] as number
    if (point >= NO_POINT || categories[category] === 0 || month < first || month > last) continue
    const slot = slotOfPoint[point] as number
    if (slot >= view.occupied.length) continue
    keys[rows] = (slot * months + month - first) * table.categories.length + category
    rows += 1
  }
  return keys.subarray(0, rows).sort()
}
