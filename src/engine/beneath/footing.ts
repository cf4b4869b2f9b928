import type { AreaTable, Base, Indicator } from '../../core/context/area-table.ts'
import type { Boundaries } from '../../core/context/boundaries.ts'
import { type DeprivationRanks, deprivationMeasures, deprivationRanks } from '../../core/context/deprivation-index.ts'
import { type Fitted, figuresFor, type Geography, type Mismatch, valuesOf } from '../../core/context/figures-for.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { DeprivationMeasure } from '../../core/vocabulary/deprivation.ts'
import type { Beneath } from './beneath.ts'

/** A column of counts (residents, households …) by the areas of a geography. */
export interface Column {
  readonly fitted: Fitted
  readonly indicator: Indicator
  /** NaN where the table has none. */
  readonly values: Float64Array
}

/** Areas with boundaries, and the people in them. */
export interface Peopled {
  readonly set: Boundaries
  /** 1 for each area that the question is about. */
  readonly isIn: Uint8Array
  readonly column: Column
}

/** The sets of boundaries that the data are about, finest and newest first. */
export function setsInQuestion(beneath: Beneath): Boundaries[] {
  const study = beneath.studySet()
  const others = beneath.context.boundaries.filter((set) => set !== study && beneath.areasInQuestion(set) !== null)
  return study === null ? [] : [study, ...others]
}

/** A column of counts for a geography: of the tables that fit as they are, then of those that a lookup carries over. */
export function columnFor(beneath: Beneath, geography: Geography, per: string): Column | Mismatch | null {
  const residents = per === 'residents' ? null : residentsByCode(beneath, geography)
  let mismatch: Mismatch | null = null
  let bridged: Column | null = null
  for (const table of populationsFirst(beneath.context.tables)) {
    const indicator = table.indicators.find((one) => isCalled(one, per))
    if (indicator === undefined) continue
    const fitted = figuresFor(table, geography, beneath.context.lookups, residents)
    if (fitted === null) continue
    if ('mismatch' in fitted) {
      mismatch ??= fitted
      continue
    }
    const own = fitted.figures.indicators.find(({ name }) => name === indicator.name) as Indicator
    const column = { fitted, indicator: own, values: valuesOf(fitted, own.values) }
    if (fitted.bridge === null) return column
    bridged ??= column
  }
  return bridged ?? mismatch
}

/**
 * Tables in the order in which their counts are taken: the last that was loaded first; but those of deprivation, which bring the
 * population of years before as a denominator of their own, after all others.
 */
function populationsFirst(tables: readonly AreaTable[]): AreaTable[] {
  const isOfDeprivation = ({ indicators }: AreaTable) => indicators.some(({ role }) => role.is === 'deprivation')
  const last = [...tables].reverse()
  return [...last.filter((table) => !isOfDeprivation(table)), ...last.filter(isOfDeprivation)]
}

/** Residents of a geography by code, from a table of its own census; null where there is none. */
function residentsByCode(beneath: Beneath, geography: Geography): ReadonlyMap<string, number> | null {
  for (const table of populationsFirst(beneath.context.tables)) {
    const residents = table.indicators.find((one) => isCalled(one, 'residents'))
    if (residents === undefined || table.kind !== geography.kind || table.vintage !== geography.vintage) continue
    return new Map(table.codes.map((code, at) => [code, residents.values[at] as number]))
  }
  return null
}

/** Whether a column is what a rate is asked per: by its role or its header. */
function isCalled({ name, role }: Indicator, per: string): boolean {
  return name === per || (role.is === 'base' && role.base === (per as Base))
}

/** Everything that rates can be reckoned per, by role or header, each once. */
export function basesOf(tables: readonly AreaTable[]): string[] {
  const bases = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ role }) => (role.is === 'base' ? [role.base] : [])),
  )
  return [...new Set(bases)]
}

/** Boundaries with people. Throws QuestionProblem, which says what is missing. */
export function peopled(beneath: Beneath, per: string): Peopled {
  const found = peopledOrWhy(beneath, per)
  if (found instanceof QuestionProblem) throw found
  return found
}

/** Boundaries with people, or what is missing. */
export function peopledOrWhy(beneath: Beneath, per: string): Peopled | QuestionProblem {
  const sets = setsInQuestion(beneath)
  if (sets.length === 0)
    return new QuestionProblem(
      'measure',
      `For rates by hexagon, boundaries of small areas have to be loaded${beneath.context.boundaries.length === 0 ? '' : ' in which the incidents lie'}, and a table of ${per} by the codes of these areas.`,
    )
  let mismatch: { set: Boundaries; found: Mismatch } | null = null
  let bridged: Peopled | null = null
  for (const set of sets) {
    const column = columnFor(beneath, set, per)
    if (column === null) continue
    if ('mismatch' in column) {
      mismatch ??= { set, found: column }
      continue
    }
    const found = { set, column, isIn: beneath.areasInQuestion(set) as Uint8Array }
    if (column.fitted.bridge === null) return found
    bridged ??= found
  }
  if (bridged !== null) return bridged
  if (mismatch !== null) return otherCensus(mismatch.found, mismatch.set)
  const has = basesOf(beneath.context.tables)
  return new QuestionProblem(
    'per',
    `No loaded table has ${per} for the areas of ${sets.map(({ name }) => name).join(' or ')}.${has.length === 0 ? '' : ` The tables have ${has.join(', ')}.`}`,
  )
}

function otherCensus({ table, areas }: Mismatch, set: Geography): QuestionProblem {
  return new QuestionProblem(
    'per',
    `${table.name} is by areas of ${table.vintage ?? 'another census'}, and ${set.name} has areas of ${set.vintage ?? 'another census'}: ${areas} of its ${set.codes.length} areas would have no figure. Load the lookup from one to the other, or a table of the same census.`,
  )
}

/** A table of deprivation by a geography. */
export interface Deprived {
  /** As it was loaded. */
  readonly table: AreaTable
  readonly fitted: Fitted
  readonly ranks: DeprivationRanks
  /** Parallel to the geography's codes. */
  readonly rank: Float64Array
  readonly decile: Float64Array
  readonly measures: readonly DeprivationMeasure[]
}

/** Deprivation for a geography: of the tables that fit as they are, the newest; then of those that a lookup carries over. */
export function deprivationFor(
  beneath: Beneath,
  geography: Geography,
  measure: DeprivationMeasure,
): Deprived | Mismatch | null {
  let mismatch: Mismatch | null = null
  let bridged: Deprived | null = null
  for (const table of [...beneath.context.tables].reverse()) {
    const measures = deprivationMeasures(table)
    if (!measures.includes(measure)) continue
    // Ranked before it is carried over: the ranks are those of its own areas.
    const ranks = deprivationRanks(table, measure) as DeprivationRanks
    const fitted = figuresFor(withRanks(table, ranks), geography, beneath.context.lookups, null)
    if (fitted === null) continue
    if ('mismatch' in fitted) {
      mismatch ??= fitted
      continue
    }
    const column = (name: string) =>
      valuesOf(fitted, (fitted.figures.indicators.find((one) => one.name === name) as Indicator).values)
    const rank = column(RANK)
    const decile = fitted.bridge === null ? column(DECILE) : rank.map((one) => Math.ceil((10 * one) / ranks.of))
    const found = { table, fitted, ranks, rank, decile, measures }
    if (fitted.bridge === null) return found
    bridged ??= found
  }
  return bridged ?? mismatch
}

const RANK = 'rank'
const DECILE = 'decile'

function withRanks(table: AreaTable, { rank, decile }: DeprivationRanks): AreaTable {
  const role = { is: 'other' } as const
  const residents = table.indicators.filter((one) => isCalled(one, 'residents'))
  return {
    ...table,
    indicators: [
      ...residents,
      { name: RANK, role, values: rank, unreadable: 0 },
      { name: DECILE, role, values: decile, unreadable: 0 },
    ],
  }
}
