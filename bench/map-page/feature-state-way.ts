import { cellToBoundary } from 'h3-js'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { coloursOfClasses } from '../../src/map/colours.ts'
import type { Way } from './map-page.ts'

const SOURCE = 'hexes'

/**
 * What MapLibre offers for it: a fill layer of GeoJSON that takes its colour from the state of a feature. Ids are numbers, which is
 * faster than names, and only hexes whose class changes are told.
 */
export async function createFeatureStateWay(map: MapLibreMap, cells: BigUint64Array): Promise<Way> {
  const features = Array.from(cells, (cell, id): GeoJSON.Feature => {
    const ring = cellToBoundary(cell.toString(16), true)
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features } })
  const classNumber = ['coalesce', ['feature-state', 'class'], 0]
  const steps = coloursOfClasses(5).flatMap((colour, at) => (at === 0 ? [colour] : [at, colour]))
  map.addLayer({
    id: SOURCE,
    type: 'fill',
    source: SOURCE,
    paint: { 'fill-color': ['step', classNumber, ...steps] as unknown as string, 'fill-antialias': false },
  })
  await map.once('idle')
  let shown = new Uint8Array(cells.length)
  return {
    recolour(classes) {
      for (let id = 0; id < classes.length; id++) {
        if (classes[id] !== shown[id]) map.setFeatureState({ source: SOURCE, id }, { class: classes[id] })
      }
      shown = Uint8Array.from(classes)
    },
  }
}
