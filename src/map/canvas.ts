import 'maplibre-gl/dist/maplibre-gl.css'
import { cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { baseMapInfo, openBaseMap } from './base-map.ts'
import type { Bounds } from './bounds.ts'
import { boundsOfCells } from './bounds.ts'
import { createBackdrop } from './canvas/backdrop.ts'
import { createMap } from './canvas/create-map.ts'
import { PALETTE } from './colours.ts'
import { createHexLayer } from './hex-layer.ts'
import type { MapCanvas, MapCanvasOptions } from './map-canvas.ts'
import { positionOfCell } from './position-of-cell.ts'
import { createRings, type RingKind } from './rings.ts'
import { createShowing } from './showing.ts'

const HEXES = 'hexes'
/** ms; MapLibre makes it 0 where the user wants less motion. */
const ZOOM_TIME = 150
/** Wider at the sides, so that half the name of a place on the rim stays on the map. CSS pixels. */
const FIT = { padding: { top: 24, bottom: 24, left: 44, right: 44 }, animate: false, maxZoom: 16 } as const

/**
 * A map in an empty container, or null (and `onProblem('no-webgl2')`) where it cannot be. The container's wrapper is the one tab
 * stop, with the name and the arrow keys; MapLibre's own keys and focus are off.
 */
export function createMapCanvas(container: HTMLElement, options: MapCanvasOptions = {}): MapCanvas | null {
  const palette = options.palette ?? PALETTE
  const map = createMap(container, palette)
  if (!map) {
    options.onProblem?.('no-webgl2')
    return null
  }
  const layer = createHexLayer(HEXES, palette, () => options.onProblem?.('failed'))
  const showing = createShowing(layer)
  let isFitted = false
  /** The box that was fitted last, and the view that came of it; null while it waits for the map to have a size. */
  let wanted: Bounds | null = null
  let fittedView: string | null = null
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
    if (!bounds) return
    wanted = bounds
    // A map that is hidden now has no size to fit anything into.
    if (container.clientWidth > 0) map?.fitBounds([[...bounds[0]], [...bounds[1]]], FIT)
    fittedView = container.clientWidth > 0 ? viewNow() : null
  }
  const viewNow = () => `${map?.getCenter()} ${map?.getZoom()}`
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

  const backdrop = createBackdrop(map, layer, palette, (isAgain) => {
    if (isAgain) showing.again().catch(() => options.onProblem?.('failed'))
    options.onReady?.()
  })
  let baseMapsAsked = 0
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
    // Where nobody has moved it since, the map still shows in its new size what it was fitted to.
    else if (wanted && container.clientWidth > 0 && (fittedView === null || fittedView === viewNow())) fitTo(wanted)
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
    setPalette(palette) {
      layer.setPalette(palette)
      rings.setPalette(palette)
      backdrop.setPalette(palette)
    },
    goTo({ lng, lat }, metresPerPixel = Number.POSITIVE_INFINITY) {
      wanted = null
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
    setGround: backdrop.setGround,
    async setBaseMap(file) {
      const mine = ++baseMapsAsked
      const baseMap = file && (await openBaseMap(file))
      // Another file, or none, may have been chosen while this one was being opened.
      if (mine !== baseMapsAsked) return null
      backdrop.setBaseMap(baseMap)
      layer.setSeeThrough(baseMap !== null)
      return baseMap && baseMapInfo(baseMap)
    },
    zoomIn: () => void map.zoomIn({ duration: ZOOM_TIME }),
    zoomOut: () => void map.zoomOut({ duration: ZOOM_TIME }),
    resize: () => void map.resize(),
    destroy() {
      showing.stop()
      rings.remove()
      baseMapsAsked++
      backdrop.remove()
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

/** Moves, at once, only where the hex is not well inside the view: a map that shifts at every key is hard to read. */
function bringIntoView(map: MapLibreMap, cell: bigint): void {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  const { x, y } = map.project([lng, lat])
  const { clientWidth, clientHeight } = map.getContainer()
  const isInside = (at: number, size: number) => at > size * 0.08 && at < size * 0.92
  if (!isInside(x, clientWidth) || !isInside(y, clientHeight)) map.jumpTo({ center: [lng, lat] })
}
