import type { SpecialPlaceKind } from '../vocabulary/special-places.ts'
import type { BeneathDetail } from './beneath.ts'
import type { Question } from './question.ts'

/** What is in one hex, under the question it was asked with. */
export interface HexDetail {
  /** What lies beneath; null where nothing of areas and no places are loaded. */
  readonly beneath: BeneathDetail | null
  readonly question: Question
  readonly cell: bigint
  readonly name: string
  /** The edge of the chosen areas cuts it: all figures are of the part inside. */
  readonly isParted: boolean
  readonly total: number
  readonly byCategory: readonly { readonly name: string; readonly count: number }[]
  /** Every month of the question, zeros too; whether a month was supplied is for the caveats to say. */
  readonly byMonth: readonly { readonly month: string; readonly count: number }[]
  /** Place hints of its points with all their incidents (`rows`), whatever is asked; most first. */
  readonly hints: readonly { readonly hint: string; readonly rows: number }[]
  /** Those of `total` that stand at a point on or near a special place. */
  readonly atSpecialPlaces: number
  readonly specialPlaces: readonly SpecialPlaceKind[]
}
