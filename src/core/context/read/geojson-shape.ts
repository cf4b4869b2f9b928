import { isObject } from '../../import/rows/json-object.ts'
import type { AreaRejection, FlatPolygons, FlatRing } from './raw-areas.ts'

const LINES_AND_POINTS: ReadonlySet<unknown> = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString'])

/** The polygons of a GeoJSON geometry; of a collection those that it holds, whatever else is in it. */
export function geojsonShape(geometry: unknown): FlatPolygons | AreaRejection {
  if (geometry === null || geometry === undefined) return 'no-shape'
  if (!isObject(geometry)) return 'coordinates-unreadable'
  const { type, coordinates, geometries } = geometry
  if (LINES_AND_POINTS.has(type)) return 'not-an-area'
  if (type === 'Polygon') return polygonsOf([coordinates])
  if (type === 'MultiPolygon') return polygonsOf(coordinates)
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return together(geometries.map(geojsonShape))
  return 'coordinates-unreadable'
}

/** The polygons of several shapes as one; a part that cannot be read spoils the whole. */
export function together(parts: readonly (FlatPolygons | AreaRejection)[]): FlatPolygons | AreaRejection {
  if (parts.includes('coordinates-unreadable')) return 'coordinates-unreadable'
  const polygons = parts.flatMap((part) => (typeof part === 'string' ? [] : part))
  if (polygons.length > 0) return polygons
  return parts.includes('not-an-area') ? 'not-an-area' : 'no-shape'
}

function polygonsOf(coordinates: unknown): FlatPolygons | AreaRejection {
  if (!Array.isArray(coordinates)) return 'coordinates-unreadable'
  const polygons: FlatRing[][] = []
  for (const rings of coordinates) {
    if (!Array.isArray(rings)) return 'coordinates-unreadable'
    const read = rings.map(ringOf)
    if (read.includes(null)) return 'coordinates-unreadable'
    if (read.length > 0) polygons.push(read as FlatRing[])
  }
  return polygons.some((rings) => rings.some((ring) => ring.length > 0)) ? polygons : 'no-shape'
}

/** The first two numbers of each position; null where one of them is none. */
function ringOf(positions: unknown): FlatRing | null {
  if (!Array.isArray(positions)) return null
  const ring = new Float64Array(2 * positions.length)
  for (const [at, position] of positions.entries()) {
    if (!Array.isArray(position)) return null
    const [x, y] = position
    if (!(Number.isFinite(x) && Number.isFinite(y))) return null
    ring[2 * at] = x
    ring[2 * at + 1] = y
  }
  return ring
}
