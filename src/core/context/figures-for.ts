import type { FigureSource } from '../question/beneath.ts'
import { type AreaKind, isOfOtherVintage, type Vintage } from './area-kind.ts'
import { type AreaTable, type Indicator, type Lookup, positionsOf } from './area-table.ts'
import { type Bridged, bridged, type Way } from './bridge.ts'

/** The areas that an answer is about. `codes`, `names` and `districts` are parallel. */
export interface Geography {
  /** The file that says which they are. */
  readonly name: string
  readonly kind: AreaKind
  readonly vintage: Vintage | null
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly districts: readonly string[]
}

/** A table's figures by the areas of a geography. */
export interface Fitted {
  readonly table: AreaTable
  /** The table, or what a bridge made of it. */
  readonly figures: AreaTable
  /** For each area its row in `figures`; -1 where the table has none. */
  readonly rowOf: Int32Array
  /** Null where the table is of the geography's census. */
  readonly bridge: (Pick<Bridged, 'through' | 'from' | 'to'> & { readonly wayOf: (area: number) => Way }) | null
}

/** The table is of another census than the areas, and no loaded lookup leads from one to the other. */
export interface Mismatch {
  readonly mismatch: true
  readonly table: AreaTable
  /** Areas that would be left without a figure. */
  readonly areas: number
}

/** A table has figures of a geography where it has them of half of its areas. */
const LEAST_FITTING = 0.5

/**
 * Figures of a table for the areas of a geography: as they are, or carried over through a lookup where the two are of different
 * censuses. Null where the table is about other areas. `residents`: those of the geography's areas by code, by which counts of areas
 * that were split are parted.
 */
export function figuresFor(
  table: AreaTable,
  geography: Geography,
  lookups: readonly Lookup[],
  residents: ReadonlyMap<string, number> | null,
): Fitted | Mismatch | null {
  if (table.kind !== geography.kind) return null
  const direct = rowsOf(geography, table)
  const missing = geography.codes.filter((_, area) => direct[area] === -1)
  if (!isOfOtherCensus(table, geography, missing)) {
    const isAbout = missing.length <= (1 - LEAST_FITTING) * geography.codes.length
    return isAbout ? { table, figures: table, rowOf: direct, bridge: null } : null
  }
  const to = geography.vintage ?? (table.vintage === 2021 ? 2011 : 2021)
  for (const lookup of lookups) {
    const over = bridged(table, lookup, to, residents)
    if (over === null) continue
    const rowOf = rowsOf(geography, over.table)
    const wayOf = (area: number): Way => over.ways[rowOf[area] as number] ?? 'lost'
    const { through, from } = over
    return { table, figures: over.table, rowOf, bridge: { through, from, to, wayOf } }
  }
  return { mismatch: true, table, areas: missing.length }
}

/** Whether a table is of another census than the areas: as both say, or, where one does not say, by the codes that are missing. */
function isOfOtherCensus(table: AreaTable, geography: Geography, missing: readonly string[]): boolean {
  if (table.vintage !== null && geography.vintage !== null) return table.vintage !== geography.vintage
  if (missing.length === 0 || missing.length === geography.codes.length) return false
  const prefixes = new Set(table.codes.map((code) => code.slice(0, 3)))
  const vintage = table.vintage ?? (geography.vintage === 2021 ? 2011 : null)
  return missing.some((code) => isOfOtherVintage(code, vintage, prefixes))
}

function rowsOf({ codes }: Geography, table: AreaTable): Int32Array {
  const position = positionsOf(table.codes)
  return Int32Array.from(codes, (code) => position.get(code) ?? -1)
}

/** A column by the areas of the geography; NaN where there is no figure. */
export function valuesOf({ rowOf }: Fitted, values: ArrayLike<number>): Float64Array {
  return Float64Array.from(rowOf, (row) => (row === -1 ? Number.NaN : (values[row] as number)))
}

/** Codes of areas named in an account; the rest is a number. */
const FIRST = 20

/**
 * Where figures of the areas that an answer is about (1 in `isIn`) come from, with what a bridge did to these areas and the people it
 * touched.
 */
export function sourceOf(
  fitted: Fitted,
  geography: Geography,
  indicator: Pick<Indicator, 'name'>,
  values: Float64Array,
  isIn: Uint8Array,
  residents: ArrayLike<number> | null,
): FigureSource {
  const areas = geography.codes.map((_, area) => area).filter((area) => isIn[area] === 1)
  const without = areas.filter((area) => Number.isNaN(values[area]))
  const { bridge, table } = fitted
  const count = (way: Way) => areas.filter((area) => bridge?.wayOf(area) === way).length
  const affected = areas.filter((area) => bridge?.wayOf(area) !== 'unchanged')
  return {
    ...{ table: table.name, column: indicator.name, vintage: table.vintage },
    bridge:
      bridge === null
        ? null
        : {
            ...{ through: bridge.through, from: bridge.from, to: bridge.to },
            ...{ unchanged: count('unchanged'), split: count('split'), merged: count('merged'), lost: count('lost') },
            peopleAffected:
              residents === null ? null : affected.reduce((sum, area) => sum + ((residents[area] as number) || 0), 0),
          },
    without: {
      areas: without.length,
      first: without.slice(0, FIRST).map((area) => geography.codes[area] as string),
    },
  }
}
