import { POLICE_UK_CATEGORIES } from '../core/vocabulary/crime-groups.ts'
import { decoyCounts } from './decoy-counts.ts'
import { drawer } from './drawer.ts'
import { MONTHS } from './months.ts'
import { type Category, MIX, season } from './offence-mix.ts'
import { DECOY, MISSING, plantedRates } from './planted-rates.ts'
import type { Random } from './random.ts'
import { type SnapPoint, snapPoints } from './snap-points.ts'
import { STRAYS_PER_MONTH, strayPoints } from './strays.ts'
import { PLANTED_PLACES, type PlantedPlace } from './truth-cells.ts'

export interface StreetRow {
  readonly category: Category
  /** Null for a row without location. */
  readonly point: SnapPoint | null
}

const WITHOUT_LOCATION = 0.022
/** What is recorded in any planted cell besides what is planted there. */
const BESIDES = 0.35
const CELLS_OF_A_GROUP = 3
const THOUSAND = Object.values(MIX).reduce((sum, [ordinary]) => sum + ordinary, 0)

/** The rows of one month after another, each in the order of the real files: by small area, those without location last. */
export function* streetRows(from: Random): Generator<StreetRow[]> {
  const { points, planted } = snapPoints()
  const background = backgroundOf(points, from)
  const ordinary = drawer(
    POLICE_UK_CATEGORIES.map((category) => MIX[category][0]),
    from,
  )
  const ofDecoy = drawer(Object.values(DECOY), from)
  const decoyCategories = Object.keys(DECOY) as Category[]
  const groups = decoyGroups(planted, from)
  const strays = strayPoints()
  for (const step of MONTHS.keys()) {
    const rows: StreetRow[] = []
    for (const [category, { mean, draw }] of background) {
      for (let left = from.poisson(mean * season(category, step)); left > 0; left--) {
        rows.push({ category, point: from.unit() < WITHOUT_LOCATION ? null : (points[draw()] as SnapPoint) })
      }
    }
    const plant = (cell: readonly number[], category: Category) =>
      rows.push({ category, point: points[from.oneOf(cell)] as SnapPoint })
    for (const [place, cells] of planted) {
      const rates = Object.entries(plantedRates(place, step)) as [Category, number][]
      for (const cell of cells) {
        for (const [category, rate] of rates) {
          for (let left = from.poisson(rate * season(category, step)); left > 0; left--) plant(cell, category)
        }
        for (let left = from.poisson(BESIDES); left > 0; left--) {
          plant(cell, POLICE_UK_CATEGORIES[ordinary()] as Category)
        }
      }
    }
    for (const { cells, counts } of groups) {
      for (let left = counts[step] as number; left > 0; left--) {
        plant(from.oneOf(cells), decoyCategories[ofDecoy()] as Category)
      }
    }
    for (let left = from.poisson(STRAYS_PER_MONTH); left > 0; left--) {
      rows.push({ category: POLICE_UK_CATEGORIES[ordinary()] as Category, point: from.oneOf(strays) })
    }
    yield inOrder(step === MISSING.month ? rows.filter(({ point }) => point?.district !== MISSING.district) : rows)
  }
}

/** Of each category how many rows a month of the background has, and a drawer of their points. */
function backgroundOf(points: readonly SnapPoint[], from: Random) {
  return POLICE_UK_CATEGORIES.map((category) => {
    const [ordinary, centre] = MIX[category]
    const weights = points.map((point) => (point.rate * (point.centre ? centre : ordinary)) / THOUSAND)
    const mean = weights.reduce((sum, weight) => sum + weight, 0)
    return [category, { mean, draw: drawer(weights, from) }] as const
  })
}

/** The decoy and the places alike, three cells each, with the rows of each month. */
function decoyGroups(planted: ReadonlyMap<PlantedPlace, readonly (readonly number[])[]>, from: Random) {
  return PLANTED_PLACES.filter((place) => place.startsWith('mill-bridge')).flatMap((place) => {
    const cells = planted.get(place) as readonly (readonly number[])[]
    return Array.from({ length: cells.length / CELLS_OF_A_GROUP }, (_, group) => ({
      cells: cells.slice(group * CELLS_OF_A_GROUP, (group + 1) * CELLS_OF_A_GROUP),
      counts: decoyCounts(CELLS_OF_A_GROUP, place === 'mill-bridge', from),
    }))
  })
}

function inOrder(rows: readonly StreetRow[]): StreetRow[] {
  // A letter that sorts after any name: rows without location stand at the end.
  const key = ({ category, point }: StreetRow) => `${point ? `${point.areaName} ${point.areaCode}` : '~'} ${category}`
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row)
}
