import { NAMED_RANKS, type Picture } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import { type AskedRows, isAsked } from '../core/statistics/asked-rows.ts'
import { classBreaks, classOf } from '../core/statistics/class-breaks.ts'
import { districtOfArea, type IncidentTable, weightOf } from '../core/table/incident-table.ts'
import { namedPart } from '../core/vocabulary/crime-groups.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import { isoMonth } from '../core/vocabulary/month.ts'
import type { AskedData } from './asked-data.ts'
import { loadedPart } from './asked-months.ts'
import { beneathPicture, classesBeneath } from './beneath/beneath-picture.ts'
import { byMonthAndCategory } from './by-month-and-category.ts'
import { caveatsOf } from './caveats.ts'
import { type Series, suppliersOf } from './data-quality/missing-months.ts'
import { classesOfFinding, findingOf } from './findings/finding-of.ts'
import type { GridView } from './grid-view.ts'
import { definitionOf, rowsOfQuestion } from './rows-of-question.ts'

/** The picture of a question. Throws QuestionProblem. `cells`, `marks` and `parted` are shared: do not change them. */
export function ask(data: AskedData, question: Question): Picture {
  const { table, view } = data
  const asked = rowsOfQuestion(data, question)
  const suppliers = suppliersOf(data.quality.series, asked.categories)
  const covered = loadedPart({ first: asked.from, last: asked.to }, data.span)
  const counts = view.count(asked)
  const slotsByCount = view.ranking.of(counts.cells)
  const highest = counts.cells[slotsByCount[0] ?? -1] ?? 0
  const ofCounts = classBreaks(question.classes, {
    length: slotsByCount.length,
    at: (rank) => counts.cells[slotsByCount[rank] as number] as number,
  })
  const laid = laidOut(view, counts.cells, slotsByCount, ofCounts)
  const { values, ranking, total } = laid
  const beneath = beneathPicture(data, question, asked, values)
  const specialPlaces = specialPlacesIn(view, counts.cells)
  // From here on other counts are made, and those of the view are good until the next ones.
  const finding = findingOf(data, question, asked)
  const { classes, breaks } = classesOfPicture(question, values, beneath, finding) ?? {
    classes: laid.classes,
    breaks: ofCounts,
  }
  const { outside, withoutLocation } = counts
  const filteredOut = data.incidents - total - outside - withoutLocation
  const totals = { kept: data.incidents, filteredOut, withoutLocation, outside, total }
  const definition = usedDefinition(question, definitionOf(data, question))
  return {
    question,
    period:
      covered !== null && isSupplied(suppliers, asked)
        ? { from: isoMonth(covered.first), to: isoMonth(covered.last) }
        : null,
    definition,
    studyArea: { rule: view.area.rule, cells: view.cells.length, boundaries: view.area.boundaries },
    beneath,
    finding,
    totals,
    outsideByDistrict: outside === 0 ? [] : districtsOf(table, view.outsideRows, asked),
    cells: view.cells,
    values,
    classes,
    breaks,
    highest,
    marks: view.marks,
    parted: view.parted,
    ranking,
    rankedNames: firstNames(slotsByCount, data.nameOfSlot),
    ...byMonthAndCategory(data, asked, suppliers),
    caveats: caveatsOf({
      ...{ data, question, asked, suppliers, definition, totals },
      specialPlaces,
      beneath,
    }),
  }
}

/** Classes by what lies beneath or by what was found; null where the counts themselves are shown. */
function classesOfPicture(
  question: Question,
  values: ArrayLike<number>,
  beneath: Picture['beneath'],
  finding: Picture['finding'],
): { readonly classes: Uint8Array; readonly breaks: readonly number[] } | null {
  if (finding !== null) return classesOfFinding(finding, values)
  return beneath === null ? null : classesBeneath(question, beneath, values)
}

/** Whether anybody supplied anything of what is asked for in any of these months. */
function isSupplied(suppliers: readonly Series[], { from, to }: AskedRows): boolean {
  return suppliers.some(({ months }) => [...months].some((month) => month >= from && month <= to))
}

/**
 * The counts of the slots, which come largest first, laid out over the study area's cells, with class and rank and their sum. New
 * memory is the dearest part of an answer, so it takes no more of it than the counts need.
 */
function laidOut(
  view: GridView,
  counts: Uint32Array,
  slotsByCount: Uint32Array,
  breaks: readonly number[],
): Pick<Picture, 'values' | 'classes' | 'ranking'> & { total: number } {
  const { length } = view.cells
  const highest = counts[slotsByCount[0] ?? -1] ?? 0
  const values = highest < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length)
  const classes = new Uint8Array(length)
  const ranking = new Uint32Array(slotsByCount.length)
  let total = 0
  let classNumber = breaks.length
  for (let rank = 0; rank < slotsByCount.length; rank++) {
    const slot = slotsByCount[rank] as number
    const count = counts[slot] as number
    const position = view.occupied[slot] as number
    classNumber = classOf(count, breaks, classNumber)
    values[position] = count
    classes[position] = classNumber
    ranking[rank] = position
    total += count
  }
  return { values, classes, ranking, total }
}

/** Names of all hexes with a count, busiest first. Throws QuestionProblem. */
export function rankedNames(data: AskedData, question: Question): string[] {
  const counts = data.view.count(rowsOfQuestion(data, question))
  return Array.from(data.view.ranking.of(counts.cells), data.nameOfSlot)
}

// A plain loop: `Array.from` with a function takes five times as long.
function firstNames(slots: Uint32Array, nameOfSlot: (slot: number) => string): string[] {
  const names: string[] = []
  const end = Math.min(NAMED_RANKS, slots.length)
  for (let rank = 0; rank < end; rank++) names.push(nameOfSlot(slots[rank] as number))
  return names
}

/** The definition, where the question names serious violence or a part of it. */
function usedDefinition({ groups }: Question, definition: Definition): Picture['definition'] {
  const isUsed = groups.some((group) => group === 'serious-violence' || namedPart(group, definition) !== undefined)
  const { id, name, version } = definition
  return isUsed ? { id, name, version } : null
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

function districtsOf(table: IncidentTable, rows: Uint32Array, asked: AskedRows): { district: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!isAsked(table, asked, row)) continue
    const area = table.areas[table.area[row] as number]
    const district = area ? districtOfArea(area) : ''
    counts.set(district, (counts.get(district) ?? 0) + weightOf(table, row))
  }
  return [...counts]
    .map(([district, count]) => ({ district, count }))
    .sort((a, b) => b.count - a.count || (a.district < b.district ? -1 : 1))
}
