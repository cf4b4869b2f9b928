import type { SpecialPlaceKind } from './special-places.ts'

/**
 * What must be said beside a number. A caveat is a code with its figures; `text` makes the sentence. Codes are a contract
 * (headless prints them).
 */
export type Caveat =
  | { readonly code: 'training-data' }
  | { readonly code: 'recorded-only' }
  | { readonly code: 'snap-points' }
  | { readonly code: 'snap-points-too-fine' }
  | { readonly code: 'months-only' }
  | { readonly code: 'violence-not-separable' }
  | { readonly code: 'serious-violence-approximate' }
  | { readonly code: 'domestic-abuse-included' }
  | { readonly code: 'without-location'; readonly rows: number; readonly of: number }
  | { readonly code: 'outside-study-area'; readonly rows: number; readonly of: number }
  | { readonly code: 'special-places'; readonly cells: number; readonly kinds: readonly SpecialPlaceKind[] }
  | {
      readonly code: 'months-missing'
      readonly gaps: readonly { readonly force: string; readonly months: readonly string[] }[]
    }
  | {
      readonly code: 'same-month-kept-twice'
      readonly months: readonly { readonly force: string; readonly month: string }[]
    }
