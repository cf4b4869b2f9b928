import { mercatorX, mercatorY } from '../mercator.ts'
import {
  type MapPlaces,
  PLACE_STEPS,
  type PlaceSymbol,
  SYMBOL_EDGE,
  SYMBOL_HALO,
  SYMBOL_REACH,
} from '../place-symbols.ts'
import type { Projection } from './projection.ts'
import { px } from './text.ts'

/** Places in view as signs, all of one kind as one shape: 4,000 elements would make the drawing slow. */
export function placesSvg(layers: readonly MapPlaces[], projection: Projection): string {
  const kinds = layers.flatMap((layer) => {
    const paths = pathsByKind(layer, projection)
    return layer.symbols.map((symbol, kind) => symbolSvg(symbol, paths[kind] ?? ''))
  })
  const drawn = kinds.join('')
  return drawn && `<g class="symbols" stroke-linejoin="round">${drawn}</g>`
}

/** One sign at 0, 0, with edge and halo: for a legend. */
export function symbolSvg({ shape, colour, path }: PlaceSymbol, paths = `M0,0${path}`): string {
  if (paths === '') return ''
  const width = SYMBOL_EDGE.width + 2 * SYMBOL_HALO.width
  return [
    `<path class="halo" d="${paths}" fill="${SYMBOL_HALO.colour}" stroke="${SYMBOL_HALO.colour}" stroke-width="${width}"/>`,
    `<path class="${shape}" d="${paths}" fill="${colour}" stroke="${SYMBOL_EDGE.colour}" stroke-width="${SYMBOL_EDGE.width}"/>`,
  ].join('')
}

function pathsByKind(
  { lng, lat, kind, symbols }: MapPlaces,
  { scale, west, north, width, height }: Projection,
): string[] {
  const paths = symbols.map(() => [] as string[])
  for (let at = 0; at < lng.length; at++) {
    const x = (mercatorX((lng[at] ?? 0) / PLACE_STEPS) - west) * scale
    const y = (mercatorY((lat[at] ?? 0) / PLACE_STEPS) - north) * scale
    const isInView = x > -SYMBOL_REACH && y > -SYMBOL_REACH && x < width + SYMBOL_REACH && y < height + SYMBOL_REACH
    const symbol = symbols[kind[at] ?? 0]
    if (isInView && symbol) paths[kind[at] ?? 0]?.push(`M${px(x)},${px(y)}${symbol.path}`)
  }
  return paths.map((path) => path.join(''))
}
