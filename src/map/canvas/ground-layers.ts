import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { PlaceName, PlaceRank } from '../../core/vocabulary/place-names.ts'
import type { Palette } from '../colours.ts'
import type { Ground, Polygon } from '../ground.ts'

const LAND = 'land'
const OUTLINES = 'outlines'
const PLACES = 'places'

type Data = GeoJSON.FeatureCollection

/** What the sources of the ground hold, by their names. */
export function groundData({ land, outlines, places }: Ground): Readonly<Record<string, Data>> {
  return {
    [LAND]: collection(land.map(polygon)),
    [OUTLINES]: collection(outlines.map(polygon)),
    [PLACES]: collection(places.map(point)),
  }
}

/** The layers of the ground; their order among all layers is that of layer-order.ts. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    // Without antialias, which draws a darker line along a coast that is only roughly right.
    { id: LAND, type: 'fill', source: LAND, paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    {
      id: OUTLINES,
      type: 'line',
      source: OUTLINES,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.boundary, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.75, 12, 1.5] },
    },
    // MapLibre lets the highest layer choose its room first, so the larger places come last.
    ...(['village', 'town', 'city'] as const).map((rank) => nameLayer(rank, palette)),
  ]
}

/** From which zoom names of a rank are drawn: a county is seen whole at about zoom 8, a district at 10. Sizes in CSS pixels. */
const NAMES: Readonly<Record<PlaceRank, { minzoom: number; size: number; font: string[] }>> = {
  city: { minzoom: 6, size: 15, font: ['Arial Bold', 'Arial'] },
  town: { minzoom: 6.5, size: 13, font: ['Arial'] },
  village: { minzoom: 10, size: 12, font: ['Arial'] },
}

function nameLayer(rank: PlaceRank, palette: Palette): SymbolLayerSpecification {
  const { minzoom, size, font } = NAMES[rank]
  return {
    id: `${PLACES}:${rank}`,
    type: 'symbol',
    source: PLACES,
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': size,
      // Where two would overlap, the one that stands first in the list is kept.
      'symbol-sort-key': ['get', 'order'],
      // Beside the middle of a place, where most is recorded, and not on it.
      'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 4,
    },
    paint: { 'text-color': palette.name, 'text-halo-color': palette.nameHalo, 'text-halo-width': 1.75 },
  }
}

function collection(features: GeoJSON.Feature[]): Data {
  return { type: 'FeatureCollection', features }
}

function polygon(rings: Polygon): GeoJSON.Feature {
  // MapLibre only reads; its types leave out `readonly`.
  const coordinates = rings as unknown as GeoJSON.Position[][]
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

function point({ name, rank, lng, lat }: PlaceName, order: number): GeoJSON.Feature {
  return { type: 'Feature', properties: { name, rank, order }, geometry: { type: 'Point', coordinates: [lng, lat] } }
}
