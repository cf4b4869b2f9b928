import type { PlaceName } from './place-names.ts'

/** Rings of one polygon, the outer first, each closed; [longitude, latitude] in degrees WGS84, as in GeoJSON. */
export type Polygon = readonly (readonly (readonly [lng: number, lat: number])[])[]

/** What lies under the hexes of a map, and which names stand above them. */
export interface Ground {
  readonly land: readonly Polygon[]
  /** Lines between districts, where boundaries are known. */
  readonly outlines: readonly Polygon[]
  readonly places: readonly PlaceName[]
}
