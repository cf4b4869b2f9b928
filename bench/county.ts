import { type Random, random } from '../src/training/random.ts'

/** A snap point of the invented county, with what a row there states of it. */
export interface Point {
  readonly lng: string
  readonly lat: string
  readonly location: string
  readonly areaCode: string
  readonly areaName: string
  /** How often offences are recorded here, against other points. */
  readonly weight: number
}

interface Place {
  readonly lng: number
  readonly lat: number
}

/** A small area (LSOA): it holds the points that are nearest to its centre. */
interface Area extends Place {
  readonly code: string
  readonly name: string
}

const AREAS = 540
const TOWNS = 90
/** Offences dealt with by the force but elsewhere: too few for their district to be in the study area. */
const STRAYS = 60
const DISTRICTS = [
  'Alderbrook',
  'Castle Wick',
  'East Marsh',
  "King's Ferry",
  'Northmere',
  'Southfen',
  'Thornham',
  'Wrenford',
]
const ELSEWHERE = [
  { name: 'Barrowdale', lng: -1.55, lat: 53.38 },
  { name: 'Lowmoor', lng: 0.02, lat: 51.53 },
  { name: 'Quayside', lng: 0.9, lat: 51.89 },
]

/** `count` distinct snap points of an invented county about where Norfolk lies, ordered by the name of their small area. */
export function county(count: number, seed: number): Point[] {
  const from = random(seed)
  const towns = Array.from({ length: TOWNS }, (_, rank) => ({ ...inCounty(from), size: 1 / (rank + 1) ** 0.8 }))
  const areas = areasOf(towns, from)
  const seen = new Set<string>()
  const points: { point: Point; order: string }[] = []
  while (points.length < count) {
    const stray = points.length < STRAYS
    const place = stray ? nearOneOf(ELSEWHERE, from) : somewhere(towns, from)
    const [lng, lat] = [place.lng.toFixed(6), place.lat.toFixed(6)]
    if (seen.has(`${lng},${lat}`)) continue
    seen.add(`${lng},${lat}`)
    const area = stray ? elsewhere(place) : nearest(areas, place)
    const location = `On or near ${from.unit() < 0.06 ? oneOf(KINDS_OF_PLACE, from) : streetName(from)}`
    // A few points (a high street, a shopping centre) hold as much as a thousand others.
    const weight = stray ? 0.3 : (1 - from.unit()) ** -0.75
    points.push({ point: { lng, lat, location, areaCode: area.code, areaName: area.name, weight }, order: area.name })
  }
  return points.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)).map(({ point }) => point)
}

/** The county: a round shape with bays, 110 km by 70 km. */
function inCounty(from: Random): Place {
  for (;;) {
    const [x, y] = [from.unit() * 2 - 1, from.unit() * 2 - 1]
    const angle = Math.atan2(y, x)
    const coast = 0.85 + 0.1 * Math.sin(3 * angle + 1) + 0.05 * Math.sin(7 * angle)
    if (Math.hypot(x, y) <= coast) return { lng: 0.95 + 0.8 * x, lat: 52.67 + 0.32 * y }
  }
}

function somewhere(towns: readonly (Place & { size: number })[], from: Random): Place {
  if (from.unit() < 0.2) return inCounty(from)
  const town = towns[Math.floor(towns.length * from.unit() ** 2.2)] as Place & { size: number }
  const spread = 0.004 + 0.03 * town.size
  return { lng: town.lng + 1.6 * spread * from.normal(), lat: town.lat + spread * from.normal() }
}

function nearOneOf(places: readonly Place[], from: Random): Place {
  const place = oneOf(places, from)
  return { lng: place.lng + 0.02 * from.normal(), lat: place.lat + 0.02 * from.normal() }
}

function areasOf(towns: readonly (Place & { size: number })[], from: Random): Area[] {
  const seats = DISTRICTS.map((name) => ({ ...inCounty(from), name }))
  const areasOfDistrict = new Map<string, number>()
  return Array.from({ length: AREAS }, (_, number) => {
    const place = somewhere(towns, from)
    const district = nearest(seats, place).name
    const before = areasOfDistrict.get(district) ?? 0
    areasOfDistrict.set(district, before + 1)
    const middle = String(Math.floor(before / 5) + 1).padStart(3, '0')
    return {
      ...place,
      code: `E0109${String(number).padStart(4, '0')}`,
      name: `${district} ${middle}${'ABCDE'[before % 5]}`,
    }
  })
}

function elsewhere(place: Place): Area {
  const { name } = nearest(ELSEWHERE, place)
  return { ...place, code: `E0108${name.charCodeAt(0)}01`, name: `${name} 001A` }
}

function nearest<P extends Place>(places: readonly P[], to: Place): P {
  const distance = (place: P) => Math.hypot((place.lng - to.lng) * 0.6, place.lat - to.lat)
  let best = places[0] as P
  let shortest = distance(best)
  for (const place of places) {
    const length = distance(place)
    if (length < shortest) [best, shortest] = [place, length]
  }
  return best
}

function streetName(from: Random): string {
  return `${oneOf(STEMS, from)}${oneOf(ENDINGS, from)} ${oneOf(STREETS, from)}`
}

function oneOf<T>(list: readonly T[], from: Random): T {
  return list[from.below(list.length)] as T
}

const KINDS_OF_PLACE = [
  'Parking Area',
  'Supermarket',
  'Shopping Area',
  'Nightclub',
  'Hospital',
  'Prison',
  'Park/Open Space',
]
const STREETS = ['Road', 'Street', 'Close', 'Avenue', 'Lane', 'Drive', 'Way', 'Court', 'Crescent', 'Gardens', 'Hill']
const ENDINGS = ['', 'ford', 'ham', 'ton', 'wick', 'field', 'bridge', 'stead', 'worth', 'by', 'mere', ' Green']
const STEMS = [
  ...[
    'Alder',
    'Ash',
    'Barn',
    'Beck',
    'Birch',
    'Black',
    'Brad',
    'Broad',
    'Cather',
    'Clay',
    'Cole',
    'Crane',
    'Dray',
    'Elm',
  ],
  ...[
    'Fal',
    'Fen',
    'Flax',
    'Glebe',
    'Gold',
    'Har',
    'Hazel',
    'Hem',
    'Holl',
    'Kes',
    'Lark',
    'Ling',
    'Lodd',
    'Mar',
    'Mill',
  ],
  ...[
    'Nether',
    'Nor',
    'Oak',
    'Pen',
    'Pol',
    'Quar',
    'Raven',
    'Red',
    'Rush',
    'Sand',
    'Sax',
    'Shel',
    'Stan',
    'Stoke',
    'Swan',
  ],
  ...['Tas', 'Thorn', 'Til', 'Up', 'Wal', 'Wen', 'West', 'Whit', 'Wil', 'Win', 'Wood', 'Yar'],
]
