import 'maplibre-gl/dist/maplibre-gl.css'
import { cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import { Map as MapLibreMap, type MapMouseEvent, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerCode from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw'
import type { Bounds } from './bounds.ts'
import { boundsOfCells } from './bounds.ts'
import { PALETTE, type Palette } from './colours.ts'
import { createHexLayer } from './hex-layer.ts'
import type { MapCanvas, MapCanvasOptions } from './map-canvas.ts'
import { positionOfCell } from './position-of-cell.ts'
import { createRings, type RingKind } from './rings.ts'
import { createShowing } from './showing.ts'

const HEXES = 'hexes'
const GROUND = 'outside'
/** ms; MapLibre makes it 0 where the user wants less motion. */
const ZOOM_TIME = 150
const FIT = { padding: 24, animate: false, maxZoom: 16 } as const

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

/**
 * A map in an empty container, or null (and `onProblem('no-webgl2')`) where it cannot be. The container's wrapper is the one tab
 * stop, with the name and the arrow keys; MapLibre's own keys and focus are off.
 */
export function createMapCanvas(container: HTMLElement, options: MapCanvasOptions = {}): MapCanvas | null {
  let palette = options.palette ?? PALETTE
  const map = createMap(container, palette)
  if (!map) {
    options.onProblem?.('no-webgl2')
    return null
  }
  const layer = createHexLayer(HEXES, palette, () => options.onProblem?.('failed'))
  const showing = createShowing(layer)
  let isFitted = false
  let chosen: bigint | null = null
  let hovered: bigint | null = null

  const isShown = (cell: bigint | null) =>
    cell !== null && positionOfCell(showing.picture()?.cells ?? new BigUint64Array(), cell) >= 0
  const rings = createRings(container, palette)
  function ring(kind: RingKind, cell: bigint | null): void {
    const corners = cell !== null && isShown(cell) ? cellToBoundary(cell.toString(16)) : []
    rings.draw(
      kind,
      corners.map(([lat, lng]) => map?.project([lng, lat]) ?? { x: 0, y: 0 }),
    )
  }
  function drawRings(): void {
    ring('hovered', hovered === chosen ? null : hovered)
    ring('chosen', chosen)
  }

  function pick(event: MapMouseEvent): bigint | null {
    const picture = showing.picture()
    if (!picture) return null
    const { lng, lat } = event.lngLat
    const cell = BigInt(`0x${latLngToCell(lat, lng, picture.question.resolution)}`)
    return isShown(cell) ? cell : null
  }
  function hover(cell: bigint | null): void {
    if (cell === hovered) return
    hovered = cell
    drawRings()
    map?.getCanvas().style.setProperty('cursor', cell === null ? '' : 'pointer')
    options.onHover?.(cell)
  }
  function fitTo(where: BigUint64Array | Bounds = showing.picture()?.cells ?? new BigUint64Array()): void {
    const bounds = where instanceof BigUint64Array ? boundsOfCells(where) : where
    if (bounds) map?.fitBounds([[...bounds[0]], [...bounds[1]]], FIT)
  }
  function isOutOfView([[west, south], [east, north]]: Bounds): boolean {
    const view = map?.getBounds()
    return !view || west > view.getEast() || east < view.getWest() || south > view.getNorth() || north < view.getSouth()
  }

  /** Fits the first picture and one that lies out of view; later if the map is hidden now (the table is in front). */
  function fitWhereLost(): void {
    const bounds = boundsOfCells(showing.picture()?.cells ?? new BigUint64Array())
    if (!bounds || container.clientWidth === 0 || (isFitted && !isOutOfView(bounds))) return
    fitTo(bounds)
    isFitted = true
  }

  // Comes at first and again after a context loss, when MapLibre makes its style anew but cannot make our layer.
  let isAgain = false
  map.on('style.load', () => {
    map.setPaintProperty(GROUND, 'background-color', palette.outside)
    if (!map.getLayer(HEXES)) map.addLayer(layer)
    if (isAgain) showing.again().catch(() => options.onProblem?.('failed'))
    isAgain = true
    options.onReady?.()
  })
  map.on('webglcontextlost', () => options.onProblem?.('context-lost'))
  map.on('click', (event) => options.onPick?.(pick(event)))
  map.on('mousemove', (event) => hover(pick(event)))
  map.on('mouseout', () => hover(null))
  // What lies under the pointer after a move is not known before the pointer moves.
  map.on('movestart', () => hover(null))
  map.on('move', drawRings)
  map.on('moveend', () => {
    const { lng, lat } = map.getCenter()
    options.onMove?.({ lng, lat, metresPerPixel: metresPerPixelOf(map) })
  })
  map.on('resize', () => {
    if (!isFitted) fitWhereLost()
    drawRings()
  })

  return {
    async show(picture) {
      const before = showing.picture()
      const done = showing.show(picture)
      drawRings()
      if (before?.cells !== picture.cells) fitWhereLost()
      return done
    },
    choose(cell) {
      chosen = cell
      drawRings()
      if (cell !== null && isShown(cell)) bringIntoView(map, cell)
    },
    fit: fitTo,
    setPalette(newPalette) {
      palette = newPalette
      layer.setPalette(palette)
      rings.setPalette(palette)
      if (map.getLayer(GROUND)) map.setPaintProperty(GROUND, 'background-color', palette.outside)
    },
    goTo({ lng, lat }, metresPerPixel = Number.POSITIVE_INFINITY) {
      const closer = Math.log2(metresPerPixelOf(map) / metresPerPixel)
      map.jumpTo({ center: [lng, lat], zoom: map.getZoom() + Math.max(0, closer) })
    },
    pan(direction) {
      const { clientWidth, clientHeight } = container
      const [x, y] = PAN[direction]
      map.panBy([(x * clientWidth) / 3, (y * clientHeight) / 3], { animate: false })
    },
    view() {
      if (container.clientWidth === 0) return null
      const { lng, lat } = map.getCenter()
      return { lng, lat, metresPerPixel: metresPerPixelOf(map) }
    },
    setGround() {
      // Drawn with the next commits.
    },
    zoomIn: () => void map.zoomIn({ duration: ZOOM_TIME }),
    zoomOut: () => void map.zoomOut({ duration: ZOOM_TIME }),
    resize: () => void map.resize(),
    destroy() {
      showing.stop()
      rings.remove()
      map.remove()
    },
  }
}

const PAN = { north: [0, -1], south: [0, 1], east: [1, 0], west: [-1, 0] } as const

/** Metres on the ground in a CSS pixel at the middle of the map: MapLibre's world is 512 pixels wide at zoom 0. */
function metresPerPixelOf(map: MapLibreMap): number {
  return (EQUATOR * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom())
}

/** Metres: the length of the equator on the sphere of Web Mercator (radius 6,378,137 m). */
const EQUATOR = 40_075_016.69

let hasWorker = false

/** MapLibre's worker, which over file:// can only come from the page itself. '#w.cjs' makes it a classic worker. */
function provideWorker(): void {
  if (hasWorker) return
  const script = workerCode.replace(/\/\/# sourceMappingURL=.*\s*$/, '').replace(/export\s*\{[^}]*\};?\s*$/, '')
  setWorkerUrl(`${URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))}#w.cjs`)
  hasWorker = true
}

function createMap(container: HTMLElement, palette: Palette): MapLibreMap | null {
  if (!canDrawMap()) return null
  provideWorker()
  try {
    const map = new MapLibreMap({
      container,
      style: {
        version: 8,
        sources: {},
        layers: [{ id: GROUND, type: 'background', paint: { 'background-color': palette.outside } }],
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

/** Moves, at once, only where the hex is not well inside the view: a map that shifts at every key is hard to read. */
function bringIntoView(map: MapLibreMap, cell: bigint): void {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  const { x, y } = map.project([lng, lat])
  const { clientWidth, clientHeight } = map.getContainer()
  const isInside = (at: number, size: number) => at > size * 0.08 && at < size * 0.92
  if (!isInside(x, clientWidth) || !isInside(y, clientHeight)) map.jumpTo({ center: [lng, lat] })
}
