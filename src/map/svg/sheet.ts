import type { Picture } from '../../core/question/picture.ts'
import { cellSize } from '../../text/cell-size.ts'
import { classRange } from '../../text/map-words.ts'
import { count } from '../../text/numbers.ts'
import { boundsOfCells } from '../bounds.ts'
import type { Palette } from '../colours.ts'
import type { Ground } from '../ground.ts'
import { legendOf } from '../legend.ts'
import type { AreaFill, MapAreas } from '../map-areas.ts'
import type { MapView } from '../map-canvas.ts'
import type { MapPlaces } from '../place-symbols.ts'
import type { ShownPicture } from '../showing.ts'
import { mapSvg } from './map-svg.ts'
import { viewOfBounds } from './projection.ts'
import { type Block, columns, paragraph, stack } from './sheet-text.ts'
import { escapeXml } from './text.ts'

/** What stands on a map sheet: finished words and one picture. */
export interface SheetInput {
  readonly title: string
  readonly summary: string
  /** "TRAINING DATA: invented", "OFFICIAL"; null where the sheet needs no mark. */
  readonly mark: string | null
  readonly period: string
  /** What is counted. */
  readonly definition: string
  /** A sentence of its own: "Source: …". */
  readonly source: string
  readonly classMethod: string
  readonly caveats: readonly string[]
  readonly picture: ShownPicture & Pick<Picture, 'highest'>
  readonly ground: Ground | null
  /** Null: the whole study area. */
  readonly view: MapView | null
  /** CSS pixels of the map that has this view: the sheet then shows all that it shows. Without, a pixel is a pixel. */
  readonly shown?: { readonly width: number; readonly height: number } | null
  readonly palette: Palette
  readonly chosen: bigint | null
  /** Areas whose outlines and names are on the map. */
  readonly areas?: MapAreas | null
  /** Areas filled in place of the hexes. */
  readonly fill?: AreaFill | null
  readonly places?: readonly MapPlaces[]
  /** What the colours mean; without, the legend of counts, which serves no other measure. */
  readonly legend?: SheetLegend
}

export interface SheetLegend {
  readonly title: string
  readonly entries: readonly { readonly colour: string; readonly words: string }[]
}

export interface Sheet {
  readonly svg: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** A4 across: 297 by 210 mm. */
const WIDTH = 1600
const LEAST_HEIGHT = Math.round(WIDTH / Math.SQRT2)
const MARGIN = 48
const INNER = WIDTH - 2 * MARGIN
const GAP = 20
/** The legend's column; the map has the rest. */
const SIDE = 340
const MAP_WIDTH = INNER - SIDE - GAP
const LEAST_MAP = 640
const CAVEAT_COLUMNS = 2
const CAVEAT_STEP = (INNER + 2 * GAP) / CAVEAT_COLUMNS
const QUIET = '#505a5f'

/**
 * A map on a sheet of its own, to be printed or put into a paper: it must be understood, and not misunderstood, by somebody who has
 * never seen the program. So legend, period, definition, source and every caveat stand on it. A4 across; where the words need more
 * room it grows in height, and nothing is cut off.
 */
export function mapSheet(input: SheetInput): Sheet {
  const head = stack(
    [
      ...(input.mark ? [markBlock(input.mark)] : []),
      paragraph(input.title, INNER, { size: 34, weight: 'bold' }),
      paragraph(input.summary, INNER, { size: 20 }),
    ],
    10,
  )
  const side = sideBlock(input)
  const foot = caveatsBlock(input.caveats)
  const rest = 2 * MARGIN + head.height + GAP + (foot.height > 0 ? GAP + foot.height : 0)
  const middle = Math.max(LEAST_MAP, side.height, LEAST_HEIGHT - rest)
  const height = Math.ceil(rest + middle)
  const mapTop = MARGIN + head.height + GAP
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<title>${escapeXml(input.title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    head.at(MARGIN, MARGIN),
    mapBlock(input, middle).at(MARGIN, mapTop),
    side.at(MARGIN + MAP_WIDTH + GAP, mapTop),
    foot.at(MARGIN, mapTop + middle + GAP),
    '</svg>',
  ]
  return { svg: parts.join(''), width: WIDTH, height }
}

/** In words and in a box, so that it survives every copy in black and white. */
function markBlock(mark: string): Block {
  const words = paragraph(mark, INNER - 32, { size: 22, weight: 'bold' })
  const height = words.height + 12
  return {
    height,
    at: (x, y) =>
      `<rect x="${x + 1}" y="${y + 1}" width="${INNER - 2}" height="${height - 2}" fill="none" stroke="#0b0c0c" stroke-width="2"/>${words.at(x + 16, y + 6)}`,
  }
}

function mapBlock(input: SheetInput, height: number): Block {
  const { picture, ground, palette, chosen, summary } = input
  const view = viewOfSheet(input, height)
  return {
    height,
    at(x, y) {
      const size = { width: MAP_WIDTH, height, at: { x, y } }
      const { areas = null, fill = null, places = [] } = input
      const over = { areas, fill, places, chosen, scaleBar: true, label: summary }
      const map = mapSvg({ ...size, picture, ground, view, palette, ...over })
      return `${map}<rect x="${x}" y="${y}" width="${MAP_WIDTH}" height="${height}" fill="none" stroke="#0b0c0c"/>`
    },
  }
}

function viewOfSheet({ picture, view, shown }: SheetInput, height: number): MapView {
  if (view && !shown) return view
  if (view && shown) {
    const further = Math.max(shown.width / MAP_WIDTH, shown.height / height)
    return { ...view, metresPerPixel: view.metresPerPixel * further }
  }
  const bounds = boundsOfCells(picture.cells)
  return (bounds && viewOfBounds(bounds, MAP_WIDTH, height)) ?? ENGLAND
}

/** For a picture without a hex, which has nowhere to be. */
const ENGLAND: MapView = { lng: -1.5, lat: 53, metresPerPixel: 800 }

/** Legend, period, definition and source, in the column beside the map. */
function sideBlock(input: SheetInput): Block {
  const { picture, palette } = input
  const quiet = (text: string) => paragraph(text, SIDE, { size: 15, colour: QUIET })
  const { title, entries } = input.legend ?? legendOfCounts(picture, palette)
  const named = (name: string, text: string) =>
    text === ''
      ? paragraph('', SIDE, { size: 16 })
      : stack([paragraph(name, SIDE, { size: 16, weight: 'bold' }), paragraph(text, SIDE, { size: 16 })], 2)
  return stack(
    [
      stack([paragraph(title, SIDE, { size: 18, weight: 'bold' }), ...entries.map(swatch)], 6),
      quiet(input.classMethod),
      quiet(input.fill ? '' : `Hexagons of ${cellSize(picture.question.resolution)}.`),
      named('Period', input.period),
      named('What is counted', input.definition),
      paragraph(input.source, SIDE, { size: 16 }),
    ],
    16,
  )
}

function legendOfCounts(picture: SheetInput['picture'], palette: Palette): SheetLegend {
  const entries = legendOf(picture, palette).map(({ classNumber, colour, from, to }) => {
    return { colour, words: classNumber === 0 ? 'none' : classRange(from, to, count) }
  })
  return { title: 'Incidents in a hexagon', entries }
}

function swatch({ colour, words }: SheetLegend['entries'][number]): Block {
  const text = paragraph(words, SIDE - 44, { size: 17 })
  return {
    height: text.height,
    at: (x, y) =>
      `<rect x="${x + 0.5}" y="${y + 1.5}" width="32" height="20" fill="${colour}" stroke="${QUIET}"/>${text.at(x + 44, y)}`,
  }
}

function caveatsBlock(caveats: readonly string[]): Block {
  const width = CAVEAT_STEP - 2 * GAP
  const bullets = caveats.map((caveat): Block => {
    const words = paragraph(caveat, width - 18, { size: 15 })
    return {
      height: words.height,
      at: (x, y) => `<circle cx="${x + 5}" cy="${y + 11}" r="3" fill="#0b0c0c"/>${words.at(x + 18, y)}`,
    }
  })
  if (bullets.length === 0) return stack([], 0)
  const heading = paragraph('What to know about these figures', INNER, { size: 18, weight: 'bold' })
  return stack([heading, columns(bullets, CAVEAT_COLUMNS, CAVEAT_STEP, 6)], 8)
}
