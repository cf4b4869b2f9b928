import 'maplibre-gl/dist/maplibre-gl.css'
import { cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { baseMapInfo, openBaseMap } from './base-map.ts'
import type { Bounds } from './bounds.ts'
import { createBackdrop } from './canvas/backdrop.ts'
import { createMap } from './canvas/create-map.ts'
import { PALETTE } from './colours.ts'
import { createFitting } from './fitting.ts'
import { COVERING, createHexLayer, SEE_THROUGH } from './hex-layer.ts'
import type { MapCanvas, MapCanvasOptions } from './map-canvas.ts'
import { panStep } from './pan-step.ts'
import { positionOfCell } from './position-of-cell.ts'
import { rampOfAreas } from './ramp.ts'
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
  const fitting = createFitting({
    cells: () => showing.picture()?.cells,
    hasSize: () => container.clientWidth > 0,
    isOutOfView: (box) => isOutOfView(map, box),
    look(box) {
      if (container.clientWidth === 0) return false
      map.fitBounds([[...box[0]], [...box[1]]], FIT)
      return true
    },
    view: () => `${map.getCenter()} ${map.getZoom()}`,
  })

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
    fitting.resized()
    drawRings()
  })

  return {
    async show(picture) {
      const before = showing.picture()
      const done = showing.show(picture)
      drawRings()
      if (before?.cells !== picture.cells) fitting.newCells()
      return done
    },
    choose(cell) {
      chosen = cell
      drawRings()
      if (cell !== null && isShown(cell)) bringIntoView(map, cell)
    },
    fit: fitting.fitTo,
    setPalette(palette) {
      layer.setPalette(palette)
      rings.setPalette(palette)
      backdrop.setPalette(palette)
    },
    goTo({ lng, lat }, metresPerPixel = Number.POSITIVE_INFINITY, isExact = false) {
      fitting.forget()
      const closer = Math.log2(metresPerPixelOf(map, lat) / metresPerPixel)
      map.jumpTo({ center: [lng, lat], zoom: map.getZoom() + (isExact ? closer : Math.max(0, closer)) })
    },
    pan(direction) {
      const [x, y] = panStep(direction, container.clientWidth, container.clientHeight)
      map.panBy([x, y], { animate: false })
    },
    view() {
      if (container.clientWidth === 0) return null
      const { lng, lat } = map.getCenter()
      return { lng, lat, metresPerPixel: metresPerPixelOf(map) }
    },
    setGround: backdrop.setGround,
    setAreas: backdrop.areas.outline,
    fillAreas(areas, classes, measure, classCount) {
      const fill = areas && classes ? { areas, classes, ramp: rampOfAreas(classes, measure, classCount) } : null
      backdrop.areas.fill(fill)
      layer.setHidden(fill !== null)
    },
    setPlaces: backdrop.places.show,
    async setBaseMap(file) {
      const mine = ++baseMapsAsked
      const baseMap = file && (await openBaseMap(file))
      // Another file, or none, may have been chosen while this one was being opened.
      if (mine !== baseMapsAsked) return null
      backdrop.setBaseMap(baseMap)
      const covering = baseMap ? SEE_THROUGH : COVERING
      layer.setCovering(covering)
      backdrop.areas.setCovering(covering)
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

/** Whether nothing of a box is seen. */
function isOutOfView(map: MapLibreMap, [[west, south], [east, north]]: Bounds): boolean {
  const view = map.getBounds()
  return west > view.getEast() || east < view.getWest() || south > view.getNorth() || north < view.getSouth()
}

/** Metres on the ground in a CSS pixel at the middle of the map: MapLibre's world is 512 pixels wide at zoom 0. */
function metresPerPixelOf(map: MapLibreMap, lat = map.getCenter().lat): number {
  return (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom())
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
