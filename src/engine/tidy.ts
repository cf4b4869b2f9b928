import type { Question } from '../core/question/question.ts'
import { type AskedRows, isAsked } from '../core/statistics/asked-rows.ts'
import { NO_POINT } from '../core/table/incident-table.ts'
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
    columns.count[group] = counts[group] as number
  }
  return { ...columns, categories: table.categories }
}

/** Incidents on the map by slot, month and category in one number: `keys` has these numbers ascending, each once. */
function countsByKey(data: AskedData, asked: AskedRows): { keys: Float64Array; counts: Uint32Array } {
  const { table } = data
  const keyOf = keysOfRows(data, asked)
  const ofRows = new Float64Array(table.rows)
  let rows = 0
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(row)
    if (key >= 0) ofRows[rows++] = key
  }
  // Sorted and counted in runs: quicker than a Map of the keys.
  const sorted = ofRows.subarray(0, rows).sort()
  const starts: number[] = []
  for (let at = 0; at < rows; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) starts.push(at)
  const keys = Float64Array.from(starts, (start) => sorted[start] as number)
  const counts = Uint32Array.from(starts, (start, at) => (starts[at + 1] ?? rows) - start)
  for (let row = 0; row < table.more.length; row++) {
    const more = table.more[row] as number
    const key = more === 0 ? -1 : keyOf(row)
    if (key < 0) continue
    const at = positionOf(keys, key)
    counts[at] = (counts[at] as number) + more
  }
  return { keys, counts }
}

/** The key of a row; -1 for one that is not asked for, or not on the map. */
function keysOfRows({ table, view }: AskedData, asked: AskedRows): (row: number) => number {
  const months = asked.to - asked.from + 1
  const slotOfPoint = slotsOfPoints(view, table.points.count)
  return (row) => {
    const point = table.point[row] as number
    if (point >= NO_POINT || !isAsked(table, asked, row)) return -1
    const slot = slotOfPoint[point] as number
    if (slot >= view.occupied.length) return -1
    const month = (table.month[row] as number) - asked.from
    return (slot * months + month) * table.categories.length + (table.category[row] as number)
  }
}

/** Where a key stands among ascending ones that hold it. */
function positionOf(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return low
}
