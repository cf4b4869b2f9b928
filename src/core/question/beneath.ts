import type { DeprivationMeasure } from '../vocabulary/deprivation.ts'

/** What became of areas when figures were carried over to those of another census. */
export interface BridgeAccount {
  /** The lookup's file. */
  readonly through: string
  readonly from: 2011 | 2021
  readonly to: 2011 | 2021
  /** Areas that the answer is about, by how their figures came about: see core/context/bridge. */
  readonly unchanged: number
  readonly split: number
  readonly merged: number
  readonly lost: number
  /** Residents of those that are not unchanged; null where residents are not known. */
  readonly peopleAffected: number | null
}

/** Where figures of areas come from. */
export interface FigureSource {
  /** The file. */
  readonly table: string
  /** The header of the column. */
  readonly column: string
  /** Census of the areas; null where the codes do not tell, or are of no census. */
  readonly vintage: 2011 | 2021 | null
  readonly bridge: BridgeAccount | null
  /** Areas of the answer without a figure: the first of them, and how many there are. */
  readonly without: { readonly areas: number; readonly first: readonly string[] }
}

/** How incidents of a question were put into areas. The first three add up to those in an area. */
export interface JoinAccount {
  /** By where they lie. */
  readonly byPlace: number
  /** By the code they state: those without location, and those that lie in no area. */
  readonly byCode: number
  /** Not in any area, and why: their code is of another census, or of no area of these; or they state none. */
  readonly otherVintage: number
  readonly elsewhere: number
  readonly notStated: number
  /** Of those that lie in an area and state a code of these areas: how many state another than they lie in. */
  readonly compared: number
  readonly differ: number
  /** Of those put where they lie: how many state a code of another census, which cannot be compared. */
  readonly statedOther: number
}

export interface RateFigures {
  readonly count: number
  readonly people: number
  /** Per 1,000; null where it is not given. */
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Rates of hexes. The arrays are parallel to the picture's cells; NaN where there is no figure. */
export interface RatesBeneath {
  readonly kind: 'rate'
  /** Of what 1,000: "residents", or the header of a column. */
  readonly per: string
  readonly source: FigureSource
  readonly boundaries: string
  /** Residents (households …) of each cell, estimated from areas by land. */
  readonly people: Float32Array
  /** Per 1,000, with its 95 % interval. NaN below the least count or denominator. */
  readonly rate: Float32Array
  readonly low: Float32Array
  readonly high: Float32Array
  /** Drawn towards the rate of the county, and towards that of the hexes around. */
  readonly smoothed: Float32Array
  readonly smoothedLocally: Float32Array
  /** Bits of BENEATH_FLAGS. */
  readonly flags: Uint8Array
  /** The same hexes by other denominators that are loaded, for the table and the hex. */
  readonly others: readonly { readonly per: string; readonly source: FigureSource; readonly people: Float32Array }[]
  readonly areas: AreaRates
}

/** Rates of whole areas, for which residents are counted and not estimated. */
export interface AreaRates {
  /** "lsoa", "ward" … */
  readonly kind: string
  readonly rows: readonly (RateFigures & {
    readonly code: string
    readonly name: string
    readonly district: string
    readonly smoothed: number | null
    readonly place: 'far-above' | 'above' | 'within' | 'below' | 'far-below' | null
  })[]
  readonly districts: readonly (RateFigures & { readonly name: string })[]
  /** Incidents in these areas, over all their people. */
  readonly all: RateFigures
  /** The comparator: the same of every area that the data are about, chosen or not. */
  readonly county: RateFigures
  /** See core/statistics/funnel. */
  readonly dispersion: number
  readonly widened: boolean
  readonly join: JoinAccount
}

export interface DecileFigures extends RateFigures {
  readonly decile: number
  readonly areas: number
}

export interface ShareFigures {
  readonly count: number
  readonly of: number
  /** 0 to 1, with Wilson's interval. */
  readonly share: number
  readonly low: number
  readonly high: number
  readonly residents: number
  readonly ofResidents: number
}

export interface Correlation {
  readonly rho: number
  readonly n: number
  readonly low: number
  readonly high: number
}

/** Offences by how deprived those are among whom they happen. About areas, not people. */
export interface Inequality {
  readonly measure: DeprivationMeasure
  readonly source: FigureSource
  readonly residents: FigureSource
  readonly boundaries: string | null
  readonly from: 'published-ranks' | 'published-deciles' | 'published-scores' | 'recomputed-from-domain-ranks'
  /** How many areas were ranked. */
  readonly ranked: number
  readonly areas: number
  /** Ten, the most deprived first; deciles without areas too. */
  readonly byDecile: readonly DecileFigures[]
  readonly all: RateFigures
  /** Least deprived less most deprived, per 1,000; and the ratio of the two. Null for fewer than three deciles with people. */
  readonly slope: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly relative: { readonly ratio: number; readonly low: number; readonly high: number } | null
  /** How much more areas of a decile differ than chance would have it; the intervals are as much wider. 1: not at all. */
  readonly dispersion: number
  readonly tenth: ShareFigures
  readonly fifth: ShareFigures
  /** Of the areas' rates with their ranks (1 the most deprived): below 0 where the more deprived have the higher rates. */
  readonly correlation: Correlation | null
  readonly join: JoinAccount
}

/** Deprivation of hexes. The arrays are parallel to the picture's cells; NaN, or 0 in `decile`, where there is no figure. */
export interface DeprivationBeneath {
  readonly kind: 'deprivation'
  readonly inequality: Inequality
  readonly people: Float32Array
  /** Mean rank of the people of each cell. */
  readonly rank: Float32Array
  /** The tenth of all ranked areas that the mean rank lies in; 1 the most deprived. */
  readonly decile: Uint8Array
  /** Of whole areas, parallel to the areas of the boundaries; 0 where there is no figure. Null without boundaries. */
  readonly areaDeciles: Uint8Array | null
  /** Measures that the same table can say. */
  readonly measures: readonly DeprivationMeasure[]
  /** Null without boundaries: then nothing is known of hexes. */
  readonly pairs: PairTable | null
}

/**
 * Offences and deprivation together: hexes without figures are left out. Offences 0: none; 1: below `most`; 2: `most` or more.
 * Deprivation 0: the least deprived third of the ranked areas, 2: the most deprived.
 */
export interface PairTable {
  /** The smallest count such that hexes with it or more hold at most half of the offences. */
  readonly most: number
  readonly rows: readonly {
    readonly offences: 0 | 1 | 2
    readonly deprivation: 0 | 1 | 2
    readonly hexes: number
    readonly count: number
    readonly people: number
  }[]
}

/** Class of a pair, 1 to 9: see PairTable. */
export function classOfPair(offences: 0 | 1 | 2, deprivation: 0 | 1 | 2): number {
  return 1 + 3 * offences + deprivation
}

/** A figure of what lies beneath a hex or a selection. */
export interface IndicatorValue {
  readonly name: string
  /** Null where there is no figure. */
  readonly value: number | null
  /** `sum`: counts parted by land; `people`: mean over residents; `land`: mean over land, where residents are not known. */
  readonly method: 'sum' | 'people' | 'land'
  /** The index or the domain that it is a figure of; null for others. */
  readonly deprivation: DeprivationMeasure | null
  /**
   * Of a rank: the tenth of all ranked areas, 1 the most deprived. Of another figure: the tenth of the county's people by it, from the
   * lowest, 1 to 10. Null for sums, and for the whole county.
   */
  readonly tenth: number | null
  /** Of a rank: how many were ranked; else null. */
  readonly ranked: number | null
  readonly source: FigureSource
}

/** Places in a hex or a selection, and within distances of its middle. */
export interface PlacesNear {
  readonly list: string
  readonly kinds: readonly {
    readonly kind: string
    readonly inside: number
    /** Parallel to NEAR_METRES. */
    readonly within: readonly number[]
  }[]
  /** Kinds that are left out, those with the fewest near by. */
  readonly left: number
  /** The places in the hexagon, by name, at most so many as can be read; `opens` and `closes` as the file has them, '' for not said. */
  readonly places: readonly {
    readonly name: string
    readonly kind: string
    readonly opens: string
    readonly closes: string
  }[]
}

/** What lies beneath a hex, or beneath the chosen areas. */
export interface BeneathDetail {
  readonly residents: number | null
  readonly areas: readonly { readonly code: string; readonly name: string; readonly share: number }[]
  readonly indicators: readonly IndicatorValue[]
  readonly places: readonly PlacesNear[]
}
