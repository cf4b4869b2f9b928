import type { AreaTable, Indicator } from '../../core/context/area-table.ts'
import type { Boundaries } from '../../core/context/boundaries.ts'
import { deprivationRanks } from '../../core/context/deprivation-index.ts'
import { type Fitted, figuresFor, sourceOf, valuesOf } from '../../core/context/figures-for.ts'
import { positionOf } from '../../core/grid/cells.ts'
import type { IndicatorValue } from '../../core/question/beneath.ts'
import type { Resolution } from '../../core/question/question.ts'
import type { Beneath } from './beneath.ts'
import { type Column, columnFor, setsInQuestion } from './footing.ts'

/** A part of an area: its people where they are known, and its land. */
interface Part {
  readonly area: number
  /** Of the area's land, 0 to 1. */
  readonly share: number
  /** Square metres. */
  readonly land: number
}

/** Boundaries, and which parts of their areas a hex or a selection is made of. */
export interface Parts {
  readonly set: Boundaries
  readonly parts: readonly Part[]
}

/** The parts of areas that lie in a cell, for each set of boundaries in question. */
export function partsOfCell(beneath: Beneath, cell: bigint, resolution: Resolution): Parts[] {
  return setsInQuestion(beneath).map((set) => {
    const { cells, weights } = beneath.onCells(set, resolution)
    const at = positionOf(cells, cell)
    const parts: Part[] = []
    for (let area = 0; at !== -1 && area < set.codes.length; area++) {
      let [own, all] = [0, 0]
      for (let piece = weights.start[area] as number; piece < (weights.start[area + 1] as number); piece++) {
        const land = weights.land[piece] as number
        all += land
        if (weights.cell[piece] === at) own += land
      }
      if (own > 0) parts.push({ area, share: own / all, land: own })
    }
    return { set, parts }
  })
}

/** Whole areas, as parts. */
export function partsOfAreas(set: Boundaries, isIn: Uint8Array): Parts {
  const parts = set.codes.flatMap((_, area) => (isIn[area] === 1 ? [{ area, share: 1, land: 1 }] : []))
  return { set, parts }
}

/** Every column of every loaded table, for parts of areas: each table by the finest boundaries that it fits. */
export function indicatorsOf(beneath: Beneath, all: readonly Parts[]): IndicatorValue[] {
  return beneath.context.tables.flatMap((table) => {
    for (const { set, parts } of all) {
      if (parts.length === 0) continue
      const fitted = figuresFor(table, set, beneath.context.lookups, null)
      if (fitted === null || 'mismatch' in fitted) continue
      const residents = columnFor(beneath, set, 'residents')
      const people = residents === null || 'mismatch' in residents ? null : residents
      return mostTelling(fitted.figures.indicators).map((indicator) =>
        figureOf(beneath, set, parts, table, fitted, indicator, people),
      )
    }
    return []
  })
}

function figureOf(
  beneath: Beneath,
  set: Boundaries,
  parts: readonly Part[],
  table: AreaTable,
  fitted: Fitted,
  indicator: Indicator,
  residents: Column | null,
): IndicatorValue {
  const values = valuesOf(fitted, indicator.values)
  const isIn = new Uint8Array(set.codes.length)
  for (const { area } of parts) isIn[area] = 1
  const source = sourceOf(fitted, set, indicator, values, isIn, residents?.values ?? null)
  const common = { name: indicator.name, source }
  const { role } = indicator
  if (role.is === 'base')
    return { ...common, value: sum(parts, values), method: 'sum', tenth: null, ranked: null, deprivation: null }
  const weightOf = ({ area, share, land }: Part) =>
    residents === null ? land : share * ((residents.values[area] as number) || 0)
  const value = mean(parts, values, weightOf)
  const county = beneath.areasInQuestion(set) as Uint8Array
  const ranked = role.is === 'deprivation' && role.as === 'rank' ? (deprivationRanks(table, role.of)?.of ?? null) : null
  // Of everything together a tenth among itself says nothing.
  const isAll = parts.length === county.reduce((areas, is) => areas + is, 0) && parts.every(({ share }) => share === 1)
  const tenthOfCounty = () => (isAll ? null : tenthOf(value as number, values, county, residents?.values ?? null))
  return {
    ...{ ...common, value, method: residents === null ? 'land' : 'people', ranked },
    deprivation: role.is === 'deprivation' ? role.of : null,
    tenth: value === null ? null : ranked === null ? tenthOfCounty() : Math.min(10, Math.ceil((10 * value) / ranked)),
  }
}

/** Columns without those that say the same less well: deciles and scores of what is ranked. */
function mostTelling(indicators: readonly Indicator[]): Indicator[] {
  const isRanked = (of: string) =>
    indicators.some(({ role }) => role.is === 'deprivation' && role.of === of && role.as === 'rank')
  return indicators.filter(({ role }) => role.is !== 'deprivation' || role.as === 'rank' || !isRanked(role.of))
}

function sum(parts: readonly Part[], values: Float64Array): number | null {
  const known = parts.filter(({ area }) => !Number.isNaN(values[area]))
  return known.length === 0 ? null : known.reduce((all, { area, share }) => all + share * (values[area] as number), 0)
}

function mean(parts: readonly Part[], values: Float64Array, weightOf: (part: Part) => number): number | null {
  let [all, weights] = [0, 0]
  for (const part of parts) {
    const value = values[part.area] as number
    if (Number.isNaN(value)) continue
    all += weightOf(part) * value
    weights += weightOf(part)
  }
  return weights > 0 ? all / weights : null
}

/** The tenth of the county's people (of its areas, where residents are not known) that a value lies in, counted from the lowest. */
function tenthOf(value: number, values: Float64Array, county: Uint8Array, people: Float64Array | null): number {
  let [below, all] = [0, 0]
  for (const [area, one] of values.entries()) {
    if (county[area] === 0 || Number.isNaN(one)) continue
    const weight = people === null ? 1 : people[area] || 0
    all += weight
    if (one < value) below += weight
    else if (one === value) below += weight / 2
  }
  return all === 0 ? 1 : Math.min(10, Math.floor((10 * below) / all) + 1)
}
