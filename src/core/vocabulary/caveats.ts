import type { DataCaveat } from './data-caveats.ts'
import type { Flag } from './flags.ts'
import type { SpecialPlaceKind } from './special-places.ts'

/**
 * What must be said beside a number. A caveat is a code with its figures; `text` makes the sentence. Codes are a contract
 * (headless prints them).
 */
export type Caveat =
  | DataCaveat
  | { readonly code: 'training-data' }
  | { readonly code: 'recorded-only' }
  /** The same of others than the police. */
  | { readonly code: 'known-only' }
  | { readonly code: 'snap-points' }
  | { readonly code: 'snap-points-too-fine' }
  | { readonly code: 'months-only' }
  | { readonly code: 'violence-not-separable' }
  | { readonly code: 'serious-violence-approximate' }
  /** By which definition serious violence, or the part of it that is asked for, was counted. */
  | { readonly code: 'definition'; readonly name: string; readonly version: string }
  /** Included, and the data do not let it be told apart. */
  | { readonly code: 'domestic-abuse-included' }
  /** Data say which incidents it is: so many are marked, and of so many it is not known, of those in the question before it is left out or picked out. */
  | {
      readonly code: 'domestic-abuse'
      readonly choice: 'include' | 'exclude' | 'only'
      readonly marked: number
      readonly notKnown: number
      readonly of: number
    }
  /** What rows say of a flag that the question uses: incidents in the question before the flag is applied. */
  | {
      readonly code: 'flag-completeness'
      readonly flag: Flag
      readonly yes: number
      readonly no: number
      readonly unknown: number
      readonly notStated: number
    }
  /** Only some hours of the week are asked for: incidents of the question before that, with a day and an hour, without, and of no exact time. */
  | {
      readonly code: 'hours'
      readonly timed: number
      readonly untimed: number
      readonly uncertain: number
    }
  /** Figures of areas say nothing of a single person in them. */
  | { readonly code: 'about-areas' }
  /** The index of deprivation beside offences has offences in it. */
  | { readonly code: 'crime-in-index' }
  /** People of areas were parted among hexes by land. */
  | { readonly code: 'people-by-land'; readonly boundaries: string; readonly table: string; readonly column: string }
  /** Who is at risk in a centre does not live there; `told` says whether loaded figures show where that is. */
  | { readonly code: 'rates-in-centres'; readonly told: boolean }
  /** Figures carried over to areas of another census; see BridgeAccount. */
  | {
      readonly code: 'bridged'
      readonly table: string
      readonly through: string
      readonly from: number
      readonly to: number
      readonly split: number
      readonly merged: number
      readonly lost: number
      readonly peopleAffected: number | null
    }
  | {
      readonly code: 'areas-without-figures'
      readonly table: string
      readonly areas: number
      readonly first: readonly string[]
    }
  /** How incidents came into areas; see JoinAccount. */
  | {
      readonly code: 'area-join'
      readonly byPlace: number
      readonly byCode: number
      readonly otherVintage: number
      readonly elsewhere: number
      readonly notStated: number
      readonly compared: number
      readonly differ: number
      readonly statedOther: number
    }
  | { readonly code: 'without-location'; readonly rows: number; readonly of: number }
  /** `isChosen`: a person chose areas, and these lie in others. */
  | { readonly code: 'outside-study-area'; readonly rows: number; readonly of: number; readonly isChosen: boolean }
  | { readonly code: 'special-places'; readonly cells: number; readonly kinds: readonly SpecialPlaceKind[] }
  | {
      readonly code: 'months-missing'
      readonly gaps: readonly { readonly force: string; readonly months: readonly string[] }[]
    }
  | {
      readonly code: 'same-month-kept-twice'
      readonly months: readonly { readonly force: string; readonly month: string }[]
    }
