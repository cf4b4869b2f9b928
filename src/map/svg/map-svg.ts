import { cellToBoundary } from 'h3-js'
import { coloursOf, type Palette } from '../colours.ts'
import type { Ground } from '../ground.ts'
import type { HexSlice } from '../hex-geometry.ts'
import type { AreaFill, MapAreas } from '../map-areas.ts'
import type { MapView } from '../map-canvas.ts'
import type { MapPlaces } from '../place-symbols.ts'
import { positionOfCell } from '../position-of-cell.ts'
import { rampOf } from '../ramp.ts'
import { RING_SIZES, ringShape, type ScreenPoint } from '../ring-shape.ts'
import type { ShownPicture } from '../showing.ts'
import { areaPath } from './area.ts'
import { areaOutlinesSvg, fillsSvg } from './areas.ts'
import { slicesOf } from './corners.ts'
import { polygonPath } from './ground.ts'
import { hexPaths, hexRadius } from './hexes.ts'
import { areaLabels, labelsSvg, placeLabels } from './labels.ts'
import { placesSvg } from './places.ts'
import { type Projection, projectionOf } from './projection.ts'
import { scaleBarOf, scaleBarSvg } from './scale-bar.ts'
import { escapeXml, px } from './text.ts'

/** What a map as SVG is drawn from. */
export interface MapDrawing {
  readonly picture: ShownPicture | null
  readonly ground: Ground | null
  readonly view: MapView
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly palette: Palette
  /** Areas whose outlines and names are drawn. */
  readonly areas?: MapAreas | null
  /** Areas filled in place of the hexes. */
  readonly fill?: AreaFill | null
  readonly places?: readonly MapPlaces[]
  /** A hex to be ringed; one that is not in the picture is not. */
  readonly chosen?: bigint | null
  readonly scaleBar?: boolean
  /** Pixels at each edge beyond what is seen at first; names keep off that line. */
  readonly margin?: number
  /** For a drawing inside another: its top left corner there. */
  readonly at?: ScreenPoint
  /** What a screen reader says of it; without, it is hidden from one. */
  readonly label?: string
  /** Corners of the picture's cells where they are at hand; otherwise they are built, once for each list of cells. */
  readonly slices?: readonly HexSlice[]
}

/**
 * A map as the text of one SVG element: background, land, hexes or areas, outlines, signs of places, names, the
 * ring, the scale. Text in, text
 * out: the same in a browser, in a worker and in Node. No ids, so that several may stand in one document; no style attributes,
 * which the page's Content-Security-Policy refuses.
 */
export function mapSvg(drawing: MapDrawing): string {
  const { picture, ground, view, width, height, palette, at, label } = drawing
  const projection = projectionOf(view, width, height)
  const corner = at ? ` x="${px(at.x)}" y="${px(at.y)}"` : ''
  const named = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(label)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${corner} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${named}>`,
    `<rect class="outside" width="${width}" height="${height}" fill="${palette.outside}"/>`,
    ground ? land(ground, palette, projection) : '',
    drawing.fill ? fillsSvg(drawing.fill, palette, projection) : hexesOf(drawing, projection),
    ground ? outlines(ground, palette, projection) : '',
    drawing.areas ? areaOutlinesSvg(drawing.areas, palette, projection) : '',
    placesSvg(drawing.places ?? [], projection),
    names(drawing, projection),
    picture ? ring(picture, drawing.chosen ?? null, palette, projection) : '',
    drawing.scaleBar ? scaleBarSvg(scaleBarOf(view), 8, height - 8) : '',
    '</svg>',
  ].join('')
}

function hexesOf({ picture, slices, palette }: MapDrawing, projection: Projection): string {
  return picture ? hexes(picture, slices ?? slicesOf(picture.cells), palette, projection) : ''
}

/** Names of towns choose their room first. */
function names({ ground, areas, palette, margin = 0 }: MapDrawing, projection: Projection): string {
  const towns = placeLabels(ground?.places ?? [], projection, margin)
  return labelsSvg([...towns, ...(areas ? areaLabels(areas, projection, margin, towns) : [])], palette)
}

function land({ land: polygons }: Ground, palette: Palette, projection: Projection): string {
  const path = polygonPath(polygons, projection)
  return path && `<path class="land" d="${path}" fill="${palette.land}" fill-rule="evenodd"/>`
}

/** Lines between districts lie over the hexes, or the hexes would hide them. */
function outlines({ outlines: polygons }: Ground, palette: Palette, projection: Projection): string {
  const path = polygonPath(polygons, projection)
  // Wider as the map comes closer, as on the other map: 0.75 pixels at zoom 6, 1.5 at zoom 12.
  const zoom = Math.log2(projection.scale / 512)
  const width = 0.75 + (0.75 * (Math.min(Math.max(zoom, 6), 12) - 6)) / 6
  const line = `stroke="${palette.boundary}" stroke-width="${width.toFixed(2)}" stroke-linejoin="round"`
  return path && `<path class="outlines" d="${path}" fill="none" ${line}/>`
}

/** CSS pixels from the middle of a hex to its side at which lines begin to show and at which they show in full. */
const LINES_FROM = 5
const LINES_FULL = 8

function hexes(picture: ShownPicture, slices: readonly HexSlice[], palette: Palette, projection: Projection): string {
  const { measure, classCount } = rampOf(picture)
  const colours = coloursOf(measure, classCount, palette)
  const radius = hexRadius(slices, projection)
  const hasLines = radius >= LINES_FROM
  const paths = hexPaths(slices, picture.classes, classCount, projection, hasLines ? 0 : 1)
  if (!hasLines) paths[0] = areaPath(slices, projection)
  const strength =
    palette.outlineStrength * Math.min(1, 0.4 + (0.6 * (radius - LINES_FROM)) / (LINES_FULL - LINES_FROM))
  const lines = hasLines ? ` stroke="${palette.outline}" stroke-opacity="${strength.toFixed(2)}"` : ''
  const elements = paths.map((path, i) => path && `<path class="class-${i}" d="${path}" fill="${colours[i]}"/>`)
  return `<g class="hexes"${lines}>${elements.join('')}</g>`
}

/** A bright ring between two dark ones, as rings.ts draws it on the screen. */
function ring(picture: ShownPicture, cell: bigint | null, palette: Palette, projection: Projection): string {
  if (cell === null || positionOfCell(picture.cells, cell) < 0) return ''
  const corners = cellToBoundary(cell.toString(16)).map(([lat, lng]) => projection.toScreen(lng, lat))
  const { width, bright, least } = RING_SIZES.chosen
  const points = ringShape(corners, width / 2, least).map(({ x, y }) => `${px(x)},${px(y)}`)
  const line = (colour: string, thick: number) =>
    `<polygon points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="${thick}"/>`
  return `<g class="chosen">${line(palette.ringEdge, width)}${line(palette.ring, bright)}</g>`
}
