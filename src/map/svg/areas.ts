import { HALO, HALO_WIDTH, LINE, LINE_WIDTH, strengthAt } from '../area-lines.ts'
import { mercatorShapes } from '../area-rings.ts'
import { coloursOf, type Palette } from '../colours.ts'
import type { AreaFill, MapAreas } from '../map-areas.ts'
import { boxInView, type Points, ringOnScreen } from './cut.ts'
import type { Projection } from './projection.ts'

/** CSS pixels that a typical area is wide below which corners are left out more freely. */
const SMALL = 24

/** What was drawn last of some areas: new classes in the same view, which is what play and filters ask for, need no new corners. */
const kept = new WeakMap<MapAreas, { readonly view: string; readonly paths: readonly string[] }>()

/** Path data of each area as far as it is in view, '' where it is not. Fill it by the non-zero rule: holes run the other way. */
function areaPaths(areas: MapAreas, projection: Projection): readonly string[] {
  const { west, north, scale, width, height } = projection
  const view = [west, north, scale, width, height].join()
  const known = kept.get(areas)
  if (known?.view === view) return known.paths
  const { areaStart, ringStart } = areas.shapes
  const { corners, boxes, typicalWidth } = mercatorShapes(areas.shapes)
  // Thousands of small areas have more corners than can be seen: a pixel's difference is enough then.
  const least = typicalWidth * scale < SMALL ? 1 : 0.5
  const paths = Array.from({ length: areas.shapes.areas }, (_, area) => {
    const at = 4 * area
    const inView = boxInView(boxes[at] ?? 0, boxes[at + 1] ?? 0, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0, projection)
    if (inView === 'none') return ''
    let path = ''
    for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++)
      path += pathOf(
        ringOnScreen(corners, ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0, projection, inView === 'whole', least),
      )
    return path
  })
  kept.set(areas, { view, paths })
  return paths
}

/** Each point is rounded by itself and steps are differences of these, so that no error adds up, and a path is half as long. */
function pathOf(ring: Points): string {
  if (ring.length < 3) return ''
  let path = ''
  let [x, y] = [0, 0]
  for (const [at, point] of ring.entries()) {
    const [toX, toY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)]
    path += at === 0 ? `M${toX / 10},${toY / 10}l` : `${(toX - x) / 10},${(toY - y) / 10} `
    x = toX
    y = toY
  }
  return `${path.trimEnd()}z`
}

/** Areas filled by their classes, one path a class, where the other map has hexes. */
export function fillsSvg({ areas, classes, ramp }: AreaFill, palette: Palette, projection: Projection): string {
  const colours = coloursOf(ramp.measure, ramp.classCount, palette)
  const byClass = colours.map(() => [] as string[])
  areaPaths(areas, projection).forEach((path, area) => {
    if (path !== '') byClass[classes[area] ?? 0]?.push(path)
  })
  // A thin line of its own colour closes the hairline that would show between two areas that share a side.
  const elements = byClass.map((paths, at) => {
    const line = `stroke="${colours[at]}"`
    return paths.length > 0 ? `<path class="fill-${at}" d="${paths.join('')}" fill="${colours[at]}" ${line}/>` : ''
  })
  return `<g class="fills" stroke-width="0.5" stroke-linejoin="round">${elements.join('')}</g>`
}

/** Outlines of areas, with a halo where areas are large enough for one. */
export function areaOutlinesSvg(areas: MapAreas, palette: Palette, projection: Projection): string {
  const path = areaPaths(areas, projection).join('')
  if (path === '') return ''
  const zoom = Math.log2(projection.scale / 512)
  const { typicalWidth } = mercatorShapes(areas.shapes)
  const width = LINE_WIDTH[0] + ((LINE_WIDTH[1] - LINE_WIDTH[0]) * (Math.min(Math.max(zoom, 6), 12) - 6)) / 6
  const line = (name: string, colour: string, wide: number, strength: number) =>
    strength === 0
      ? ''
      : `<path class="${name}" d="${path}" fill="none" stroke="${colour}" stroke-width="${wide.toFixed(2)}" stroke-opacity="${strength.toFixed(2)}" stroke-linejoin="round"/>`
  return [
    line('area-halo', palette.nameHalo, width + HALO_WIDTH, strengthAt(zoom, HALO, typicalWidth)),
    line('area-outlines', palette.boundary, width, strengthAt(zoom, LINE, typicalWidth)),
  ].join('')
}
