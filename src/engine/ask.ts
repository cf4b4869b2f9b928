import type { ForceCoverage } from '../core/import/ledger.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import { categoryMask } from '../core/question/parse-question.ts'
import { NAMED_RANKS, type Picture, type StudyAreaRule } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import { classBreaks, classOfValues } from '../core/statistics/class-breaks.ts'
import { ranking } from '../core/statistics/ranking.ts'
import { districtOfArea, type IncidentTable } from '../core/table/incident-table.ts'
import { isoMonth } from '../core/vocabulary/month.ts'
import { askedMonths, loadedPart, type Months } from './asked-months.ts'
import { caveatsOf } from './caveats.ts'
import type { GridView } from './grid-view.ts'

/** What a question is put to: a table, and what was worked out of it. */
export interface AskedData {
  readonly table: IncidentTable
  readonly rule: StudyAreaRule
  readonly span: Months
  readonly view: GridView
  readonly coverage: readonly ForceCoverage[]
  /** No force lacks a month between the first and the last loaded. */
  readonly isComplete: boolean
  readonly keptTwice: readonly SameMonthConflict[]
  readonly nameOfSlot: (slot: number) => string
  readonly hintsOfSlot: (slot: number) => { readonly hint: string; readonly rows: number }[]
}

/** The picture of a question. Throws QuestionProblem where a group is not known. `cells` and `marks` are shared: do not change them. */
export function ask(data: AskedData, question: Question): Picture {
  const { table, view } = data
  const categories = categoryMask(question, table.categories)
  const asked = askedMonths(question, data.span)
  const covered = loadedPart(asked, data.span)
  const counts = view.count({ categories, from: asked.first, to: asked.last })
  const slotsByCount = ranking(counts.cells)
  const highest = counts.cells[slotsByCount[0] ?? -1] ?? 0
  const breaks = classBreaks(highest)
  const { values, classes, total } = spread(view, counts.cells, breaks, highest)
  const { outside, withoutLocation } = counts
  const filteredOut = table.rows - total - outside - withoutLocation
  const totals = { kept: table.rows, filteredOut, withoutLocation, outside, total }
  const inQuestion = (row: number) => {
    const month = table.month[row] as number
    return categories[table.category[row] as number] === 1 && month >= asked.first && month <= asked.last
  }
  return {
    question,
    period: covered === null ? null : { from: isoMonth(covered.first), to: isoMonth(covered.last) },
    studyArea: { rule: data.rule, cells: view.cells.length },
    totals,
    outsideByDistrict: outside === 0 ? [] : districtsOf(table, view.outsideRows, inQuestion),
    cells: view.cells,
    values,
    classes,
    breaks,
    highest,
    marks: view.marks,
    ranking: positionsOf(view, slotsByCount),
    rankedNames: firstNames(slotsByCount, data.nameOfSlot),
    caveats: caveatsOf({
      question,
      categories: table.categories,
      asked,
      totals,
      coverage: data.coverage,
      isComplete: data.isComplete && covered?.first === asked.first && covered.last === asked.last,
      keptTwice: data.keptTwice,
      specialPlaces: specialPlacesIn(view, counts.cells),
    }),
  }
}

/** The counts of the slots laid out over the study area's cells, with their classes and their sum. */
function spread(
  view: GridView,
  counts: Uint32Array,
  breaks: readonly number[],
  highest: number,
): { values: Uint16Array | Uint32Array; classes: Uint8Array; total: number } {
  const classOf = classOfValues(breaks, highest)
  // New memory is the dearest part of an answer, so it takes no more of it than it needs.
  const values = highest < 0x1_0000 ? new Uint16Array(view.cells.length) : new Uint32Array(view.cells.length)
  const classes = new Uint8Array(view.cells.length)
  let total = 0
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot] as number
    if (count === 0) continue
    const position = view.occupied[slot] as number
    values[position] = count
    classes[position] = classOf[count] as number
    total += count
  }
  return { values, classes, total }
}

// The next two are plain loops: `map` and `Array.from` with a function took a third of the time of an answer.

function positionsOf(view: GridView, slots: Uint32Array): Uint32Array {
  const positions = new Uint32Array(slots.length)
  for (let rank = 0; rank < slots.length; rank++) positions[rank] = view.occupied[slots[rank] as number] as number
  return positions
}

function firstNames(slots: Uint32Array, nameOfSlot: (slot: number) => string): string[] {
  const names: string[] = []
  const end = Math.min(NAMED_RANKS, slots.length)
  for (let rank = 0; rank < end; rank++) names.push(nameOfSlot(slots[rank] as number))
  return names
}

/** How many cells with a count hold a special place, and which kinds there are. */
function specialPlacesIn(view: GridView, counts: Uint32Array): { cells: number; marks: number } {
  let cells = 0
  let marks = 0
  for (const slot of view.markedSlots) {
    if (counts[slot] === 0) continue
    cells += 1
    marks |= view.marks[view.occupied[slot] as number] as number
  }
  return { cells, marks }
}

function districtsOf(
  table: IncidentTable,
  rows: Uint32Array,
  inQuestion: (row: number) => boolean,
): { district: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!inQuestion(row)) continue
    const area = table.areas[table.area[row] as number]
    const district = area ? districtOfArea(area) : ''
    counts.set(district, (counts.get(district) ?? 0) + 1)
  }
  return [...counts]
    .map(([district, count]) => ({ district, count }))
    .sort((a, b) => b.count - a.count || (a.district < b.district ? -1 : 1))
}
