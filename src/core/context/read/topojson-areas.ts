import { feature } from 'topojson-client'
import { isObject } from '../../import/rows/json-object.ts'
import { TRAINING_MARK } from '../../vocabulary/training.ts'
import { attributesOf } from './attributes.ts'
import type { Budget } from './budget.ts'
import { gridSaid } from './geojson-areas.ts'
import { geojsonShape } from './geojson-shape.ts'
import type { AreaRejection, FlatPolygons, RawAreas } from './raw-areas.ts'

type Json = Readonly<Record<string, unknown>>
type Topology = Parameters<typeof feature>[0]
type Geometry = Parameters<typeof feature>[1]

/** The objects of a TopoJSON file, one after the other. Throws NotRead where there is too much of it. */
export function topojsonAreas(json: Json, budget: Budget): RawAreas[] {
  const objects = isObject(json.objects) ? Object.entries(json.objects) : []
  const arcs = Array.isArray(json.arcs) ? json.arcs : []
  const topology = { ...json, arcs } as unknown as Topology
  return objects.map(([layer, object]) => {
    const geometries = geometriesOf(object).filter(isObject)
    const shapes = geometries.map((geometry) => {
      // An arc may be named any number of times: what comes out is counted before it is made.
      const corners = cornersNamed(geometry.arcs ?? geometry.geometries, arcs)
      budget.spend(corners === 0 ? 0 : 1, corners)
      return shapeOf(topology, geometry)
    })
    return {
      ...{ layer, format: 'topojson', saysGrid: gridSaid(json.crs), shapes },
      ...attributesOf(geometries.map(({ properties, id }) => ({ properties, id }))),
      isMarkedInvented: json.note === TRAINING_MARK,
    }
  })
}

function geometriesOf(object: unknown): readonly unknown[] {
  if (!isObject(object)) return []
  return object.type === 'GeometryCollection' && Array.isArray(object.geometries) ? object.geometries : [object]
}

function shapeOf(topology: Topology, geometry: Json): FlatPolygons | AreaRejection {
  if (geometry.type === null || geometry.type === undefined) return 'no-shape'
  try {
    const made = feature(topology, { ...geometry, properties: null, id: undefined } as unknown as Geometry)
    return geojsonShape(made.type === 'Feature' ? made.geometry : collectionOf(made.features))
  } catch {
    // Arcs that are not there.
    return 'coordinates-unreadable'
  }
}

/** A geometry that is itself a collection comes back as several features. */
function collectionOf(features: readonly { readonly geometry: unknown }[]) {
  return { type: 'GeometryCollection', geometries: features.map(({ geometry }) => geometry) }
}

/** Corners of the arcs that are named in lists of any depth, or in the geometries of a collection. */
function cornersNamed(names: unknown, arcs: readonly unknown[]): number {
  if (typeof names === 'number') {
    const arc = arcs[names < 0 ? ~names : names]
    return Array.isArray(arc) ? arc.length : 0
  }
  if (isObject(names)) return cornersNamed(names.arcs ?? names.geometries, arcs)
  if (!Array.isArray(names)) return 0
  let corners = 0
  for (const name of names) corners += cornersNamed(name, arcs)
  return corners
}
