import { squareKilometres } from './distance.ts'
import { type InventedArea, inventedGround } from './ground.ts'
import { random } from './random.ts'

/** Who lives and works in a small area, and how deprived it is. */
export interface People {
  readonly area: InventedArea
  /** Usual residents. */
  readonly residents: number
  /** People there in working hours: those who work there and those residents who do not leave to work. */
  readonly workday: number
  /** Higher is more deprived; like the national index, of no unit. */
  readonly score: number
  /** 1 is the most deprived small area of the county. */
  readonly rank: number
  /** 1 is the most deprived tenth. */
  readonly decile: number
}

const PEOPLE_SEED = 11
/** Terraces, not towers: so that no street is busy for being crowded alone, and what is planted stands out. */
const MOST_PER_KM2 = 4500
/** Within this share of a town's spread lie its shops and offices. */
const CENTRE = 0.3

let people: readonly People[] | undefined

/** The people of every small area, in the order of the areas of the ground; the same whatever the seed of the rows. */
export function inventedPeople(): readonly People[] {
  people ??= counted()
  return people
}

/** Whether an area is the middle of a city or town: shops, offices, public houses. A village has none. */
export function isCentre({ town, fromCentre }: InventedArea): boolean {
  return town.rank !== 'village' && fromCentre <= CENTRE
}

function counted(): People[] {
  const from = random(PEOPLE_SEED)
  const fortune = new Map<string, number>()
  const drawn = inventedGround().areas.map((area) => {
    // Whole towns are better or worse off, and inside each some parts are: deprivation lies in patches.
    const ofTown = fortune.get(area.town.name) ?? 0.5 * from.normal()
    fortune.set(area.town.name, ofTown)
    const rural = area.town.rank === 'village' ? -0.5 : 0
    const score = Math.round(1000 * 18 * Math.exp(0.55 * (ofTown + rural + 0.8 * from.normal()))) / 1000
    const drawnResidents = isCentre(area) ? 500 + from.below(500) : 1200 + from.below(900)
    const residents = Math.min(drawnResidents, Math.round(MOST_PER_KM2 * squareKilometres(area.ring)))
    const workers = isCentre(area) ? (area.town.rank === 'city' ? 4500 : 1600) * (0.7 + 0.8 * from.unit()) : 0
    return { area, score, residents, workday: Math.round(residents * (0.5 + 0.4 * from.unit()) + workers) }
  })
  const mostDeprivedFirst = [...drawn].sort((one, other) => other.score - one.score)
  const ranks = new Map(mostDeprivedFirst.map((one, at) => [one, at + 1]))
  return drawn.map((one) => {
    const rank = ranks.get(one) as number
    return { ...one, rank, decile: Math.ceil((10 * rank) / drawn.length) }
  })
}
