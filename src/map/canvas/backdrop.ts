import type { CustomLayerInterface, GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { BaseMap } from '../base-map.ts'
import type { Palette } from '../colours.ts'
import type { Ground } from '../ground.ts'
import { type Areas, createAreas } from './areas.ts'
import { BASE_MAP, baseMapLayers } from './base-map-layers.ts'
import { type BaseMapSource, createBaseMapSource } from './base-map-source.ts'
import { SEA } from './create-map.ts'
import { groundData, groundLayers } from './ground-layers.ts'
import { groupOf, layerAbove } from './layer-order.ts'
import { createPlaces, type Places } from './places.ts'

/** All that is drawn but the hexes themselves, which lie in the middle of it. */
export interface Backdrop {
  setGround(ground: Ground): void
  setBaseMap(baseMap: BaseMap | null): void
  setPalette(palette: Palette): void
  readonly areas: Pick<Areas, 'outline' | 'fill' | 'setCovering'>
  readonly places: Pick<Places, 'show'>
  remove(): void
}

/**
 * Keeps what was last set and brings it to the map whenever the map can take it: at first, and again after a context loss, when
 * MapLibre restores its own layers by itself and the hexes are to be put back between them.
 * @param onStyled told when all layers are in place, `isAgain` after a loss
 */
export function createBackdrop(
  map: MapLibreMap,
  hexes: CustomLayerInterface,
  firstPalette: Palette,
  onStyled: (isAgain: boolean) => void,
): Backdrop {
  let palette = firstPalette
  let ground: Ground | null = null
  let baseMap: BaseMap | null = null
  let shown: BaseMapSource | null = null
  let isStyled = false
  let isAgain = false

  function put(layer: LayerSpecification | CustomLayerInterface): void {
    if (!map.getLayer(layer.id)) map.addLayer(layer, layerAbove(layer.id, map.getLayersOrder()))
  }

  const areas = createAreas(map, put, palette)
  const places = createPlaces(map, put)

  function bringGround(): void {
    if (!ground) return
    for (const [name, data] of Object.entries(groundData(ground))) {
      const source = map.getSource<GeoJSONSource>(name)
      if (source) source.setData(data)
      else map.addSource(name, { type: 'geojson', data })
    }
    for (const layer of groundLayers(palette)) put(layer)
  }

  function bringPalette(): void {
    map.setPaintProperty(SEA, 'background-color', palette.outside)
    for (const { id, paint } of groundLayers(palette)) {
      if (!map.getLayer(id)) continue
      for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name as 'fill-color', value)
    }
  }

  /** Always from nothing: what a lost context left belongs to a file that may have been changed since. */
  function bringBaseMap(): void {
    for (const id of map.getLayersOrder()) if (groupOf(id) === BASE_MAP) map.removeLayer(id)
    if (map.getSource(BASE_MAP)) map.removeSource(BASE_MAP)
    shown?.close()
    shown = baseMap && createBaseMapSource(baseMap)
    if (!baseMap || !shown) return
    map.addSource(BASE_MAP, shown.source)
    for (const layer of baseMapLayers(baseMap)) put(layer)
  }

  map.on('style.load', () => {
    isStyled = true
    bringGround()
    bringBaseMap()
    put(hexes)
    bringPalette()
    areas.bring()
    places.bring()
    onStyled(isAgain)
    isAgain = true
  })
  // MapLibre has no style until it is restored, and throws where it is asked about one.
  map.on('webglcontextlost', () => {
    isStyled = false
    areas.lose()
    places.lose()
  })

  return {
    setGround(newGround) {
      ground = newGround
      if (isStyled) bringGround()
    },
    setBaseMap(newBaseMap) {
      baseMap = newBaseMap
      if (isStyled) bringBaseMap()
    },
    setPalette(newPalette) {
      palette = newPalette
      if (isStyled) bringPalette()
      areas.setPalette(palette)
    },
    areas,
    places,
    remove() {
      areas.lose()
      shown?.close()
    },
  }
}
