import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap } from 'maplibre-gl'
import { provideWorker } from '../../src/map/canvas/worker.ts'

// Over file:// MapLibre needs its worker from the page, whoever writes it.
provideWorker()
const map = new MapLibreMap({
  container: 'map',
  style: { version: 8, sources: {}, layers: [] },
  center: [1.29, 52.63],
  zoom: 8,
})
map.once('load', () => {
  window.openedAt = performance.now()
})

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to a page that can be used. */
    openedAt?: number
  }
}
