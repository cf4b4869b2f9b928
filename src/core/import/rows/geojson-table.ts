import { decimal } from './cell-text.ts'
import { isObject } from './json-object.ts'
import { Refused } from './refused.ts'

/** As many as any reader of rows takes. */
const MOST_COLUMNS = 1_000

type Position = readonly [number, number]
/** What a feature's geometry is to a map of points. */
type Place = Position | 'none' | 'no-point'

/**
 * A header, the names of all properties and of two coordinates, and a row for each feature: row n + 1 is feature n. Positions
 * in degrees are called longitude and latitude, others easting and northing; which grid those are on is for the caller to find, unless
 * the file names one that is not ours: then they are called so.
 * A feature that is no point keeps its row and has no coordinates, unless most are none: then the file is one of boundaries.
 */
export function pointTable({ features, crs }: { readonly features: readonly unknown[]; readonly crs: unknown }): {
  readonly width: number
  readonly rows: readonly (readonly (string | undefined)[])[]
} {
  // A Map: "__proto__" is a name like any other.
  const columns = new Map<string, number>()
  const places: Place[] = []
  const rows = features.map((feature) => {
    if (!isObject(feature) || feature.type !== 'Feature') throw new Refused('json-not-geojson')
    places.push(placeOf(feature.geometry))
    return propertyFields(feature.properties, columns)
  })
  const located = places.filter((place) => typeof place !== 'string')
  const others = places.filter((place) => place === 'no-point')
  if (others.length > located.length) throw new Refused('boundaries')
  const names = [...columns.keys()]
  const [first, second] = coordinateNames(names, axesOf(crs, located))
  const width = names.length + 2
  for (const [at, row] of rows.entries()) {
    const place = places[at] as Place
    if (typeof place === 'string') continue
    row[width - 2] = decimal(place[0])
    row[width - 1] = decimal(place[1])
  }
  return { width, rows: [[...names, first, second], ...rows] }
}

function propertyFields(properties: unknown, columns: Map<string, number>): (string | undefined)[] {
  const fields: (string | undefined)[] = []
  if (!isObject(properties)) return fields
  for (const name of Object.keys(properties)) {
    let column = columns.get(name)
    if (column === undefined) {
      column = columns.size
      if (column === MOST_COLUMNS) throw new Refused('too-many-columns')
      columns.set(name, column)
    }
    const text = textOf(properties[name])
    if (text !== '') fields[column] = text
  }
  return fields
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return decimal(value)
  return JSON.stringify(value)
}

function placeOf(geometry: unknown): Place {
  if (!isObject(geometry)) return 'none'
  const { type, coordinates } = geometry
  if (type === 'Point') return positionOf(coordinates)
  if (type !== 'MultiPoint') return 'no-point'
  if (!Array.isArray(coordinates)) return 'none'
  return coordinates.length === 1 ? positionOf(coordinates[0]) : 'no-point'
}

/** The first two numbers; a height is left out. */
function positionOf(position: unknown): Place {
  if (!Array.isArray(position)) return 'none'
  const [x, y] = position
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : 'none'
}

/** Whether most positions can be degrees: one that is wrong does not make a file one of metres. */
function areDegrees(positions: readonly Position[]): boolean {
  const degrees = positions.filter(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)
  return degrees.length * 2 >= positions.length
}

/**
 * Whether the member `crs`, which GeoJSON had until RFC 7946, names the British National Grid: "EPSG:27700",
 * "urn:ogc:def:crs:EPSG::27700", "http://www.opengis.net/def/crs/EPSG/0/27700", or the bare code.
 */
function isNationalGrid(crs: unknown): boolean {
  return /(^|\D)27700$/.test(nameOf(crs))
}

/** WGS84 by its names, and ETRS89, which lies within a metre of it. "4258" is not part of "14258". */
function isWgs84(crs: unknown): boolean {
  return /(?:^|\D)(?:4326|4979|4258)$|CRS:?84h?$|WGS ?_?84$/i.test(nameOf(crs))
}

function isNamed(crs: unknown): boolean {
  return nameOf(crs) !== ''
}

function nameOf(crs: unknown): string {
  const properties = isObject(crs) ? crs.properties : null
  return isObject(properties) ? String(properties.name ?? properties.code ?? '').trim() : ''
}

const DEGREES = ['longitude', 'latitude'] as const
const METRES = ['easting', 'northing'] as const
const ANOTHER_GRID = ['x of another grid', 'y of another grid'] as const

function axesOf(crs: unknown, located: readonly Position[]): readonly [string, string] {
  if (isNationalGrid(crs)) return METRES
  if (isNamed(crs) && !isWgs84(crs)) return ANOTHER_GRID
  return areDegrees(located) ? DEGREES : METRES
}

function coordinateNames(names: readonly string[], axes: readonly [string, string]): readonly [string, string] {
  const taken = new Set(names.map((name) => name.trim().toLowerCase()))
  let pair = axes
  while (pair.some((name) => taken.has(name))) pair = [`geometry ${pair[0]}`, `geometry ${pair[1]}`]
  return pair
}
