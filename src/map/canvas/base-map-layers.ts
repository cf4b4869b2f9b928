import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { BaseMap } from '../base-map.ts'

export const BASE_MAP = 'base-map'

/** What is drawn of a vector base map; a person shall find the way on it, and see the hexes first. */
type Feature = 'land' | 'green' | 'built' | 'water' | 'river' | 'building' | 'road' | 'main-road' | 'rail'

/** Lowest first. Pale, and grey but for water and green, so that no class of the hexes is mistaken for one of these. */
const DRAWN: readonly Feature[] = [
  ...(['land', 'built', 'green', 'water', 'river', 'building', 'rail', 'road', 'main-road'] as const),
]

const FILLS: Partial<Record<Feature, string>> = {
  land: '#f2f1ee',
  built: '#e8e6e1',
  green: '#dde5d5',
  water: '#c6d6e0',
  building: '#d9d6d0',
}

/** Colour, and width in CSS pixels at zoom 8 and at zoom 16; between them it grows as the map does. */
const LINES: Partial<Record<Feature, readonly [colour: string, far: number, near: number]>> = {
  river: ['#b5c9d5', 0.4, 2.5],
  rail: ['#bdbab5', 0.4, 1.5],
  road: ['#c9c6c0', 0.2, 3],
  'main-road': ['#aeaaa3', 0.8, 7],
}

interface Rule {
  readonly layers: readonly string[]
  readonly feature: Feature
  /** Of these kinds only: the values of whichever of KIND_FIELDS the tiles have. */
  readonly kinds?: readonly string[]
}

/** Under what a feature's kind stands: Protomaps 4 and 3, OpenMapTiles, OS Open Zoomstack. */
const KIND_FIELDS = ['kind', 'pmap:kind', 'class', 'type'] as const

const MAIN_ROADS = [
  ...['highway', 'major_road', 'medium_road'],
  ...['motorway', 'trunk', 'primary', 'secondary'],
  ...['Motorway', 'Primary', 'A Road', 'B Road'],
]

const GREEN = [
  ...['park', 'nature_reserve', 'forest', 'wood', 'golf_course', 'cemetery', 'grass', 'grassland', 'village_green'],
  ...['recreation_ground', 'allotments', 'meadow', 'national_park', 'scrub', 'garden', 'playground', 'pitch'],
]

const BUILT = ['residential', 'industrial', 'commercial', 'retail', 'urban_area', 'suburb', 'neighbourhood']

/** Names of layers in three schemas: Protomaps, OpenMapTiles, OS Open Zoomstack. What is not named is not drawn. */
const RULES: readonly Rule[] = [
  { layers: ['earth', 'land'], feature: 'land' },
  { layers: ['landuse', 'landcover', 'natural'], feature: 'green', kinds: GREEN },
  { layers: ['park', 'greenspaces', 'woodland', 'national_parks'], feature: 'green' },
  { layers: ['landuse', 'landcover'], feature: 'built', kinds: BUILT },
  { layers: ['urban_areas'], feature: 'built' },
  { layers: ['water', 'sea', 'surfacewater'], feature: 'water' },
  // In Protomaps 4 rivers lie as lines among the areas of water.
  { layers: ['water', 'waterway', 'waterlines'], feature: 'river' },
  { layers: ['buildings', 'building', 'local_buildings', 'district_buildings'], feature: 'building' },
  { layers: ['roads', 'transportation', 'transit', 'rail'], feature: 'rail', kinds: ['rail'] },
  { layers: ['roads', 'transportation'], feature: 'road' },
  { layers: ['roads', 'transportation'], feature: 'main-road', kinds: MAIN_ROADS },
]

/** The layers that draw a base map from the source of that name: pictures as they are, vector tiles in a quiet style of our own. */
export function baseMapLayers({ kind, layerNames }: Pick<BaseMap, 'kind' | 'layerNames'>): LayerSpecification[] {
  if (kind === 'raster')
    return [{ id: BASE_MAP, type: 'raster', source: BASE_MAP, paint: { 'raster-fade-duration': 0 } }]
  return DRAWN.flatMap((feature) =>
    RULES.filter((rule) => rule.feature === feature).flatMap((rule) =>
      rule.layers
        // Asking for a layer that the tiles lack is an error to MapLibre; an archive that does not say is asked for all.
        .filter((name) => layerNames.length === 0 || layerNames.includes(name))
        .map((name) => vectorLayer(name, rule)),
    ),
  )
}

function vectorLayer(name: string, { feature, kinds }: Rule): LayerSpecification {
  const common = { id: `${BASE_MAP}:${feature}:${name}`, source: BASE_MAP, 'source-layer': name }
  const line = LINES[feature]
  if (!line) {
    const paint = { 'fill-color': FILLS[feature] ?? '', 'fill-antialias': false }
    return { ...common, type: 'fill', filter: filterOf('Polygon', kinds), paint }
  }
  const [colour, far, near] = line
  return {
    ...common,
    type: 'line',
    filter: filterOf('LineString', kinds),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 8, far, 16, near] },
  }
}

function filterOf(geometry: 'Polygon' | 'LineString', kinds?: readonly string[]): FilterSpecification {
  const isGeometry = ['in', ['geometry-type'], ['literal', [geometry, `Multi${geometry}`]]]
  if (!kinds) return isGeometry as unknown as FilterSpecification
  const kind = ['to-string', ['coalesce', ...KIND_FIELDS.map((field) => ['get', field])]]
  return ['all', isGeometry, ['in', kind, ['literal', [...kinds]]]] as unknown as FilterSpecification
}
