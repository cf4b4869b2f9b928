import type { CheckCode, ControlChartKind, Null } from '../vocabulary/findings.ts'
import type { WeekHours, WindowCode } from '../vocabulary/week-hours.ts'
import type { FigureSource } from './beneath.ts'
import type { PickChoice } from './question.ts'

/** A test of counts against chance: what is stated beside every class and place. */
export interface TestAccount {
  readonly null: Null
  /** Nulls that what is loaded allows. */
  readonly nulls: readonly Null[]
  readonly rings: number
  readonly level: number
  /** Tests that were corrected together: the hexagons of every map. */
  readonly tests: number
  /** Maps tested together: kinds of offence, quarters, stretches of time. */
  readonly groups: number
  /** Of the first of them: variance over mean of the counts, given the residents; null where nobody's residents are used. */
  readonly dispersion: number | null
  /** Offences that chance puts into a neighbourhood, in the mean over those tested. */
  readonly expectedNearby: number
  /** Fewer than one is expected: only strong clusters can show. */
  readonly isSparse: boolean
  /** Where residents come from; null where none are used. */
  readonly residents: FigureSource | null
  /** Hexagons where nobody lives, or it is not known who: they are not tested, and their offences stand beside the test. */
  readonly untested: { readonly hexes: number; readonly count: number }
}

/** Touching hexagons that are higher than chance. */
export interface HotPlace {
  /** The name of its busiest hexagon. */
  readonly name: string
  /** Names of its other hexagons, each once, busiest first. */
  readonly alsoNamed: readonly string[]
  /** Positions in the picture's cells, busiest first. */
  readonly hexes: Uint32Array
  readonly count: number
  /** Offences that chance would put there; null where several kinds or stretches of time are taken together. */
  readonly expected: number | null
  /** Null where residents are not known. */
  readonly residents: number | null
  /** Bit set of special places; see core/vocabulary/special-places. */
  readonly marks: number
  /** Of its hexagons, those with fewer than six others of the study area around them. */
  readonly onEdge: number
  /** Groups that the place is high in as well, with their offences there: see Recurrence. */
  readonly alsoIn: readonly { readonly group: string; readonly count: number }[]
}

/** Higher than chance (Gi*). The arrays are parallel to the picture's cells; NaN where a hexagon is not tested. */
export interface GiStarFinding {
  readonly kind: 'gi-star'
  readonly test: TestAccount
  /** Offences in the neighbourhood of each cell, and what chance would put there. */
  readonly nearby: Uint32Array
  readonly expected: Float32Array
  readonly z: Float64Array
  readonly p: Float64Array
  /** Adjusted for the number of tests. */
  readonly q: Float64Array
  readonly places: readonly HotPlace[]
  /** Groups that were looked for in the places, those asked for left out; none where the data have no others. */
  readonly others: readonly string[]
}

/** How unevenly offences lie. */
export interface ConcentrationFinding {
  readonly kind: 'concentration'
  readonly gini: number
  /** Bernasco and Steenbeek (2017): where there are fewer offences than hexagons. */
  readonly generalisedGini: number
  readonly cellsHoldingHalf: number
  /** What those cells hold: at least half. */
  readonly countHeld: number
  /** Positions of those cells. */
  readonly holders: Uint32Array
  /** Of the land of the study area, and of its residents; null where these are not known. */
  readonly shareOfArea: number
  readonly shareOfResidents: number | null
  readonly residents: FigureSource | null
  /** Points of the Lorenz curve, busiest first: shares of hexagons and of offences, 0 to 1. */
  readonly curve: { readonly hexes: readonly number[]; readonly offences: readonly number[] }
  /** Hexagons with the same count as the last of those: another choice among them would do as well. */
  readonly ties: number
}

/** Hexagons high in several groups that share no offence, against what chance would bring about. */
export interface RecurrenceFinding {
  readonly kind: 'recurrence'
  readonly test: TestAccount
  readonly groups: readonly {
    readonly name: string
    readonly count: number
    /** Hexagons that are high. */
    readonly high: number
    readonly dispersion: number | null
  }[]
  /** How like hexagons are told: by residents, or by whether anything was ever recorded there. */
  readonly strata: { readonly by: 'residents' | 'recorded'; readonly number: number }
  /** For each number of groups: hexagons high in at least so many, and how many would be were each group's shuffled among like ones. */
  readonly levels: readonly {
    readonly groups: number
    readonly observed: number
    readonly expected: number
    readonly low: number
    readonly high: number
  }[]
  /** The quarters of the question, for the kinds of it taken together, and in how many of them each cell is high. */
  readonly periods: {
    readonly each: readonly { readonly from: string; readonly to: string; readonly high: number }[]
    readonly ofCell: Uint8Array
  }
  /** In how many groups each cell is high. */
  readonly groupsOfCell: Uint8Array
  /** Bit g: high in group g. */
  readonly inGroup: Uint32Array
  /** Touching hexagons that are each high in at least two. */
  readonly places: readonly HotPlace[]
}

/** Two kinds of offence, whether they are high in the same hexagons. */
export interface PairFinding {
  readonly kind: 'pair'
  readonly test: TestAccount
  readonly against: readonly string[]
  readonly counts: { readonly first: number; readonly other: number }
  /** Offences of the other kind in each cell. */
  readonly others: Uint32Array
  /** 1: high for the other kind only; 2: for the first only; 3: for both. */
  readonly classOfCell: Uint8Array
  readonly leeL: number | null
  readonly spearman: { readonly rho: number; readonly low: number; readonly high: number; readonly n: number } | null
  readonly classes: readonly {
    readonly code: 'only-other' | 'only-first' | 'both' | 'neither'
    readonly hexes: number
    readonly first: number
    readonly other: number
  }[]
}

/** Two periods compared, hexagon by hexagon. NaN for those that are empty in both. */
export interface ChangeFinding {
  readonly kind: 'change'
  readonly base: { readonly from: string; readonly to: string }
  readonly relativeTo: 'none' | 'county'
  readonly level: number
  readonly tests: number
  /** Incidents of each cell in the months of each that everybody supplied. */
  readonly before: Uint32Array
  readonly after: Uint32Array
  /** What a count of before would be now, had nothing changed: by months, or by the change of the county. */
  readonly exposure: number
  readonly total: { readonly before: number; readonly after: number }
  readonly p: Float64Array
  readonly q: Float64Array
  /** After over before, each by its months (or the county's trend), with its 95 % interval. Null where it cannot be given. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly places: readonly {
    readonly position: number
    readonly name: string
    readonly before: number
    readonly after: number
    readonly ratio: { readonly value: number; readonly low: number; readonly high: number }
  }[]
  /** Months that everybody supplied in each; calendar months in one and not in the other; months left out of both. */
  readonly months: {
    readonly before: number
    readonly after: number
    readonly unlike: readonly string[]
    readonly leftOut: readonly string[]
  }
}

/** How a hexagon came out over many bins of time: the classes of core/statistics/over-time that say something. */
export type OverTimeCode = 'persistent' | 'emerging' | 'former' | 'intermittent'

/** Whether a series rises or falls: Mann and Kendall's test, two-sided. */
interface SeriesTrend {
  readonly n: number
  readonly z: number
  readonly p: number
}

/** Months with limits: all lists are parallel to `months`; NaN where a month was not supplied by everybody. */
export interface MonthlyChart {
  readonly kind: ControlChartKind
  readonly months: readonly string[]
  /** Incidents, or incidents a day. */
  readonly values: Float64Array
  readonly centre: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Positions of months outside their limits. */
  readonly outside: readonly number[]
  /** Stretches with one centre, by the positions of their first and last month. `shifted`: a run too long or too few crossings. */
  readonly parts: readonly {
    readonly first: number
    readonly last: number
    readonly n: number
    readonly centre: number
    readonly shifted: boolean | null
  }[]
}

/** Places over many bins of time. */
export interface OverTimeFinding {
  readonly kind: 'over-time'
  readonly test: TestAccount
  /** Months in a bin; the bins, with their incidents and the hexagons high in each. */
  readonly binMonths: number
  readonly bins: readonly {
    readonly from: string
    readonly to: string
    readonly count: number
    readonly high: number
  }[]
  /** Months of the question in no bin: not supplied by everybody, or too few at the start for a whole bin. */
  readonly leftOut: readonly string[]
  /** Class of each cell, by core/statistics/over-time: 0 none, 1 persistent, 2 emerging, 3 former, 4 intermittent. */
  readonly classOfCell: Uint8Array
  /** In how many bins each cell is high. */
  readonly binsOfCell: Uint8Array
  /** Mann-Kendall z of what was counted in and around each cell, bin after bin; NaN where nothing ever was. */
  readonly trendZ: Float64Array
  /** The same of all incidents of the study area, with p. */
  readonly trend: SeriesTrend
  readonly classes: readonly { readonly code: OverTimeCode; readonly hexes: number; readonly count: number }[]
  /** Touching hexagons of one class; persistent ones first, then emerging, former and intermittent. */
  readonly places: readonly (HotPlace & { readonly over: OverTimeCode; readonly bins: number })[]
  readonly chart: MonthlyChart
}

/** Whether hexagons picked from earlier months hold the incidents of later ones. */
export interface LastingFinding {
  readonly kind: 'lasting'
  readonly lookBack: number
  readonly ahead: number
  readonly pick: PickChoice
  /** Window after window: months picked from, months held against, and what was held. */
  readonly windows: readonly {
    readonly from: string
    readonly to: string
    readonly aheadFrom: string
    readonly aheadTo: string
    readonly picked: number
    /** Hexagons with as many as the last one picked, and how many of these were picked. */
    readonly tied: number
    readonly tiedPicked: number
    readonly held: number
    readonly incidents: number
    readonly share: number
    readonly landShare: number
    readonly pai: number
    readonly pei: number
  }[]
  /** Windows with a month that was not supplied by everybody. */
  readonly leftOut: number
  readonly held: number
  readonly incidents: number
  /** NaN without incidents. */
  readonly share: number
  /** Mean share of the land picked: what hexagons picked blindly would hold. */
  readonly landShare: number
  /** In how many windows each cell was picked. */
  readonly timesPicked: Uint32Array
  /** Cells that were picked, those most often picked first. */
  readonly listed: readonly {
    readonly position: number
    readonly name: string
    readonly times: number
    readonly count: number
  }[]
}

/** The hours of the week in which incidents began. */
export interface WhenFinding {
  readonly kind: 'when'
  /** Incidents of each hour of the week, Monday from 00:00 first; one of uncertain time is shared out over the hours it may have been in. */
  readonly week: Float64Array
  /** Incidents with a day and an hour; of these, such as have no exact time. */
  readonly timed: number
  readonly uncertain: number
  /** Incidents of the question without a day or an hour: in none of the figures here. */
  readonly untimed: number
  readonly windows: readonly {
    readonly code: WindowCode
    readonly hours: WeekHours
    readonly count: number
    /** Of those with a time; and the share that its hours are of the week. */
    readonly share: number
    readonly ofWeek: number
  }[]
}

/** Harm by weights that the user supplied. */
export interface HarmFinding {
  readonly kind: 'harm'
  readonly table: { readonly name: string; readonly version: string; readonly source: string; readonly unit: string }
  /** Of each cell; and its incidents that have a weight. */
  readonly harm: Float64Array
  readonly weighed: Uint32Array
  readonly total: number
  readonly incidents: { readonly weighed: number; readonly all: number }
  /** The kind of offence with most of the harm. */
  readonly largest: {
    readonly code: string
    readonly label: string
    readonly incidents: number
    readonly harm: number
    readonly share: number
  } | null
  /** Of all harm, what a single incident of the heaviest kind that occurred makes up. */
  readonly heaviestShare: number
  readonly unweighed: readonly { readonly code: string; readonly incidents: number }[]
  /** Cells that hold half of the harm; of these, such as hold half of it too when the kind with most harm is left out. */
  readonly half: { readonly hexes: number; readonly incidents: number; readonly withoutLargest: number }
  /** Quarter of the harm that each cell is in, 1 the first; 0 without harm. */
  readonly quarter: Uint8Array
  /** Cells with the most harm. `single`: the share that one incident of its heaviest kind makes up there. */
  readonly listed: readonly {
    readonly position: number
    readonly name: string
    readonly harm: number
    readonly count: number
    readonly single: number
    readonly rankByCount: number
  }[]
}

/** Findings that put every hexagon into a class of core/vocabulary/findings. */
export type FoundInHexes =
  | GiStarFinding
  | ConcentrationFinding
  | RecurrenceFinding
  | PairFinding
  | ChangeFinding
  | OverTimeFinding
  | LastingFinding
  | HarmFinding

export type Finding = FoundInHexes | WhenFinding

/** A place looked for again, with one thing changed. */
export interface Check {
  readonly code: CheckCode
  readonly holds: boolean
  /** What was changed: a resolution, rings, a month, a number of rows. */
  readonly with: string
}
