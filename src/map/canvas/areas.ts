import type { CustomLayerInterface, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { mercatorShapes } from '../area-rings.ts'
import { coloursOf, type Palette } from '../colours.ts'
import type { AreaFill, MapAreas } from '../map-areas.ts'
import { type AreaColours, createAreaColours } from './area-colours.ts'
import { areaData, areaNameData } from './area-data.ts'
import { AREA_HALO, AREA_LINE, AREA_NAMES, areaNameLayer, FILLS, fillLayer, outlineLayers } from './area-layers.ts'

/** Areas on MapLibre's map. Nothing reaches it while it has no style: `bring` then does all at once. */
export interface Areas {
  outline(areas: MapAreas | null): void
  fill(fill: AreaFill | null): void
  /** Colours of fills that cover what is below wholly, or let a base map shine through. */
  setCovering(covering: readonly [empty: number, some: number]): void
  setPalette(palette: Palette): void
  /** The map can take layers: at first, or again after a context loss, when the states of features are gone. */
  bring(): void
  /** The map has no style. */
  lose(): void
}

export function createAreas(
  map: MapLibreMap,
  put: (layer: LayerSpecification | CustomLayerInterface) => void,
  firstPalette: Palette,
): Areas {
  let palette = firstPalette
  let covering: readonly [number, number] = [1, 1]
  let outlined: MapAreas | null = null
  let filled: AreaFill | null = null
  let isStyled = false
  /** Sources on the map, by what they hold: outlines and fills of the same areas share one. */
  const sources = new Map<MapAreas, string>()
  let last = 0
  let colours: AreaColours | null = null

  function drop(...layers: readonly string[]): void {
    for (const id of layers) if (map.getLayer(id)) map.removeLayer(id)
    for (const [areas, source] of sources) {
      if (areas === outlined || areas === filled?.areas) continue
      sources.delete(areas)
      if (map.getSource(source)) map.removeSource(source)
    }
  }
  function sourceOf(areas: MapAreas): string {
    const source = sources.get(areas) ?? `areas-${++last}`
    sources.set(areas, source)
    if (!map.getSource(source)) map.addSource(source, { type: 'geojson', data: areaData(areas), buffer: 16 })
    return source
  }
  function bringOutlines(): void {
    drop(AREA_HALO, AREA_LINE, AREA_NAMES)
    if (map.getSource(AREA_NAMES)) map.removeSource(AREA_NAMES)
    if (!outlined) return
    const { typicalWidth } = mercatorShapes(outlined.shapes)
    for (const layer of outlineLayers(sourceOf(outlined), typicalWidth, palette)) put(layer)
    map.addSource(AREA_NAMES, { type: 'geojson', data: areaNameData(outlined) })
    put(areaNameLayer(palette))
  }
  function bringFills(): void {
    colours?.stop()
    colours = null
    drop(FILLS)
    if (!filled) return
    const source = sourceOf(filled.areas)
    put(fillLayer(source))
    colours = createAreaColours(map, source)
    colour()
  }
  function colour(): void {
    if (!filled || !colours) return
    const { classes, ramp } = filled
    const byClass = coloursOf(ramp.measure, ramp.classCount, palette).map((solid, at) =>
      withAlpha(solid, covering[at === 0 ? 0 : 1]),
    )
    colours.show(Array.from(classes, (cellClass) => byClass[cellClass] ?? byClass[0] ?? ''))
  }

  return {
    outline(areas) {
      if (areas === outlined) return
      outlined = areas
      if (isStyled) bringOutlines()
    },
    fill(fill) {
      const isSame = fill?.areas === filled?.areas
      filled = fill
      if (!isStyled) return
      if (isSame) colour()
      else bringFills()
    },
    setCovering(newCovering) {
      covering = newCovering
      if (isStyled) colour()
    },
    setPalette(newPalette) {
      palette = newPalette
      if (!isStyled) return
      colour()
      const layers = outlined ? [...outlineLayers('', 1, palette), areaNameLayer(palette)] : []
      for (const { id, paint } of layers) {
        for (const [name, value] of Object.entries(paint ?? {}))
          if (name.endsWith('color')) map.setPaintProperty(id, name as 'line-color', value)
      }
    },
    bring() {
      isStyled = true
      // A restored map has the sources it had before, and what they hold may have been changed since.
      const [outlines, fills] = [outlined, filled]
      outlined = null
      filled = null
      drop(AREA_HALO, AREA_LINE, AREA_NAMES, FILLS)
      outlined = outlines
      filled = fills
      bringOutlines()
      bringFills()
    },
    lose() {
      isStyled = false
      colours?.stop()
      colours = null
    },
  }
}

/** '#rrggbb' let through: alpha 1 is solid. */
function withAlpha(colour: string, alpha: number): string {
  return alpha === 1
    ? colour
    : `${colour}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`
}
