import { isObject } from '../../import/rows/json-object.ts'
import { TRAINING_MARK } from '../../vocabulary/training.ts'
import { attributesOf } from './attributes.ts'
import { type Budget, cornersOf } from './budget.ts'
import { geojsonShape } from './geojson-shape.ts'
import type { RawAreas } from './raw-areas.ts'

type Json = Readonly<Record<string, unknown>>

const GEOMETRIES: ReadonlySet<unknown> = new Set(['Polygon', 'MultiPolygon', 'GeometryCollection'])

/**
 * The features of a GeoJSON file, of a single feature, or a geometry that stands alone. Null where it is none of these. Throws NotRead
 * where there is too much of it.
 */
export function geojsonAreas(json: Json, budget: Budget): RawAreas | null {
  const features = featuresOf(json)
  if (features === null) return null
  const shapes = features.map((feature) => {
    const shape = isObject(feature) ? geojsonShape(feature.geometry) : 'coordinates-unreadable'
    if (typeof shape !== 'string') budget.spend(1, cornersOf(shape))
    return shape
  })
  const attributes = features.map((feature) => {
    const { properties, id } = isObject(feature) ? feature : {}
    return { properties, id }
  })
  return {
    ...{ layer: '', format: 'geojson', saysGrid: gridSaid(json.crs), shapes },
    ...attributesOf(attributes),
    isMarkedInvented: json.note === TRAINING_MARK,
  }
}

function featuresOf(json: Json): readonly unknown[] | null {
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : null
  if (json.type === 'Feature') return [json]
  return GEOMETRIES.has(json.type) ? [{ geometry: json, properties: null }] : null
}

/** What the member `crs` says, which GeoJSON had until RFC 7946: a name, a code, or the address of a definition. */
export function gridSaid(crs: unknown): string[] {
  const properties = isObject(crs) ? crs.properties : null
  if (!isObject(properties)) return []
  return [properties.name, properties.code, properties.href]
    .filter((said) => typeof said === 'string' || typeof said === 'number')
    .map(String)
}
