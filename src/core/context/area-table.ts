import type { Domain } from '../vocabulary/deprivation.ts'
import type { AreaKind, Vintage } from './area-kind.ts'

/** What a column of figures is, where its header says it. */
export type IndicatorRole =
  | { readonly is: 'base'; readonly base: Base }
  | { readonly is: 'deprivation'; readonly of: 'index' | Domain; readonly as: 'rank' | 'decile' | 'score' }
  | { readonly is: 'other' }

/** What rates can be reckoned per 1,000 of. */
export const BASES = ['residents', 'households', 'workday', 'premises'] as const
export type Base = (typeof BASES)[number]

/** A column of figures, one an area; NaN where the file has none, or one that is no number. */
export interface Indicator {
  /** The header as it stands. */
  readonly name: string
  readonly role: IndicatorRole
  readonly values: Float64Array
  /** Cells that hold a text instead of a figure: "*", "c", "..". */
  readonly unreadable: number
}

/** The account of a table or of boundaries: read = kept + rejected (all reasons) + blank. */
export interface AreaLedger<Reason extends string> {
  readonly read: number
  readonly kept: number
  readonly rejected: Partial<Record<Reason, number>>
  readonly blank: number
}

/** Figures of areas from one file, keyed by code. `codes`, `names`, `districts` and the indicators' values are parallel. */
export interface AreaTable {
  readonly name: string
  readonly bytes: number
  readonly kind: AreaKind
  readonly vintage: Vintage | null
  /** The header of the column of codes. */
  readonly codeColumn: string
  /** No two alike. */
  readonly codes: readonly string[]
  /** '' where the file has none. */
  readonly names: readonly string[]
  readonly districts: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly isInvented: boolean
  readonly ledger: AreaLedger<'code-missing' | 'wrong-number-of-fields' | 'code-unreadable'>
  /** Columns that are neither code, name nor figures. */
  readonly dropped: readonly string[]
}

/** One column of codes of a lookup, with the names beside it where there are any. */
export interface LookupColumn {
  readonly header: string
  readonly kind: AreaKind
  readonly vintage: Vintage | null
  readonly codes: readonly string[]
  /** Parallel; '' where the file has none. */
  readonly names: readonly string[]
}

/** Which area belongs to which: a row says it of two or more codes. */
export interface Lookup {
  readonly name: string
  readonly bytes: number
  readonly rows: number
  readonly columns: readonly LookupColumn[]
  /**
   * How areas of one census became those of the next, a letter a row: U unchanged, S split, M merged, X neither (ONS). Empty where the
   * file has no such column.
   */
  readonly changes: readonly string[]
  readonly isInvented: boolean
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The position of each code in a list of codes; worked out once a list. */
export function positionsOf(codes: readonly string[]): ReadonlyMap<string, number> {
  let positions = known.get(codes)
  if (positions === undefined) {
    positions = new Map(codes.map((code, at) => [code, at]))
    known.set(codes, positions)
  }
  return positions
}
