/** A county of four small areas beside one another, each a square, with people, deprivation and incidents: for tests. */

export type Position = readonly [lng: number, lat: number]

const [WEST, SOUTH, SIDE] = [1.2, 52.6, 0.02]

export interface SmallArea {
  readonly code: string
  readonly name: string
  readonly residents: number
  readonly rank: number
}

export const AREAS: readonly SmallArea[] = [
  { code: 'E01000101', name: 'Norwich 001A', residents: 2000, rank: 100 },
  { code: 'E01000102', name: 'Norwich 001B', residents: 1000, rank: 9000 },
  { code: 'E01033901', name: 'Broadland 001A', residents: 4000, rank: 20_000 },
  { code: 'E01033902', name: 'Broadland 001B', residents: 3000, rank: 33_000 },
]

/** The middle of an area. */
export function middle(area: number): Position {
  return [WEST + (area + 0.5) * SIDE, SOUTH + SIDE / 2]
}

function ring(west: number, east: number): Position[] {
  return [
    ...([
      [west, SOUTH],
      [east, SOUTH],
      [east, SOUTH + SIDE],
      [west, SOUTH + SIDE],
      [west, SOUTH],
    ] as const),
  ]
}

const json = (name: string, features: readonly object[]) =>
  new File([JSON.stringify({ type: 'FeatureCollection', features })], name)

const feature = (properties: object, coordinates: readonly Position[]) => ({
  ...{ type: 'Feature', properties },
  geometry: { type: 'Polygon', coordinates: [coordinates] },
})

export const smallAreas = (name = 'lsoa.geojson') =>
  json(
    name,
    AREAS.map(({ code, name: own }, at) =>
      feature({ LSOA21CD: code, LSOA21NM: own }, ring(WEST + at * SIDE, WEST + (at + 1) * SIDE)),
    ),
  )

export const districts = () =>
  json('districts.geojson', [
    feature({ LAD24CD: 'E07000148', LAD24NM: 'Norwich' }, ring(WEST, WEST + 2 * SIDE)),
    feature({ LAD24CD: 'E07000144', LAD24NM: 'Broadland' }, ring(WEST + 2 * SIDE, WEST + 4 * SIDE)),
  ])

const csv = (name: string, lines: readonly string[]) => new File([`${lines.join('\n')}\n`], name)

export const census = () =>
  csv('census.csv', [
    'LSOA code (2021),All Ages,Workday population',
    ...AREAS.map(({ code, residents }, at) => `${code},${residents},${at === 1 ? 9000 : residents}`),
  ])

export const indices = () =>
  csv('imd2025.csv', ['LSOA code (2021),IMD rank', ...AREAS.map(({ code, rank }) => `${code},${rank}`)])

interface Told {
  readonly area: number
  readonly incidents: number
  /** Where they lie; the middle of the area, where nothing is said. */
  readonly at?: Position | null
  /** What they state; the area's own, where nothing is said. */
  readonly code?: string
  readonly name?: string
  readonly category?: string
}

let crimes = 0

/** A street file of March 2025. */
export function street(told: readonly Told[], name = 'street.csv'): File {
  const rows = told.flatMap(({ area, incidents, at = middle(area), code, name: own, category = 'Robbery' }) =>
    Array.from({ length: incidents }, () => {
      crimes += 1
      const id = crimes.toString(16).padStart(64, '0')
      const [lng, lat] = at ?? ['', '']
      const stated = AREAS[area] as SmallArea
      const where = `${lng},${lat},On or near Castle Street,${code ?? stated.code},${own ?? stated.name}`
      return `${id},2025-03,Norfolk Constabulary,Norfolk Constabulary,${where},${category},,`
    }),
  )
  return csv(name, [
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context',
    ...rows,
  ])
}
