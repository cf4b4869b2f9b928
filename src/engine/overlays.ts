import type { Boundaries } from '../core/context/boundaries.ts'
import type { Shapes } from '../core/context/shapes.ts'
import type { PlaceLayer } from '../core/table/place-layer.ts'

/** Outlines of areas for the map, and their names and codes, parallel to the shapes. */
export interface DrawnAreas {
  readonly name: string
  readonly kind: string
  readonly shapes: Shapes
  readonly names: readonly string[]
  readonly codes: readonly string[]
}

/** Places for the map; see PlaceLayer. */
export type DrawnPlaces = Pick<
  PlaceLayer,
  'name' | 'kinds' | 'kind' | 'names' | 'lng' | 'lat' | 'opens' | 'closes' | 'layout'
>

/** What is drawn beside the hexes. */
export interface Overlays {
  readonly boundaries: readonly DrawnAreas[]
  readonly places: readonly DrawnPlaces[]
}

export function drawn({ name, kind, shapes, names, codes }: Boundaries): DrawnAreas {
  return { name, kind, shapes, names, codes }
}

export function drawnPlaces({ name, kinds, kind, names, lng, lat, opens, closes, layout }: PlaceLayer): DrawnPlaces {
  return { name, kinds, kind, names, lng, lat, opens, closes, layout }
}
