import type { LayerSpecification } from 'maplibre-gl'
import {
  type MapPlaces,
  PLACE_STEPS,
  type PlaceSymbol,
  SYMBOL_EDGE,
  SYMBOL_HALO,
  SYMBOL_REACH,
} from '../place-symbols.ts'

/** Group of the layers of places, above outlines and below names. */
export const SYMBOLS = 'symbols'

/** Device pixels of an image to a CSS pixel: sharp on every screen. */
const RATIO = 3

/** Places as GeoJSON, each with the name of its sign's image. */
export function placeData({ lng, lat, kind, symbols }: MapPlaces): GeoJSON.FeatureCollection {
  const features = Array.from(lng, (_, at): GeoJSON.Feature => {
    const coordinates = [(lng[at] ?? 0) / PLACE_STEPS, (lat[at] ?? 0) / PLACE_STEPS]
    const symbol = symbols[kind[at] ?? 0]
    const properties = { image: symbol ? imageName(symbol) : '', kind: kind[at] ?? 0 }
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } }
  })
  return { type: 'FeatureCollection', features }
}

/** Every sign is drawn: one that gave way to another would be a place that is not there. Names find their room without them. */
export function placeLayer(source: string): LayerSpecification {
  return {
    id: `${SYMBOLS}:${source}`,
    type: 'symbol',
    source,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      // In the order of kinds, as the drawing without a graphics card has them.
      'symbol-sort-key': ['get', 'kind'],
    },
  }
}

export const imageName = ({ shape, colour }: PlaceSymbol): string => `${shape}-${colour}`

/** A sign as pixels, with edge and halo; null where the browser cannot draw it. */
export function imageOf({ path, colour }: PlaceSymbol): { image: ImageData; pixelRatio: number } | null {
  const size = 2 * SYMBOL_REACH * RATIO
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d')
  if (!context) return null
  context.setTransform(RATIO, 0, 0, RATIO, size / 2, size / 2)
  context.lineJoin = 'round'
  const shape = new Path2D(`M0,0${path}`)
  context.strokeStyle = SYMBOL_HALO.colour
  context.lineWidth = SYMBOL_EDGE.width + 2 * SYMBOL_HALO.width
  context.stroke(shape)
  context.fillStyle = colour
  context.fill(shape)
  context.strokeStyle = SYMBOL_EDGE.colour
  context.lineWidth = SYMBOL_EDGE.width
  context.stroke(shape)
  return { image: context.getImageData(0, 0, size, size), pixelRatio: RATIO }
}
