import { cellToBoundary, cellToLatLng } from 'h3-js'
import { centred, FIRST_VIEW, isOutOfView, panned, zoomed } from './canvas-svg/camera.ts'
import { watchGestures } from './canvas-svg/gestures.ts'
import { createSurface } from './canvas-svg/surface.ts'
import { cellAt } from './cell-at.ts'
import { PALETTE } from './colours.ts'
import { createFitting } from './fitting.ts'
import type { Ground } from './ground.ts'
import type { HexSlice } from './hex-geometry.ts'
import type { AreaFill, MapAreas } from './map-areas.ts'
import type { MapCanvas, MapCanvasOptions, MapView } from './map-canvas.ts'
import { panStep } from './pan-step.ts'
import { pause } from './pause.ts'
import type { MapPlaces } from './place-symbols.ts'
import { positionOfCell } from './position-of-cell.ts'
import { rampOfAreas } from './ramp.ts'
import type { RingKind, ScreenPoint } from './ring-shape.ts'
import { createRings } from './rings.ts'
import { createShowing } from './showing.ts'
import { keepSlices } from './svg/corners.ts'
import { projectionOf, viewOfBounds } from './svg/projection.ts'

/** ms without a movement after which the map is drawn anew: a wheel sends its turns 10 to 50 ms apart. */
const REST = 120

/**
 * The map for a browser without WebGL 2: the same as createMapCanvas (canvas.ts), drawn as SVG by the processor. While it is moved
 * the drawing is shifted and stretched; where it comes to rest it is drawn anew, so that a county of 60,000 hexes stays usable.
 */
export function createSvgCanvas(container: HTMLElement, options: MapCanvasOptions = {}): MapCanvas {
  let palette = options.palette ?? PALETTE
  let ground: Ground | null = null
  let view: MapView = FIRST_VIEW
  let [width, height] = [container.clientWidth, container.clientHeight]
  let slices: HexSlice[] = []
  let areas: MapAreas | null = null
  let fill: AreaFill | null = null
  let places: readonly MapPlaces[] = []
  let chosen: bigint | null = null
  let hovered: bigint | null = null
  let isGone = false

  Object.assign(container.style, OF_CONTAINER)
  const surface = createSurface(container)
  const rings = createRings(container, palette)
  const showing = createShowing({
    start() {
      slices = []
      drawSoon()
    },
    add: (slice) => void slices.push(slice),
    finish() {
      const picture = showing.picture()
      if (picture) keepSlices(picture.cells, slices)
      drawSoon()
    },
    recolour: () => drawSoon(),
  })

  let frame = 0
  function drawSoon(): void {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(draw)
  }
  function draw(): void {
    if (width === 0 || height === 0) return
    try {
      surface.draw({ picture: showing.picture(), ground, palette, slices, areas, fill, places }, view, width, height)
    } catch {
      options.onProblem?.('failed')
    }
  }

  let resting: ReturnType<typeof setTimeout> | undefined
  /** Shows another view: at once by shifting what is drawn, then drawn anew, sooner where part of the map would stay empty. */
  function look(at: MapView, isGesture = false): void {
    view = at
    fitting.forget()
    hover(null)
    drawRings()
    clearTimeout(resting)
    if (width === 0) return
    surface.place(view, width, height)
    const isFilled = surface.covers(view, width, height)
    if (!isFilled) drawSoon()
    if (!isGesture) options.onMove?.(view)
    resting = setTimeout(() => {
      if (isFilled) drawSoon()
      if (isGesture) options.onMove?.(view)
    }, REST)
  }

  const isShown = (cell: bigint | null): cell is bigint =>
    cell !== null && positionOfCell(showing.picture()?.cells ?? new BigUint64Array(), cell) >= 0
  function ring(kind: RingKind, cell: bigint | null): void {
    const { toScreen } = projectionOf(view, width, height)
    const corners = isShown(cell) ? cellToBoundary(cell.toString(16)) : []
    rings.draw(
      kind,
      corners.map(([lat, lng]) => toScreen(lng, lat)),
    )
  }
  function drawRings(): void {
    ring('hovered', hovered === chosen ? null : hovered)
    ring('chosen', chosen)
  }
  function pick({ x, y }: ScreenPoint): bigint | null {
    const picture = showing.picture()
    if (!picture) return null
    const cell = cellAt(projectionOf(view, width, height).toPlace(x, y), picture.question.resolution)
    return isShown(cell) ? cell : null
  }
  function hover(cell: bigint | null): void {
    if (cell === hovered) return
    hovered = cell
    drawRings()
    container.style.cursor = cell === null ? 'grab' : 'pointer'
    options.onHover?.(cell)
  }

  const fitting = createFitting({
    cells: () => showing.picture()?.cells,
    hasSize: () => width > 0,
    isOutOfView: (box) => isOutOfView(box, view, width, height),
    look(box) {
      const fitted = viewOfBounds(box, width, height)
      if (fitted) look(fitted)
      return fitted !== null
    },
    view: () => view,
  })
  function measure(): void {
    const [wide, high] = [container.clientWidth, container.clientHeight]
    if (wide === width && high === height) return
    width = wide
    height = high
    if (width === 0) return
    fitting.resized()
    drawRings()
    drawSoon()
  }

  const resized = new ResizeObserver(measure)
  resized.observe(container)
  const unwatch = watchGestures(container, {
    onClick: (at) => options.onPick?.(pick(at)),
    onHover: (at) => hover(at && pick(at)),
    onDrag: (x, y) => look(panned(view, -x, -y), true),
    onZoom: (factor, at) => look(zoomed(view, factor, at.x - width / 2, at.y - height / 2), true),
  })
  drawSoon()
  // Not at once: whoever makes a map does not have it yet.
  void pause().then(() => isGone || options.onReady?.())

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
      if (isShown(cell) && !isWellInside(cell)) look(centred(view, placeOf(cell)))
    },
    fit: fitting.fitTo,
    goTo(place, metresPerPixel = Number.POSITIVE_INFINITY, isExact = false) {
      const there = centred(view, place)
      const closer = there.metresPerPixel / metresPerPixel
      look(zoomed(there, isExact ? closer : Math.max(1, closer)))
    },
    pan(direction) {
      const [x, y] = panStep(direction, width, height)
      look(panned(view, x, y))
    },
    zoomIn: () => look(zoomed(view, 2)),
    zoomOut: () => look(zoomed(view, 0.5)),
    view: () => (container.clientWidth === 0 ? null : view),
    setPalette(newPalette) {
      palette = newPalette
      rings.setPalette(palette)
      drawSoon()
    },
    setGround(newGround) {
      ground = newGround
      drawSoon()
    },
    setAreas(newAreas) {
      if (newAreas === areas) return
      areas = newAreas
      drawSoon()
    },
    fillAreas(filled, classes, measured, classCount) {
      const ramp = classes && rampOfAreas(classes, measured, classCount)
      fill = filled && classes && ramp && { areas: filled, classes, ramp }
      drawSoon()
    },
    setPlaces(layers) {
      places = layers
      drawSoon()
    },
    resize: measure,
    destroy() {
      isGone = true
      showing.stop()
      cancelAnimationFrame(frame)
      clearTimeout(resting)
      resized.disconnect()
      unwatch()
      rings.remove()
      surface.remove()
      for (const name of Object.keys(OF_CONTAINER)) container.style.removeProperty(name)
    },
  }

  /** A map that shifts at every key is hard to read: only a hex near the edge, or beyond, is brought to the middle. */
  function isWellInside(cell: bigint): boolean {
    const { lng, lat } = placeOf(cell)
    const { x, y } = projectionOf(view, width, height).toScreen(lng, lat)
    const isInside = (at: number, size: number) => at > size * 0.08 && at < size * 0.92
    return isInside(x, width) && isInside(y, height)
  }
}

/** What MapLibre's own style sheet gives the other map: drawings are laid over each other and cut, and a finger moves the map. */
const OF_CONTAINER = {
  position: 'relative',
  overflow: 'hidden',
  cursor: 'grab',
  'touch-action': 'none',
  'user-select': 'none',
}

function placeOf(cell: bigint): { lng: number; lat: number } {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  return { lng, lat }
}
