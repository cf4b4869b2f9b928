import type { BeneathDetail, IndicatorValue, PlacesNear } from '../core/question/beneath.ts'
import { NEAR_METRES } from '../core/vocabulary/beneath.ts'
import { deprivationName } from './beneath-words.ts'
import { count, counted, list, percent } from './numbers.ts'
import { placeKindWords } from './place-kinds.ts'

export const BENEATH_HEADING = 'What lies beneath'
export const AREAS_BENEATH = (isChosen: boolean): string =>
  isChosen ? 'What lies beneath the chosen area' : 'What lies beneath the study area'

export function residentsSentence({ residents }: BeneathDetail): string {
  if (residents === null)
    return 'How many people live here is not known: no table of residents is loaded for these areas.'
  return `About ${count(Math.round(residents))} residents, by the land it shares with small areas.`
}

/** "It lies in Norwich 009F (62.1%) and Norwich 009E (37.9%)." */
export function areaShares({ areas }: BeneathDetail): string {
  // Of a whole county every area is a small share.
  if (areas.length === 0 || areas.every(({ share }) => share < 0.02)) return ''
  const named = areas.map(({ name, share }) => (share > 0.9995 ? name : `${name} (${percent(share, 1)})`))
  return `In ${list(named)}. Shares are of its land in each file of boundaries.`
}

/** A figure as a row of a table. */
export function indicatorRows(indicators: readonly IndicatorValue[]): { name: string; value: string; tenth: string }[] {
  return indicators.map(({ name, value, tenth, ranked, deprivation }) => ({
    name: deprivation === null ? name : `${deprivationName(deprivation)}${ranked === null ? ` (${name})` : ', rank'}`,
    value: value === null ? 'no figure' : `${figure(value)}${ranked === null ? '' : ` of ${count(ranked)}`}`,
    tenth: tenth === null ? '–' : ranked === null ? `${tenth} from the lowest` : `${tenth} (1 most deprived)`,
  }))
}

const METHODS = {
  sum: 'counts parted by land',
  people: 'means over residents',
  land: 'means over land, for residents are not known',
} as const

/** The file of some figures, the census of its areas, and how they came here: "imd.csv (areas of 2021; means over residents)". */
export function indicatorCaption(table: string, indicators: readonly IndicatorValue[]): string {
  const own = indicators.filter(({ source }) => source.table === table)
  const source = own[0]?.source
  const said = [
    ...(source === undefined || source.vintage === null ? [] : [`areas of ${source.vintage}`]),
    ...(source === undefined || source.bridge === null ? [] : [`carried over through ${source.bridge.through}`]),
    ...new Set(own.map(({ method }) => METHODS[method])),
  ]
  return `${table} (${said.join('; ')})`
}

/** "12,345", "27.9", "0.013": as many digits as say something. */
function figure(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1000) return count(Math.round(value))
  if (Number.isInteger(value)) return count(value)
  const text = size >= 10 ? size.toFixed(1) : size >= 1 ? size.toFixed(2) : size.toPrecision(2)
  return `${value < 0 ? '\u2212' : ''}${text}`
}

export function placesCaption({ list: name, kinds, left }: PlacesNear): string {
  return `Places near by: ${name}${left === 0 ? '' : `, the ${count(kinds.length)} kinds with the most`}`
}

export function nearColumns(): string[] {
  return [
    'In the hexagon',
    ...NEAR_METRES.map((metres) => `Within ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}`),
  ]
}

export function placesRows({ kinds }: PlacesNear): string[][] {
  return kinds.map(({ kind, inside, within }) => [placeKindWords(kind), count(inside), ...within.map(count)])
}

/** What the distances are, and what they are not. */
export function distanceNote(hasSnapPoints: boolean): string {
  const own = 'Distances are from the middle of the hexagon.'
  if (!hasSnapPoints) return `${own} They are not distances from incidents.`
  return `${own} How far incidents are from a place cannot be said: they were moved to shared points before they came here.`
}

/** The places of a list in the hexagon, where more than their kind is known of some. */
export function insideCaption({ places, kinds }: PlacesNear): string {
  const all = kinds.reduce((sum, { inside }) => sum + inside, 0)
  return places.length < all
    ? `In the hexagon, the first ${count(places.length)} by name`
    : `In the hexagon: ${counted(all, 'place')}`
}

/** Rows of a table: name, kind, hours. */
export function insideRows({ places }: PlacesNear): string[][] {
  return places.map(({ name, kind, opens, closes }) => [
    name === '' ? 'Without a name' : name,
    placeKindWords(kind),
    opens === '' && closes === '' ? 'not stated' : `${opens || '?'} to ${closes || '?'}`,
  ])
}
