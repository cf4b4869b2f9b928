import type { Measure } from '../core/question/question.ts'
import type { BeneathFlag } from '../core/vocabulary/beneath.ts'
import type { DeprivationMeasure } from '../core/vocabulary/deprivation.ts'
import { capital } from './capital.ts'
import { count } from './numbers.ts'

/** Words about what lies beneath the hexagons: rates, deprivation, and what they are reckoned from. */

const PER: Readonly<Record<string, string>> = {
  residents: 'residents',
  households: 'households',
  workday: 'people in working hours',
  premises: 'premises',
}

/** "residents", "people in working hours"; a column's own name as it stands. */
export function perWords(per: string): string {
  return PER[per] ?? per
}

/** What the map can show, and what it is called: "Incidents per 1,000 residents". */
export function measureName(measure: Measure, per: string): string {
  switch (measure) {
    case 'count':
      return 'Incidents'
    case 'rate':
      return `Incidents per 1,000 ${perWords(per)}`
    case 'deprivation':
      return 'Deprivation'
    case 'count-and-deprivation':
      return 'Incidents and deprivation together'
    case 'gi-star':
      return 'Places higher than chance'
    case 'recurrence':
      return 'Places that recur across kinds of offence'
    case 'concentration':
      return 'How concentrated incidents are'
    case 'pair':
      return 'Two kinds of offence together'
    case 'change':
      return 'Change between two periods'
    case 'over-time':
      return 'Places over time'
    case 'lasting':
      return 'Whether busy hexagons stay busy'
    case 'when':
      return 'Hours of the week'
    case 'harm':
      return 'Harm, by weights of your own'
  }
}

const MEASURED: Readonly<Record<DeprivationMeasure, string>> = {
  index: 'Index of deprivation',
  'index-without-crime': 'Index without crime',
  income: 'Income',
  employment: 'Employment',
  education: 'Education, skills and training',
  health: 'Health and disability',
  crime: 'Crime',
  housing: 'Housing and services',
  environment: 'Living environment',
}

export function deprivationName(measure: DeprivationMeasure): string {
  return MEASURED[measure]
}

export const WITHOUT_CRIME_HINT =
  'Reckoned here from the published ranks of the other six domains, by the published transformation and weights.'
export const CRIME_HINT = 'This domain is recorded crime itself: beside offences it shows little else.'
export const INDEX_HINT = 'One of its seven domains is recorded crime; “Index without crime” leaves that out.'

/** What has to be added before anything but counts can be asked for. */
export const NOTHING_BENEATH =
  'To see rates and deprivation here, add boundaries of small areas and tables keyed by their codes (residents, Indices of Deprivation) on the Data screen.'

const FLAGS: Readonly<Record<BeneathFlag, string>> = {
  'few-people': 'fewer than 100 people: no rate',
  'few-events': 'fewer than 5 incidents: no rate',
  'busy-by-day': 'far more people by day than residents: the rate is no risk of residents',
  'many-premises': 'many licensed premises: the rate is no risk of residents',
}

export function flagWords(flag: BeneathFlag): string {
  return FLAGS[flag]
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'output-area': ['output area', 'output areas'],
  lsoa: ['lower layer area (LSOA)', 'lower layer areas (LSOA)'],
  msoa: ['middle layer area (MSOA)', 'middle layer areas (MSOA)'],
  ward: ['ward', 'wards'],
  district: ['district', 'districts'],
  county: ['county', 'counties'],
  region: ['region', 'regions'],
  country: ['country', 'countries'],
}

/** "552 lower layer areas (LSOA)", "7 districts", "12 areas". */
export function countedAreas(areas: number, kind: string): string {
  const [one, many] = KINDS[kind] ?? ['area', 'areas']
  return `${count(areas)} ${areas === 1 ? one : many}`
}

/** "lower layer areas (LSOA)". */
export function areasWords(kind: string): string {
  return KINDS[kind]?.[1] ?? 'areas'
}

/** A rate with one decimal, two where it is below 1: "15.1", "0.42". */
export function rateWords(rate: number): string {
  if (rate === 0) return '0'
  return rate >= 100 ? count(Math.round(rate)) : rate >= 1 ? rate.toFixed(1) : rate.toFixed(2)
}

/** "15.1 (14.9 to 15.4)", or why there is none. */
export function rateWithInterval(figures: {
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
}): string {
  const { rate, low, high } = figures
  if (rate === null || low === null || high === null) return 'not given'
  return `${rateWords(rate)} (${rateWords(low)} to ${rateWords(high)})`
}

/** "first (most deprived) tenth" … for a decile: "1, the most deprived", "2" … "10, the least deprived". */
export function decileWords(decile: number): string {
  if (decile === 1) return '1 (most deprived)'
  return decile === 10 ? '10 (least deprived)' : `${decile}`
}

/** Thirds of the bivariate view, from the least. */
export function offenceThird(offences: 0 | 1 | 2, most: number): string {
  if (offences === 0) return 'No incident'
  if (offences === 2) return `${count(most)} or more`
  return most === 2 ? '1' : `1 to ${count(most - 1)}`
}

export const DEPRIVATION_THIRDS = ['Least deprived third', 'Middle third', 'Most deprived third'] as const

export const SMOOTHED_NAME = 'Smoothed rate per 1,000'
export const SMOOTHED_HINT =
  'Smoothed: the rate of a hexagon drawn towards that of all hexagons asked for, the more the fewer people it has (empirical Bayes). Hexagons are coloured by it, and the table begins in its order; never by the rate as counted.'

export const DISTRICTS_OF = (name: string): string => `Districts of ${name}`
/** Larger areas made of whole small ones: "Wards, by whole areas (lookup.csv)". */
export const GROUPED_BY = (kind: string, through: string): string =>
  `${capital(areasWords(kind))}, by whole areas (${through})`
export const EVERYWHERE = 'All of the study area'
export const SEVERAL_AREAS = (areas: number): string => `${count(areas)} areas`
export const OVERLAYS_HEADING = 'On the map'
export const OUTLINES_LABEL = 'Outlines and names'
export const MORE_KINDS = (kinds: number): string => `${count(kinds)} more ${kinds === 1 ? 'kind' : 'kinds'} of place`
export const NO_OUTLINES = 'None'
export const FILL_AREAS = 'Colour the areas themselves, not hexagons'
export const PLACES_HEADING = 'Places'
export const PLACES_HINT = 'Symbols of places in the lists that are loaded.'
export const NO_FIGURE = 'no figure'
export const NO_RATE = (per: string): string => `no rate: fewer than 100 ${perWords(per)}`

/** "below 7.6", "15.1 to below 30.3", "60.6 or more". */
export function rateRange(from: number, below: number | null): string {
  if (below === null) return `${rateWords(from)} or more`
  return from === 0 ? `below ${rateWords(below)}` : `${rateWords(from)} to below ${rateWords(below)}`
}

export const PAIRS_TITLE = 'Incidents in a hexagon, by how deprived its people are'

/** Signs on a printed map: "Signs: pub (square), school (triangle)." */
export function signsSentence(signs: readonly { readonly kind: string; readonly shape: string }[]): string {
  return signs.length === 0 ? '' : `Signs: ${signs.map(({ kind, shape }) => `${kind} (${shape})`).join(', ')}.`
}

/** Where rates or deprivation cannot be shown any more, because a file of them went. */
export const SHOW_INCIDENTS = 'Show incidents instead'
