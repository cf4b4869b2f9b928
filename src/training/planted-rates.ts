import type { Category } from './offence-mix.ts'
import type { PlantedPlace } from './truth-cells.ts'

/** Steps from 0, January 2023: the first month that is different. */
export const EMERGES = 27
export const FADES = 15
export const FISH_MARKET_CHANGE = 18
export const STATION_SQUARE_CHANGE = 24
/** The months in which the decoy is high by chance, both ends in, and the first of the scheme that did nothing. */
export const CHANCE_MONTHS = { from: 12, to: 17 } as const
export const DECOY_CHANGE = 18
/** The district and month without rows: nothing is planted in that district that a missing month would blur. */
export const MISSING = { district: 'Vantry', month: 16 } as const
/** What each tenth towards the most deprived multiplies offences per resident by: four times from end to end. */
export const PER_DECILE = 1.17

/** Expected rows in one cell in one month. */
export type Rates = Partial<Record<Category, number>>

/** From this step on, these rates, in every cell of the place. */
interface Phase {
  readonly from: number
  readonly rates: Rates
}

const BAR_STREET: Rates = {
  'Violence and sexual offences': 4.6,
  'Anti-social behaviour': 2.6,
  'Public order': 1.8,
  'Criminal damage and arson': 1.2,
  'Possession of weapons': 0.25,
  Drugs: 0.4,
}
const QUIET = scaled(BAR_STREET, 0.07)
const MARKET = scaled(BAR_STREET, 1.15)
const CITY_CENTRE: Rates = {
  ...BAR_STREET,
  'Anti-social behaviour': 3.4,
  Shoplifting: 1.8,
  'Theft from the person': 0.6,
  'Other theft': 0.9,
  Robbery: 0.35,
  'Bicycle theft': 0.3,
}
const PARK: Rates = { 'Anti-social behaviour': 9 }
const PRISON: Rates = {
  'Violence and sexual offences': 5,
  Drugs: 1.6,
  'Other crime': 1.4,
  'Possession of weapons': 0.5,
  'Criminal damage and arson': 0.5,
}
/** Low enough for chance to double half a year: three cells with about 4 offences a month together. */
export const DECOY = scaled(BAR_STREET, 0.14)
/** What the fish market lost, nine tenths of it, spread over the nine cells that touch its three. */
const MOVED = scaled(MARKET, ((2 / 3) * 0.9 * 3) / 9)

/** What is planted where, apart from the decoy and the places alike, whose months are drawn by themselves. */
const PHASES: Readonly<Partial<Record<PlantedPlace, readonly Phase[]>>> = {
  'old-market': [{ from: 0, rates: CITY_CENTRE }],
  'bar-street': [{ from: 0, rates: BAR_STREET }],
  'bandstand-park': [{ from: 0, rates: PARK }],
  'new-quarter': [
    { from: 0, rates: QUIET },
    { from: EMERGES, rates: BAR_STREET },
  ],
  'old-bus-station': [
    { from: 0, rates: BAR_STREET },
    { from: FADES, rates: QUIET },
  ],
  'fish-market': [
    { from: 0, rates: MARKET },
    { from: FISH_MARKET_CHANGE, rates: scaled(MARKET, 1 / 3) },
  ],
  'fish-market ring': [
    { from: 0, rates: scaled(MARKET, 0.2) },
    { from: FISH_MARKET_CHANGE, rates: sum(scaled(MARKET, 0.2), MOVED) },
  ],
  'station-square': [
    { from: 0, rates: MARKET },
    { from: STATION_SQUARE_CHANGE, rates: scaled(MARKET, 1 / 3) },
  ],
  'station-square ring': [
    { from: 0, rates: scaled(MARKET, 0.35) },
    { from: STATION_SQUARE_CHANGE, rates: scaled(MARKET, 0.35 / 2) },
  ],
  prison: [{ from: 0, rates: PRISON }],
}

/** Expected rows of a planted place in each of its cells in a month, before the season. */
export function plantedRates(place: PlantedPlace, step: number): Rates {
  return PHASES[place]?.findLast(({ from }) => from <= step)?.rates ?? {}
}

function scaled(rates: Rates, by: number): Rates {
  return Object.fromEntries(Object.entries(rates).map(([category, rate]) => [category, rate * by]))
}

function sum(one: Rates, other: Rates): Rates {
  return Object.fromEntries(
    Object.entries(one).map(([category, rate]) => [category, rate + (other[category as Category] ?? 0)]),
  )
}
