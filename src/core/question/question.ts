import type { DeprivationMeasure } from '../vocabulary/deprivation.ts'
import { type ControlChartKind, FINDING_CLASSES, type FindingKind, type Null } from '../vocabulary/findings.ts'
import type { Flag } from '../vocabulary/flags.ts'
import { NORFOLK_2024 } from '../vocabulary/norfolk-definition.ts'
import type { WeekHours } from '../vocabulary/week-hours.ts'

/**
 * What is measured in each hex: incidents; incidents per 1,000 of those who live (or work, or trade) there; how deprived those who live
 * there are; incidents and deprivation together, three classes of each; incidents, with the hours of the week in which they began; or what
 * a test of the counts finds, by its name in core/vocabulary/findings.
 */
export const MEASURES = [
  ...(['count', 'rate', 'deprivation', 'count-and-deprivation', 'when'] as const),
  ...(Object.keys(FINDING_CLASSES) as FindingKind[]),
] as const
export type Measure = (typeof MEASURES)[number]

/** Sizes of hex the tool works in: H3 resolutions 6 (about 31 square kilometres) to 10 (about 1.3 hectares) near Norfolk. */
export type Resolution = 6 | 7 | 8 | 9 | 10
export const RESOLUTIONS: readonly Resolution[] = [6, 7, 8, 9, 10]

/**
 * How the values of a picture are put into classes. `growing`: each bound about the same factor above the one before; `equal`:
 * steps of one size; `quantiles`: about as many hexes in each class; a list: lower bounds of one to five classes, whole numbers,
 * ascending from 1, chosen by a person or kept while months play.
 */
export type ClassChoice = 'growing' | 'equal' | 'quantiles' | readonly number[]
export const CLASS_METHODS = ['growing', 'equal', 'quantiles'] as const

/**
 * What a flag does to a question. `only`: rows that say yes; `exclude`: all others, those of which nobody knows too, so that the
 * two together are all.
 */
export type FlagChoice = 'include' | 'exclude' | 'only'

/** Hexes picked beforehand: so many, or of at most so much land (km²), or of at most a share of all land (0 to 1). Exactly one key. */
export type PickChoice = { readonly hexes: number } | { readonly km2: number } | { readonly share: number }

/** What to do about a force's month that comes from two files. */
export type SameMonth = 'replace' | 'keep'

/**
 * A settled question: what, when, in hexes of what size, measured how. `groups` are categories as the files name them or
 * ids of crime groups ("all", "asb", "serious-violence"); they are united, never counted twice. `from` and `to` are whole
 * months, "2021-03", both ends in; null is "from the first" or "to the last month loaded".
 */
export interface Question {
  readonly groups: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly resolution: Resolution
  readonly measure: Measure
  /** Of deprivation: the index as a whole, one of its domains, or the index without its domain of crime. */
  readonly domain: DeprivationMeasure
  /** What a rate is reckoned per 1,000 of: the role of a column ("residents", "households"), or a column's own name. */
  readonly per: string
  /** Codes of areas of the loaded boundaries that the question is about; [] asks about all of the study area. */
  readonly areas: readonly string[]
  readonly domesticAbuse: FlagChoice
  /** Other flags that rows have to carry, or must not; {} asks for none. */
  readonly flags: Readonly<Partial<Record<Flag, 'only' | 'exclude'>>>
  /** Id of the definition that "serious-violence" and its parts ("serious-violence/robbery") are taken from. */
  readonly definition: string
  /** Rings around a hex, for measures that use them; a count uses none. */
  readonly neighbours: number
  /** What counts are tested against; null for residents where they are known, else counts shuffled among the hexes. */
  readonly null: Null | null
  /** Groups of the other kind of offence of a pair. */
  readonly against: readonly string[]
  /** The period that a change is reckoned from, whole months, both ends in; null for the same months of the year before. */
  readonly baseFrom: string | null
  readonly baseTo: string | null
  /** A change as counted, or against the change of the whole study area. */
  readonly relativeTo: 'none' | 'county'
  /** Only incidents that began in these hours of the week; null for all, those without a time too. */
  readonly hours: WeekHours | null
  /** How the chart of months has its limits, and the months from which it is worked out anew, ascending. */
  readonly chart: ControlChartKind
  readonly rebased: readonly string[]
  /** Of hexes picked beforehand: months they are picked from (null for twelve, or half of fewer), months they are held against, and how many. */
  readonly lookBack: number | null
  readonly ahead: number
  readonly pick: PickChoice
  readonly classes: ClassChoice
}

export const DEFAULT_QUESTION: Question = {
  groups: ['all'],
  from: null,
  to: null,
  resolution: 9,
  measure: 'count',
  domain: 'index',
  per: 'residents',
  areas: [],
  domesticAbuse: 'include',
  flags: {},
  definition: NORFOLK_2024,
  neighbours: 1,
  null: null,
  against: ['asb'],
  baseFrom: null,
  baseTo: null,
  relativeTo: 'none',
  hours: null,
  chart: 'xmr',
  rebased: [],
  lookBack: null,
  ahead: 1,
  pick: { hexes: 20 },
  classes: 'growing',
}
