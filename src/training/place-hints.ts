import { type InventedArea, inventedGround } from './ground.ts'
import { isCentre } from './people.ts'
import type { Random } from './random.ts'
import { SHARED_STREET } from './street-names.ts'
import type { PlantedPlace } from './truth-cells.ts'

const IN_CENTRE = [
  'Shopping Area',
  'Nightclub',
  'Supermarket',
  'Parking Area',
  'Bus/Coach Station',
  'Pedestrian Subway',
]
const ELSEWHERE = ['Supermarket', 'Park/Open Space', 'Petrol Station', 'Sports/Recreation Area', 'Parking Area']

/** What a planted place is known by, at its first point. */
const LANDMARKS: Partial<Record<PlantedPlace, string>> = {
  'old-market': 'Nightclub',
  'bar-street': 'Nightclub',
  'bandstand-park': 'Park/Open Space',
  'new-quarter': 'Shopping Area',
  'old-bus-station': 'Bus/Coach Station',
  'fish-market': 'Shopping Area',
  'station-square': 'Parking Area',
  prison: 'Prison',
}

/** "On or near ..." of the snap point of a planted place with this number. */
export function plantedHint(place: PlantedPlace, number: number, streets: readonly string[], from: Random): string {
  return `On or near ${(number === 0 ? LANDMARKS[place] : undefined) ?? from.oneOf(streets)}`
}

/** "On or near ..." of an ordinary snap point: a street, a kind of place, or what its town has one of. */
export function placeHint(area: InventedArea, number: number, streets: readonly string[], from: Random): string {
  const [share, kinds] = isCentre(area) ? [0.3, IN_CENTRE] : [0.05, ELSEWHERE]
  const drawn = from.unit() < share ? from.oneOf(kinds) : from.oneOf(streets)
  return `On or near ${onlyOnes(area)[number] ?? drawn}`
}

/** What stands once in a town, in its middle: among it the street whose name three towns share. */
function onlyOnes(area: InventedArea): readonly string[] {
  const { town } = area
  if (town.rank === 'village' || area !== middleOf(town.name)) return []
  const shared = SHARED_STREET.towns.some((name) => name === town.name) ? [SHARED_STREET.name] : []
  const ofCity = town.rank === 'city' ? ['Hospital', 'Magistrates Court', 'Theatre/Concert Hall'] : []
  return ['High Street', 'Police Station', ...shared, ...ofCity]
}

function middleOf(town: string): InventedArea | undefined {
  const areas = inventedGround().areas.filter((area) => area.town.name === town)
  return areas.sort((one, other) => one.fromCentre - other.fromCentre)[0]
}
