import { Map as MapLibreMap, ScaleControl } from 'maplibre-gl'
import type { Palette } from '../colours.ts'
import { provideWorker } from './worker.ts'

/** Layer of the background colour, the lowest. */
export const SEA = 'sea'

/**
 * An empty MapLibre map of the British Isles, or null where WebGL 2 is missing. Without MapLibre's own keys, focus and name: the
 * wrapper of the container has them.
 */
export function createMap(container: HTMLElement, palette: Palette): MapLibreMap | null {
  if (!canDrawMap()) return null
  provideWorker()
  try {
    const map = new MapLibreMap({
      container,
      // No `glyphs`: names are drawn with the fonts of the machine, and nothing is fetched.
      style: {
        version: 8,
        sources: {},
        layers: [{ id: SEA, type: 'background', paint: { 'background-color': palette.outside } }],
      },
      center: [-1.5, 53],
      zoom: 5,
      minZoom: 4,
      maxZoom: 18,
      maxPitch: 0,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
    })
    map.touchZoomRotate.disableRotation()
    map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
    const canvas = map.getCanvas()
    for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name)
    canvas.setAttribute('aria-hidden', 'true')
    return map
  } catch {
    container.replaceChildren()
    return null
  }
}

/** Whether this browser can draw the map at all. Asked before MapLibre is made, which throws where it cannot. */
function canDrawMap(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2')
    // Browsers allow about 16 contexts a page: give this one back at once.
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
    return gl !== null
  } catch {
    return false
  }
}
