import type { ForceCoverage } from '../core/import/ledger.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import { categoryMask } from '../core/question/parse-question.ts'
import { NAMED_RANKS, type Picture, type StudyAreaRule, type Totals } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import { classBreaks, classesOf } from '../core/statistics/class-breaks.ts'
import { ranking } from '../core/statistics/ranking.ts'
import { districtOfArea, type IncidentTable } from '../core/table/incident-table.ts'
import { isoMonth, type Month, parseIsoMonth } from '../core/vocabulary/month.ts'
import { caveatsOf } from './caveats.ts'
import type { GridView } from './grid-view.ts'

/** What a question is put to: a table, and what was worked out of it. */
export interface AskedData {
  readonly table: IncidentTable
  readonly rule: StudyAreaRule
  readonly span: { readonly first: Month; readonly last: Month }
  readonly view: GridView
  readonly coverage: readonly ForceCoverage[]
  readonly keptTwice: readonly SameMonthConflict[]
  readonly nameOfSlot: (slot: number) => string
  readonly hintsOfSlot: (slot: number) => { readonly hint: string; readonly rows: number }[]
}

/** The picture of a question. Throws QuestionProblem where a group is not known. `cells` is shared, not copied: do not change it. */
export function ask(data: AskedData, question: Question): Picture {
  const { table, view } = data
  const categories = categoryMask(question, table.categories)
  const from = question.from === null ? data.span.first : (parseIsoMonth(question.from) as Month)
  const to = question.to === null ? data.span.last : (parseIsoMonth(question.to) as Month)
  const counts = view.count({ categories, from, to })

  const values = new Uint32Array(view.cells.length)
  for (let slot = 0; slot < view.occupied.length; slot++)
    values[view.occupied[slot] as number] = counts.cells[slot] as number
  const bySlot = ranking(counts.cells)
  const highest = counts.cells[bySlot[0] ?? -1] ?? 0
  const breaks = classBreaks(highest)
  const totals = totalsOf(table.rows, counts)
  const inQuestion = (row: number) => {
    const month = table.month[row] as number
    return categories[table.category[row] as number] === 1 && month >= from && month <= to
  }
  return {
    question,
    period: from > to ? null : { from: isoMonth(from), to: isoMonth(to) },
    studyArea: { rule: data.rule, cells: view.cells.length },
    totals,
    outsideByDistrict: counts.outside === 0 ? [] : districtsOf(table, view.outsideRows, inQuestion),
    cells: view.cells,
    values,
    classes: classesOf(values, breaks),
    breaks,
    highest,
    marks: view.marks,
    ranking: bySlot.map((slot) => view.occupied[slot] as number),
    rankedNames: Array.from(bySlot.subarray(0, NAMED_RANKS), data.nameOfSlot),
    caveats: caveatsOf({
      question,
      categories: table.categories,
      from,
      to,
      totals,
      coverage: data.coverage,
      keptTwice: data.keptTwice,
      marks: marksOf(view, bySlot),
    }),
  }
}

function totalsOf(kept: number, counts: { cells: Uint32Array; outside: number; withoutLocation: number }): Totals {
  let total = 0
  for (const count of counts.cells) total += count
  const { outside, withoutLocation } = counts
  return { kept, filteredOut: kept - total - outside - withoutLocation, withoutLocation, outside, total }
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

function* marksOf(view: GridView, slots: Uint32Array): Generator<number> {
  for (const slot of slots) yield view.marks[view.occupied[slot] as number] as number
}
