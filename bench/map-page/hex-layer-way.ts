import type { Map as MapLibreMap } from 'maplibre-gl'
import { PALETTE } from '../../src/map/colours.ts'
import { createHexLayer } from '../../src/map/hex-layer.ts'
import { createShowing, type ShownPicture } from '../../src/map/showing.ts'
import type { Way } from './map-page.ts'

/** The way of the app. */
export async function createHexLayerWay(map: MapLibreMap, cells: BigUint64Array): Promise<Way> {
  const layer = createHexLayer('hexes', PALETTE, (error) => console.error(error))
  const showing = createShowing(layer)
  const picture = (classes: Uint8Array): ShownPicture => ({
    question: { resolution: 9, measure: 'count' } as ShownPicture['question'],
    // Another array each time, as each answer of the engine brings one.
    cells: cells.slice(),
    classes,
    breaks: [1, 2, 3, 4, 5],
  })
  map.addLayer(layer)
  await showing.show(picture(new Uint8Array(cells.length)))
  return { recolour: (classes) => void showing.show(picture(classes)) }
}
