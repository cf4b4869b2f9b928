import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { nearestParts } from './nearest-parts.ts'
import { type Random, random } from './random.ts'
import { isInside, type Position, type Ring } from './rings.ts'
import { landPosition, landRing } from './shape-of-the-land.ts'
import { DISTRICTS, TOWNS, type Town } from './towns.ts'

/** A district of the invented county. */
export interface InventedDistrict {
  readonly name: string
  readonly ring: Ring
}

/** A small area, as large in people as an LSOA. `code` begins with X, which no code of a real area does. */
export interface InventedArea {
  readonly code: string
  /** The district, a space, three digits and a letter: "Corvane 001A". */
  readonly name: string
  readonly district: string
  readonly ring: Ring
  /** Where its people live, in degrees. */
  readonly middle: Position
  readonly town: Town
  /** How far `middle` is from the middle of its town, against the town's own spread: 0 is the high street. */
  readonly fromCentre: number
}

/** Land, borders and names; the same whatever the seed of the rows. Rings are closed, degrees WGS84, [longitude, latitude]. */
export interface InventedGround {
  readonly land: readonly Ring[]
  readonly districts: readonly InventedDistrict[]
  readonly areas: readonly InventedArea[]
  readonly places: readonly PlaceName[]
}

const GROUND_SEED = 7
const COAST_CORNERS = 720
/** Times that every seat moves to the middle of its part: fewer slivers, and town areas stay smaller than country ones. */
const SETTLING = 2

let ground: InventedGround | undefined

/** The invented county without its rows, in some milliseconds, and only once. */
export function inventedGround(): InventedGround {
  ground ??= surveyed()
  return ground
}

function surveyed(): InventedGround {
  const disc = Array.from({ length: COAST_CORNERS }, (_, corner): Position => {
    const direction = (2 * Math.PI * corner) / COAST_CORNERS
    return [Math.cos(direction), Math.sin(direction)]
  })
  const parts = nearestParts(
    disc,
    DISTRICTS.map(({ at }) => at),
  )
  const seats = seatsOfAreas(random(GROUND_SEED))
  const areas = DISTRICTS.flatMap(({ name }, at) => areasOf(name, parts[at] as Position[], seats))
  return {
    land: [landRing(disc)],
    districts: DISTRICTS.map(({ name }, at) => ({ name, ring: landRing(parts[at] as Position[]) })),
    areas: areas.map((area, at) => ({ ...area, code: `X01${String(at + 1).padStart(6, '0')}` })),
    places: TOWNS.map(({ name, rank, at }) => {
      const [lng, lat] = landPosition(at)
      return { name, rank, lng, lat }
    }),
  }
}

interface Seat {
  readonly town: Town
  readonly at: Position
}

/** Where the small areas of each town begin, the one in its middle first. */
function seatsOfAreas(from: Random): Seat[] {
  return TOWNS.flatMap((town) =>
    Array.from({ length: town.areas }, (_, number): Seat => {
      if (number === 0) return { town, at: town.at }
      // Evenly over a disc, a little denser in its middle; the golden angle keeps neighbours apart.
      const radius = town.spread * ((number + 0.3 * from.unit()) / town.areas) ** 0.55
      const direction = 2.39996 * number + 0.3 * from.normal()
      return { town, at: [town.at[0] + radius * Math.cos(direction), town.at[1] + radius * Math.sin(direction)] }
    }),
  )
}

/** The small areas of a district, named from its middle outwards five to a number as ONS does, without their codes. */
function areasOf(district: string, part: readonly Position[], all: readonly Seat[]): Omit<InventedArea, 'code'>[] {
  const own = all.filter(({ at }) => isInside(part, at))
  let seats = own.map(({ at }) => at)
  for (let time = 0; time < SETTLING; time++) {
    // Only half way: an area at the edge of a town also holds fields, but its people live at its town end.
    seats = nearestParts(part, seats).map((area, at) => halfWay(seats[at] as Position, middleOf(area), own[at] as Seat))
  }
  return nearestParts(part, seats).map((area, at) => {
    const { town } = own[at] as Seat
    const seat = seats[at] as Position
    return {
      name: `${district} ${String(Math.floor(at / 5) + 1).padStart(3, '0')}${'ABCDE'[at % 5]}`,
      district,
      ring: landRing(area),
      middle: landPosition(seat),
      town,
      fromCentre: Math.hypot(seat[0] - town.at[0], seat[1] - town.at[1]) / town.spread,
    }
  })
}

/** Half way to the middle of the part, but no further from its town than the town reaches. */
function halfWay(seat: Position, middle: Position, { town }: Seat): Position {
  const [x, y] = [(seat[0] + middle[0]) / 2, (seat[1] + middle[1]) / 2]
  const far = Math.hypot(x - town.at[0], y - town.at[1]) / (1.2 * town.spread)
  return far <= 1 ? [x, y] : [town.at[0] + (x - town.at[0]) / far, town.at[1] + (y - town.at[1]) / far]
}

/** The mean of its corners would lean to the coast, which has many: the middle of its surface. */
function middleOf(polygon: readonly Position[]): Position {
  let [twice, x, y] = [0, 0, 0]
  for (const [at, [bx, by]] of polygon.entries()) {
    const [ax, ay] = polygon.at(at - 1) as Position
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return [x / (3 * twice), y / (3 * twice)]
}
