import type { MapView } from '../map-canvas.ts'
import { escapeXml, FONT, px } from './text.ts'
import { textWidth } from './text-width.ts'

/** A length on the ground and on the screen. */
export interface ScaleBar {
  readonly metres: number
  /** CSS pixels; exact for the middle of the map. A county is 1 % larger at its southern edge than at its northern. */
  readonly pixels: number
  /** "5 km", "200 m" */
  readonly label: string
}

/** The longest of 1, 2, 3, 5 and their tens, in metres, that is at most so many pixels long. */
export function scaleBarOf({ metresPerPixel }: Pick<MapView, 'metresPerPixel'>, most = 100): ScaleBar {
  const longest = most * metresPerPixel
  const ten = 10 ** Math.floor(Math.log10(longest))
  const metres = ten * ([5, 3, 2].find((step) => step * ten <= longest) ?? 1)
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`
  return { metres, pixels: metres / metresPerPixel, label }
}

/** Pixels. */
const HEIGHT = 26
const SIZE = 13

/** The bar with its text on a light ground, lower left corner at x, y: markup for inside an svg. */
export function scaleBarSvg(bar: ScaleBar, x: number, y: number): string {
  const width = Math.max(bar.pixels, textWidth(bar.label, SIZE) + 3) + 16
  const [left, foot] = [x + 8, y - 6]
  const line = `M${px(left)},${px(foot - 5)}v5h${px(bar.pixels)}v-5`
  return [
    '<g class="scale">',
    `<rect x="${px(x)}" y="${px(y - HEIGHT)}" width="${px(width)}" height="${HEIGHT}" fill="#ffffff" fill-opacity="0.85"/>`,
    `<path d="${line}" fill="none" stroke="#0b0c0c" stroke-width="1.5"/>`,
    `<text x="${px(left + 3)}" y="${px(foot - 4)}" font-family="${FONT}" font-size="${SIZE}" fill="#0b0c0c">${escapeXml(bar.label)}</text>`,
    '</g>',
  ].join('')
}
