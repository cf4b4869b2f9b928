import type { Layout } from '../vocabulary/column-roles.ts'
import type { DroppedColumn, Notice, Rejection } from '../vocabulary/import-codes.ts'

/**
 * The account of a list of places: read = places + withoutLocation + rejected (all reasons) + blank.
 * A place without a location is counted here and nowhere else: a layer is there to be drawn.
 */
export interface PlaceLedger {
  readonly read: number
  readonly withoutLocation: number
  readonly rejected: Partial<Record<Rejection, number>>
  readonly blank: number
}

/**
 * Places from one file (licensed premises, schools, hostels), which are no incidents and are never counted as such. `names`, `opens`,
 * `closes`, `lng`, `lat` and `kind` are parallel: one value a place.
 */
export interface PlaceLayer {
  /** The file's; no two layers that are loaded have the same. */
  readonly name: string
  readonly bytes: number
  readonly layout: Layout
  /** Its rows are marked as invented ones (vocabulary/training). */
  readonly isInvented: boolean
  /** Kinds of place as the file names them; `kind` holds positions in this list. */
  readonly kinds: readonly string[]
  readonly kind: Uint16Array
  readonly names: readonly string[]
  /** Ten-millionths of a degree, WGS84. */
  readonly lng: Int32Array
  readonly lat: Int32Array
  /** Opening and closing as the file writes them, '' where it does not say. */
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  readonly ledger: PlaceLedger
  readonly notices: readonly Notice[]
  readonly columns: {
    readonly kept: readonly string[]
    readonly dropped: readonly { readonly name: string; readonly why: DroppedColumn }[]
  }
}
