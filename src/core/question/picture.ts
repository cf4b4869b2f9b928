import type { Caveat } from '../vocabulary/caveats.ts'
import type { DeprivationBeneath, RatesBeneath } from './beneath.ts'
import type { Finding } from './finding.ts'
import type { Question } from './question.ts'

/**
 * How the study area was found: by loaded boundaries, all of them or chosen areas; else `districts` where rows state a district,
 * `components` where they do not.
 */
export type StudyAreaRule =
  | 'boundaries'
  | 'chosen-areas'
  | 'districts'
  | 'components'
  | 'districts-and-components'
  | 'empty'

/**
 * Incidents: a row may stand for several. Those of each row kept are exactly one of: filtered out, without location, outside, in the
 * total. Asked in that order.
 */
export interface Totals {
  readonly kept: number
  readonly filteredOut: number
  readonly withoutLocation: number
  readonly outside: number
  readonly total: number
}

/**
 * One answer, with its question inside. Map, legend, table and exports all read this one object, so they cannot disagree.
 * The arrays are parallel: position i of `values`, `classes` and `marks` belongs to `cells[i]`.
 */
export interface Picture {
  readonly question: Question
  /**
   * Whole months of the question that lie within what is loaded, "2021-03", both ends in. Null where no force supplied any month
   * of the question: then no count here is a zero, nothing is known.
   */
  readonly period: { readonly from: string; readonly to: string } | null
  /** By which definition serious violence was counted; null where the question names no part of it. */
  readonly definition: { readonly id: string; readonly name: string; readonly version: string } | null
  readonly studyArea: {
    readonly rule: StudyAreaRule
    readonly cells: number
    /** The file whose boundaries it is, how many areas they are, and the names of those that were chosen; null without boundaries. */
    readonly boundaries: { readonly name: string; readonly areas: number; readonly chosen: readonly string[] } | null
  }
  /** What lies beneath, where the question's measure asks for it. */
  readonly beneath: RatesBeneath | DeprivationBeneath | null
  /** What a test of the counts found, where the question's measure asks for one. */
  readonly finding: Finding | null
  readonly totals: Totals
  /** Incidents in the question, with a location, outside the study area, by the district they state. Most first. */
  readonly outsideByDistrict: readonly { readonly district: string; readonly count: number }[]
  /** Every H3 cell of the study area, true zeros too, ascending. `cell.toString(16)` is its H3 name. */
  readonly cells: BigUint64Array
  /** Incidents in each cell; in 16 bits where they fit. */
  readonly values: Uint16Array | Uint32Array
  /** 0 for no incident, else 1 to `breaks.length`. */
  readonly classes: Uint8Array
  /** Lowest value of each class, ascending; the last class has no upper end but `highest`. */
  readonly breaks: readonly number[]
  readonly highest: number
  /** Bit set of special places (prison, hospital …) at a point of the cell; see core/vocabulary/special-places. */
  readonly marks: Uint8Array
  /**
   * 1 for each cell that the edge of the chosen areas cuts: its incidents and its people are those of the part inside. Null where the
   * question chooses no areas.
   */
  readonly parted: Uint8Array | null
  /** Positions of the cells that are not zero, busiest first, ties by cell id. */
  readonly ranking: Uint32Array
  /** Place names of the first of `ranking` (at most NAMED_RANKS), for people: "Prince Of Wales Road (Norwich)". */
  readonly rankedNames: readonly string[]
  /**
   * Incidents on the map in every month from the first to the last loaded, of the kinds asked for, whatever months are asked.
   * `missing` names the forces that did not supply the month; where `isKnown` is false nobody did, and 0 is no zero.
   */
  readonly byMonth: readonly MonthCount[]
  /** Incidents on the map by category, of the kinds and months asked for; most first, those without any left out. */
  readonly byCategory: readonly { readonly name: string; readonly count: number }[]
  readonly caveats: readonly Caveat[]
}

export interface MonthCount {
  readonly month: string
  readonly count: number
  readonly isKnown: boolean
  readonly missing: readonly string[]
}

/** Ranks that carry a name: as many as a plain table shows. */
export const NAMED_RANKS = 500
