/**
 * Incidents without location (`rows`) of those of a period, and of one force where `force` is not null. Months "2021-03"; the period of
 * which `except` is a month is meant without that month.
 */
export interface MissingShare {
  readonly force: string | null
  readonly except?: string
  readonly period: { readonly from: string; readonly to: string }
  readonly rows: number
  readonly of: number
}

/** What is wrong with loaded data as a whole, as far as it bears on a question. Part of Caveat. */
export type DataCaveat =
  /** Located incidents of the question so far from the middle of their force that a coordinate may be wrong. */
  | { readonly code: 'far-outside'; readonly rows: number; readonly of: number; readonly kilometres: number }
  /** Files whose positions were snapped (`stacked` of `located` rows of their supplier share one) or rounded to so many metres. */
  | {
      readonly code: 'stacked-coordinates'
      readonly positions: readonly {
        readonly files: readonly string[]
        readonly stacked: number
        readonly located: number
        readonly spacing: number | null
      }[]
    }
  /** Files of which `rows` of `of` located rows stand on one and the same coordinate. */
  | {
      readonly code: 'one-point'
      readonly files: readonly { readonly file: string; readonly rows: number; readonly of: number }[]
    }
  | {
      readonly code: 'missing-location-changes'
      readonly changes: readonly { readonly from: MissingShare; readonly to: MissingShare }[]
    }
  /** From `month` on, `rows` of `of` located rows of the month lie on points that the force had not used before. */
  | {
      readonly code: 'point-list-changed'
      readonly changes: readonly {
        readonly force: string
        readonly month: string
        readonly rows: number
        readonly of: number
      }[]
    }
  | { readonly code: 'file-cut-off'; readonly files: readonly string[] }
  /** Files of which `rows` of `of` rows read were rejected as faulty. */
  | {
      readonly code: 'rows-rejected'
      readonly files: readonly { readonly file: string; readonly rows: number; readonly of: number }[]
    }
