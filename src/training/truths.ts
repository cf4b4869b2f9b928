import { POLICE_UK_CATEGORIES } from '../core/vocabulary/crime-groups.ts'
import { writtenMonth } from './months.ts'
import {
  CHANCE_MONTHS,
  DECOY_CHANGE,
  EMERGES,
  FADES,
  FISH_MARKET_CHANGE,
  MISSING,
  PER_DECILE,
  STATION_SQUARE_CHANGE,
} from './planted-rates.ts'
import { EMPTY_PLACES, emptyCells, type PlantedPlace, plantedCells } from './truth-cells.ts'

export type TruthKind =
  | 'persistent-several-groups'
  | 'asb-only'
  | 'emerging'
  | 'former'
  | 'displaced'
  | 'benefit-spread'
  | 'regression-to-the-mean'
  | 'prison'
  | 'deprivation-gradient'
  | 'empty-areas'
  | 'missing-month'

/** Something that was put into the invented county on purpose, so that a method can be held against it. */
export interface Truth {
  readonly id: string
  readonly kind: TruthKind
  /** For people, in a sentence or two. */
  readonly words: string
  /** H3 cells at resolution 9; empty for what lies in no place. */
  readonly cells: readonly string[]
  /** Cells that touch the place, where an intervention was felt too. */
  readonly ring: readonly string[]
  /** Cells with the same true rate, which nothing ever happened to. */
  readonly alike: readonly string[]
  /** First and last month in which more is recorded than round about (or, of a missing month, nothing); "2023-01". */
  readonly from: string
  readonly to: string
  /** The first month of an intervention; null where there was none. */
  readonly intervention: string | null
  /** data.police.uk categories in which it shows most. */
  readonly categories: readonly string[]
  /** The district it is about, where that matters; else null. */
  readonly district: string | null
  /** Of the deprivation gradient: what a step towards the most deprived tenth multiplies offences per resident by. */
  readonly ratioPerDecile: number | null
}

const NOWHERE = {
  cells: [],
  ring: [],
  alike: [],
  intervention: null,
  categories: [],
  district: null,
  ratioPerDecile: null,
}
const [FIRST, LAST] = [0, 35]
const DISORDER = ['Violence and sexual offences', 'Anti-social behaviour', 'Public order', 'Criminal damage and arson']

/** All that is planted; the same whatever the seed of the rows. */
export function inventedTruths(): readonly Truth[] {
  return [
    {
      ...place('persistent-several-groups', 'old-market', FIRST, LAST),
      words:
        'The Old Market in the middle of Corvane: much violence, anti-social behaviour, theft and public order in every month of the three years, in seven touching hexagons.',
      categories: [...DISORDER, 'Shoplifting'],
    },
    {
      ...place('persistent-several-groups', 'bar-street', FIRST, LAST),
      words:
        'Bar Street in Brackensea: violence, anti-social behaviour and public order in every month of the three years, in three touching hexagons.',
      categories: DISORDER,
    },
    {
      ...place('asb-only', 'bandstand-park', FIRST, LAST),
      words:
        'Bandstand Park in Hallowmere: anti-social behaviour in every month, and hardly any crime. A question about violence should not find it.',
      categories: ['Anti-social behaviour'],
    },
    {
      ...place('emerging', 'new-quarter', EMERGES, LAST),
      words:
        'The New Quarter of Culverness: quiet until March 2025, and from April 2025 about ten offences in each hexagon a month.',
      categories: DISORDER,
    },
    {
      ...place('former', 'old-bus-station', FIRST, FADES - 1),
      words:
        'The old bus station at Lanternhithe: about ten offences in each hexagon a month until March 2024, when it closed; quiet ever since.',
      categories: DISORDER,
    },
    {
      ...place('displaced', 'fish-market', FIRST, LAST),
      ring: cellsOf('fish-market ring'),
      intervention: writtenMonth(FISH_MARKET_CHANGE),
      words:
        'The Fish Market at Skerrow Quay: patrols from July 2024 brought three hexagons down to a third, and nearly all of it moved into the hexagons that touch them. Nothing was gained.',
      categories: DISORDER,
    },
    {
      ...place('benefit-spread', 'station-square', FIRST, LAST),
      ring: cellsOf('station-square ring'),
      intervention: writtenMonth(STATION_SQUARE_CHANGE),
      words:
        'Station Square in Tidewick: lighting and a warden from January 2025 brought three hexagons down to a third, and the hexagons that touch them to a half.',
      categories: DISORDER,
    },
    {
      ...place('regression-to-the-mean', 'mill-bridge', CHANCE_MONTHS.from, CHANCE_MONTHS.to),
      alike: cellsOf('mill-bridge alike'),
      intervention: writtenMonth(DECOY_CHANGE),
      words:
        'Mill Bridge in Wexenby: by chance alone the first half of 2024 was bad, so a scheme began in July 2024, and the months after it are as good as those long before. The scheme did nothing: places like it are the same without one.',
      categories: DISORDER,
    },
    {
      ...place('prison', 'prison', FIRST, LAST),
      words:
        'The prison near Coldbarrel: offences inside its walls, all recorded at one point. It is no place to patrol.',
      categories: ['Violence and sexual offences', 'Drugs', 'Other crime'],
    },
    {
      ...NOWHERE,
      id: 'gradient',
      kind: 'deprivation-gradient',
      from: writtenMonth(FIRST),
      to: writtenMonth(LAST),
      words: `The more deprived a small area, the more offences for each resident: ${PER_DECILE} times as many with each tenth, outside the middles of towns and the places planted here.`,
      categories: POLICE_UK_CATEGORIES,
      ratioPerDecile: PER_DECILE,
    },
    ...EMPTY_PLACES.map((id) => ({
      ...NOWHERE,
      id,
      kind: 'empty-areas' as const,
      cells: emptyCells(id).cells,
      from: writtenMonth(FIRST),
      to: writtenMonth(LAST),
      words: `${EMPTY_NAMES[id]}: nothing was ever recorded here, in 127 touching hexagons inside the county. Zero is the true count, not a gap.`,
      categories: POLICE_UK_CATEGORIES,
    })),
    {
      ...NOWHERE,
      id: 'missing-month',
      kind: 'missing-month',
      from: writtenMonth(MISSING.month),
      to: writtenMonth(MISSING.month),
      words: `${MISSING.district} sent no rows for one month, May 2024. It was as busy as ever: the month is missing, not quiet.`,
      categories: POLICE_UK_CATEGORIES,
      district: MISSING.district,
    },
  ]
}

const EMPTY_NAMES = {
  'high-moor': 'High Moor, west of Corvane',
  'long-saltings': 'The Long Saltings, east of Hallowmere',
}

function place<Kind extends TruthKind>(kind: Kind, id: PlantedPlace, from: number, to: number) {
  return { ...NOWHERE, id, kind, cells: cellsOf(id), from: writtenMonth(from), to: writtenMonth(to) }
}

function cellsOf(planted: PlantedPlace): string[] {
  return plantedCells(planted).map(({ cell }) => cell)
}
