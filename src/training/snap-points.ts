import { placeAround, sixDecimals } from './distance.ts'
import { inventedGround } from './ground.ts'
import { keptClear } from './kept-clear.ts'
import { inventedPeople, isCentre, type People } from './people.ts'
import { placeHint, plantedHint } from './place-hints.ts'
import { PER_DECILE } from './planted-rates.ts'
import { type Random, random } from './random.ts'
import { isInside, type Position, type Ring } from './rings.ts'
import { streetNames } from './street-names.ts'
import { PLANTED_PLACES, type PlantedPlace, plantedCells } from './truth-cells.ts'

/** A point to which offences round about are moved, as data.police.uk does. */
export interface SnapPoint {
  /** Degrees WGS84, six decimals. */
  readonly at: Position
  /** "On or near Ropewalk Lane". */
  readonly location: string
  readonly areaCode: string
  readonly areaName: string
  readonly district: string
  /** Rows that are expected here in a month apart from all that is planted; 0 for a point of a planted cell. */
  readonly rate: number
  /** Whether shops and night life shape what is recorded. */
  readonly centre: boolean
}

export interface SnapPoints {
  readonly points: readonly SnapPoint[]
  /** Positions, in `points`, of the points of each cell of a planted place: one list a cell, in the order of the cells. */
  readonly planted: ReadonlyMap<PlantedPlace, readonly (readonly number[])[]>
}

const POINTS_SEED = 17
const POINTS_OF_AN_AREA = 19
/** How far houses lie from the middle of their small area, in kilometres; and how many stand anywhere in it instead. */
const REACH = { city: 0.9, town: 0.85, village: 1.4 }
/** Of distances: 0.5 would spread points evenly over a disc, 1 would crowd them in its middle. */
const EVENNESS = 0.6
const ANYWHERE = 0.15
/** Points of a planted cell lie so near its middle that they are in it for certain, and exact places round them too. */
const IN_CELL = 0.09
const POINTS_OF_A_CELL = 4
/** Rows a month for each thousand residents of a middling area, and for each thousand who come into a centre to work. */
const PER_RESIDENTS = 7.2
const PER_WORKERS = 2
/** How unequal the points of one area are: the share of the point of rank n goes as 1 / n to this power. */
const INEQUALITY = 0.45

type StreetNames = ReturnType<typeof streetNames>

let snapped: SnapPoints | undefined

/** All snap points, the same whatever the seed of the rows. */
export function snapPoints(): SnapPoints {
  snapped ??= placed()
  return snapped
}

function placed(): SnapPoints {
  const from = random(POINTS_SEED)
  const streets = streetNames()
  const taken = new Set<string>()
  const points = ordinaryPoints(streets, taken, from)
  const planted = new Map(
    PLANTED_PLACES.map((place) => [
      place,
      plantedCells(place).map(({ middle }, cell) =>
        Array.from({ length: place === 'prison' ? 1 : POINTS_OF_A_CELL }, (_, number) => {
          let at: Position
          do at = placeAround(middle, IN_CELL * Math.sqrt(from.unit()), from)
          while (!isNew(taken, at))
          return points.push(plantedPoint(place, at, cell * POINTS_OF_A_CELL + number, streets, from)) - 1
        }),
      ),
    ]),
  )
  return { points, planted }
}

/** The points of every small area, in the order of the areas, away from all that is planted. */
function ordinaryPoints(streets: StreetNames, taken: Set<string>, from: Random): SnapPoint[] {
  const isKeptClear = keptClear()
  return inventedPeople().flatMap((people) => {
    const { area } = people
    const places = placesIn(people, from, (at) => !isKeptClear(at) && isNew(taken, at))
    const shares = shuffled(
      places.map((_, at) => (at + 1) ** -INEQUALITY),
      from,
    )
    const whole = shares.reduce((sum, share) => sum + share, 0)
    return places.map((at, number) => ({
      ...{ at, areaCode: area.code, areaName: area.name, district: area.district, centre: isCentre(area) },
      location: placeHint(area, number, streets.get(area.town) as readonly string[], from),
      rate: (expectedRows(people) * (shares[number] as number)) / whole,
    }))
  })
}

/** Expected rows of a small area in a month: residents by how deprived they are, and those who come in to work. */
function expectedRows({ residents, workday, decile }: People): number {
  const middling = 5.5
  const comers = Math.max(0, workday - residents)
  return (residents * PER_RESIDENTS * PER_DECILE ** (middling - decile) + comers * PER_WORKERS) / 1000
}

function placesIn({ area }: People, from: Random, isFree: (at: Position) => boolean): Position[] {
  const count = POINTS_OF_AN_AREA + from.below(5)
  const places: Position[] = []
  // An area that is mostly kept clear gets fewer points rather than points outside its borders.
  for (let tries = 0; places.length < count && tries < 40 * count; tries++) {
    const at =
      from.unit() < ANYWHERE
        ? somewhereIn(area.ring, from)
        : placeAround(area.middle, REACH[area.town.rank] * from.unit() ** EVENNESS, from)
    if (isInside(area.ring, at) && isFree(at)) places.push(at)
  }
  return places
}

function somewhereIn(ring: Ring, from: Random): Position {
  const [west, east] = ends(ring.map(([lng]) => lng))
  const [south, north] = ends(ring.map(([, lat]) => lat))
  return sixDecimals(west + from.unit() * (east - west), south + from.unit() * (north - south))
}

function ends(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

function isNew(taken: Set<string>, at: Position): boolean {
  const before = taken.size
  return taken.add(at.join()).size > before
}

function plantedPoint(
  place: PlantedPlace,
  at: Position,
  number: number,
  streets: StreetNames,
  from: Random,
): SnapPoint {
  const area = inventedGround().areas.find(({ ring }) => isInside(ring, at))
  if (!area) throw new Error(`${place} has a point in the sea, at ${at.join()}`)
  return {
    ...{ at, areaCode: area.code, areaName: area.name, district: area.district, centre: false, rate: 0 },
    location: plantedHint(place, number, streets.get(area.town) as readonly string[], from),
  }
}

function shuffled(values: readonly number[], from: Random): number[] {
  const left = [...values]
  return values.map(() => left.splice(from.below(left.length), 1)[0] as number)
}
