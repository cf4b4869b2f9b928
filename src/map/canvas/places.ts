import type { CustomLayerInterface, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { MapPlaces } from '../place-symbols.ts'
import { imageName, imageOf, placeData, placeLayer, SYMBOLS } from './place-layers.ts'

/** Places on MapLibre's map. */
export interface Places {
  show(layers: readonly MapPlaces[]): void
  /** All anew: the map can take layers, at first or again after a context loss. */
  bring(): void
  /** The map has no style. */
  lose(): void
}

export function createPlaces(
  map: MapLibreMap,
  put: (layer: LayerSpecification | CustomLayerInterface) => void,
): Places {
  let layers: readonly MapPlaces[] = []
  let isStyled = false

  function bring(): void {
    isStyled = true
    for (const id of map.getLayersOrder()) if (id.startsWith(`${SYMBOLS}:`)) map.removeLayer(id)
    // Sources are numbered without a gap.
    for (let i = 0; map.getSource(`${SYMBOLS}-${i}`); i++) map.removeSource(`${SYMBOLS}-${i}`)
    layers.forEach((places, i) => {
      for (const symbol of places.symbols) {
        const name = imageName(symbol)
        const drawn = map.hasImage(name) ? null : imageOf(symbol)
        if (drawn) map.addImage(name, drawn.image, { pixelRatio: drawn.pixelRatio })
      }
      const source = `${SYMBOLS}-${i}`
      map.addSource(source, { type: 'geojson', data: placeData(places) })
      put(placeLayer(source))
    })
  }

  return {
    show(newLayers) {
      layers = newLayers
      if (isStyled) bring()
    },
    bring,
    lose() {
      isStyled = false
    },
  }
}
