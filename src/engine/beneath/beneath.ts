import { type AreasOnCells, areasOnCells } from '../../core/context/areas-on-cells.ts'
import type { Boundaries } from '../../core/context/boundaries.ts'
import type { ContextData } from '../../core/context/context-data.ts'
import type { Geography } from '../../core/context/figures-for.ts'
import { type StudyArea, studyAreaOfRows } from '../../core/grid/study-area.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Resolution } from '../../core/question/question.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import type { PointFacts } from '../cell-names.ts'
import { areasOfTable, type Join, joinOf } from './join.ts'
import { statedGeography } from './stated-geography.ts'
import { areasInQuestion, finestOf, studyAreaOf } from './study-boundaries.ts'

/** Sizes of hex whose areas are kept ready, of each set of boundaries. */
const MOST_SIZES = 3

/** What lies beneath a table, worked out when it is first needed. */
export class Beneath {
  readonly context: ContextData
  private readonly table: IncidentTable
  private readonly facts: PointFacts
  private readonly areasOfSet = new Map<Boundaries, Int32Array>()
  private readonly inQuestion = new Map<Boundaries, Uint8Array | null>()
  private readonly cellsOfSet = new Map<Boundaries, Map<Resolution, AreasOnCells>>()
  private readonly joins = new Map<Geography, Join>()
  private readonly studyAreas = new Map<string, StudyArea>()
  private stated: Geography | null | undefined

  constructor(table: IncidentTable, facts: PointFacts, context: ContextData) {
    this.table = table
    this.facts = facts
    this.context = context
  }

  /** The study area, or the part of it that some areas are. Throws QuestionProblem for a code that no boundaries have. */
  studyArea(areas: readonly string[]): StudyArea {
    const key = JSON.stringify(areas)
    const known = this.studyAreas.get(key)
    if (known !== undefined) return known
    const area = areas.length === 0 ? this.wholeArea() : this.chosenArea(areas)
    this.studyAreas.set(key, area)
    return area
  }

  /** The set of boundaries that sets the study area; null where none does. */
  studySet(): Boundaries | null {
    return finestOf(this.context.boundaries.filter((set) => this.areasInQuestion(set) !== null))
  }

  /** Which areas of a set the data are about: 1 for each; null where they are about none. */
  areasInQuestion(set: Boundaries): Uint8Array | null {
    let isIn = this.inQuestion.get(set)
    if (isIn === undefined) {
      isIn = areasInQuestion(set, this.areaOfPoint(set), this.facts)
      this.inQuestion.set(set, isIn)
    }
    return isIn
  }

  /** The area of a set that each point of the table lies in. */
  areaOfPoint(set: Boundaries): Int32Array {
    let areas = this.areasOfSet.get(set)
    if (areas === undefined) {
      areas = areasOfTable(this.table, set.shapes)
      this.areasOfSet.set(set, areas)
    }
    return areas
  }

  /** A set of boundaries over the cells that it touches. */
  onCells(set: Boundaries, resolution: Resolution): AreasOnCells {
    const sizes = this.cellsOfSet.get(set) ?? new Map<Resolution, AreasOnCells>()
    this.cellsOfSet.set(set, sizes)
    let found = sizes.get(resolution)
    if (found === undefined) {
      for (const [size] of [...sizes].slice(0, 1 - MOST_SIZES)) sizes.delete(size)
      found = areasOnCells(set.shapes, resolution)
      sizes.set(resolution, found)
    }
    return found
  }

  join(geography: Geography): Join {
    let join = this.joins.get(geography)
    if (join === undefined) {
      const set = this.setOf(geography)
      join = joinOf(this.table, geography, set?.shapes ?? null, this.context.lookups)
      this.joins.set(geography, join)
    }
    return join
  }

  /** The boundaries that a geography is, if it is one of them. */
  setOf(geography: Geography): Boundaries | null {
    return this.context.boundaries.find((set) => set === geography) ?? null
  }

  /** The areas that rows state by code; null where they state none. */
  statedGeography(): Geography | null {
    if (this.stated === undefined) this.stated = statedGeography(this.table, this.context)
    return this.stated
  }

  /** Of the stated areas those in the chosen ones, by their districts' names; all where none is chosen. */
  statedIn(geography: Geography, chosen: readonly string[]): Uint8Array {
    if (chosen.length === 0) return new Uint8Array(geography.codes.length).fill(1)
    const { codes, names } = this.setWith(chosen)
    const isChosen = new Set(names.filter((_, area) => chosen.includes(codes[area] as string)))
    return Uint8Array.from(geography.districts, (district) => (isChosen.has(district) ? 1 : 0))
  }

  private wholeArea(): StudyArea {
    const set = this.studySet()
    return set === null ? studyAreaOfRows(this.table) : this.areaOf(set, this.areasInQuestion(set) as Uint8Array, null)
  }

  private chosenArea(codes: readonly string[]): StudyArea {
    const set = this.setWith(codes)
    const chosen = new Set(codes)
    const isIn = Uint8Array.from(set.codes, (code) => (chosen.has(code) ? 1 : 0))
    return this.areaOf(
      set,
      isIn,
      set.names.filter((_, area) => isIn[area] === 1),
    )
  }

  private areaOf(set: Boundaries, isIn: Uint8Array, chosen: readonly string[] | null): StudyArea {
    const onCells = (resolution: Resolution) => this.onCells(set, resolution)
    return studyAreaOf(this.table, this.facts, set, isIn, this.areaOfPoint(set), chosen, onCells)
  }

  /** The boundaries that have all of these codes. */
  setWith(codes: readonly string[]): Boundaries {
    const found = this.context.boundaries.find((set) => codes.every((code) => set.codes.includes(code)))
    if (found !== undefined) return found
    const unknown = codes.filter((code) => !this.context.boundaries.some((set) => set.codes.includes(code)))
    throw new QuestionProblem(
      'areas',
      unknown.length > 0
        ? `"areas" names ${unknown.map((code) => `"${code}"`).join(', ')}, which is no area of the loaded boundaries (${this.context.boundaries.map(({ name }) => name).join(', ') || 'none'}).`
        : '"areas" has to name areas of one file of boundaries, not of several.',
    )
  }
}
