import type { PlaceName, PlaceRank } from '../../core/vocabulary/place-names.ts'
import { namesOfAreas } from '../area-names.ts'
import type { Palette } from '../colours.ts'
import type { MapAreas } from '../map-areas.ts'
import type { ScreenPoint } from '../ring-shape.ts'
import type { Projection } from './projection.ts'
import { escapeXml, FONT, px } from './text.ts'
import { textWidth, type Weight } from './text-width.ts'

interface Style {
  /** CSS pixels. */
  readonly size: number
  readonly weight: Weight
  /** Pixels that the world must be wide: from further away names of this rank would cover the hexes they should explain. */
  readonly from: number
}

export type LabelKind = PlaceRank | 'area'

/** CSS pixels. */
export const AREA_NAME_SIZE = 12

/** In the order in which they are placed; sizes and distances are those of the other map (canvas/ground-layers.ts). */
const STYLES: Readonly<Record<LabelKind, Style>> = {
  city: { size: 15, weight: 'bold', from: 0 },
  town: { size: 13, weight: 'regular', from: 512 * 2 ** 6.5 },
  village: { size: 12, weight: 'regular', from: 512 * 2 ** 10 },
  area: { size: AREA_NAME_SIZE, weight: 'regular', from: 0 },
}
const RANKS = ['city', 'town', 'village'] as const

/** Room at the lower left corner, CSS pixels: the scale bar stands there, over whatever name would. */
const SCALE_BAR = { width: 124, height: 36 }

/** CSS pixels between two names. */
const GAP = 4

/** CSS pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A name and the box in which it stands. */
export interface Label extends Box {
  readonly name: string
  readonly rank: LabelKind
}

/**
 * The names that find room in a view, cities first, then towns, then villages, each rank in the order given. A name stands above its
 * place, or else below, to the right or to the left, whole within the view, and never over one that stands already: better none
 * than two unreadable.
 *
 * @param margin pixels at each edge that are drawn but not seen at first: no name lies across that line, to be seen cut off
 */
export function placeLabels(places: readonly PlaceName[], projection: Projection, margin = 0): Label[] {
  const { width, height, scale } = projection
  const isFree = roomIn(projection, margin)
  const placed: Label[] = []
  for (const rank of RANKS) {
    if (scale < STYLES[rank].from) continue
    for (const place of places) {
      if (place.rank !== rank || place.name === '') continue
      const at = projection.toScreen(place.lng, place.lat)
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) continue
      const label = positions(place, at).find((one) => isFree(one, placed))
      if (label) placed.push(label)
    }
  }
  return placed
}

/**
 * The names of areas that are as wide as their names and find room beside `taken`: in the middle of their areas, those with the most
 * room first.
 */
export function areaLabels(areas: MapAreas, projection: Projection, margin: number, taken: readonly Label[]): Label[] {
  const isFree = roomIn(projection, margin)
  const { size } = STYLES.area
  const placed: Label[] = []
  for (const { name, lng, lat, room } of namesOfAreas(areas)) {
    // The widest letter is about as wide as high, the narrowest a fifth: sparing most names the reckoning.
    if (room * projection.scale < (size * name.length) / 5) continue
    const width = textWidth(name, size)
    if (room * projection.scale < width) continue
    const { x, y } = projection.toScreen(lng, lat)
    const height = size * 1.2
    const label = { name, rank: 'area', left: x - width / 2, top: y - height / 2, width, height } as const
    if (isFree(label, taken) && isFree(label, placed)) placed.push(label)
  }
  return placed
}

/** Whether a name may stand somewhere: whole in the drawing, not on the scale bar, not across the line of the margin, on no other. */
function roomIn({ width, height }: Projection, margin: number): (label: Box, placed: readonly Box[]) => boolean {
  const whole: Box = { left: 2, top: 2, width: width - 4, height: height - 4 }
  const view: Box = { left: margin, top: margin, width: width - 2 * margin, height: height - 2 * margin }
  const corner: Box = { ...SCALE_BAR, left: view.left, top: view.top + view.height - SCALE_BAR.height }
  return (label, placed) =>
    isInside(label, whole) &&
    !overlap(label, corner) &&
    (margin === 0 || isInside(label, view) || !overlap(label, view)) &&
    !placed.some((other) => overlap(label, other))
}

/** Where a name may stand: beside the middle of its place, where most is recorded, and not on it. */
function positions({ name, rank }: PlaceName, { x, y }: ScreenPoint): Label[] {
  const { size, weight } = STYLES[rank]
  const [width, height, away] = [textWidth(name, size, weight), size * 1.2, size / 2]
  return [
    [x - width / 2, y - away - height] as const,
    [x - width / 2, y + away] as const,
    [x + away, y - height / 2] as const,
    [x - away - width, y - height / 2] as const,
  ].map(([left, top]) => ({ name, rank, left, top, width, height }))
}

/**
 * Names as markup: each twice, the halo below. `paint-order` would do it with one text, but office programs that take
 * drawings do not know it and would print the halo over the letters.
 */
export function labelsSvg(labels: readonly Label[], { name: letters, nameHalo }: Palette): string {
  if (labels.length === 0) return ''
  const all = labels.map(textSvg).join('')
  return [
    `<g class="labels" font-family="${FONT}" text-anchor="middle">`,
    `<g fill="${nameHalo}" stroke="${nameHalo}" stroke-width="3.5" stroke-linejoin="round" aria-hidden="true">${all}</g>`,
    `<g fill="${letters}">${all}</g>`,
    '</g>',
  ].join('')
}

function textSvg({ name, rank, left, top, width, height }: Label): string {
  const { size, weight } = STYLES[rank]
  // Names of areas are slanted, so that none is taken for a town; slanted letters of Arial are as wide as upright ones.
  const face = rank === 'area' ? ' font-style="italic"' : weight === 'bold' ? ' font-weight="bold"' : ''
  // Arial's letters stand on a line 0.35 of their size below the middle of their box.
  const [x, y] = [left + width / 2, top + height / 2 + size * 0.35]
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${face}>${escapeXml(name)}</text>`
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + GAP &&
    b.left < a.left + a.width + GAP &&
    a.top < b.top + b.height + GAP / 2 &&
    b.top < a.top + a.height + GAP / 2
  )
}

function isInside(a: Box, b: Box): boolean {
  return (
    a.left >= b.left && a.top >= b.top && a.left + a.width <= b.left + b.width && a.top + a.height <= b.top + b.height
  )
}
