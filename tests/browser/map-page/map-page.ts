import { createMapCanvas } from '../../../src/map/canvas.ts'
import { createSvgCanvas } from '../../../src/map/canvas-svg.ts'
import { GROUND_EAST } from '../../../src/map/ground-east.ts'
import type { ShownPicture } from '../../../src/map/showing.ts'
import { AREAS, fillDeciles, placesAbout } from './areas.ts'

const container = document.querySelector<HTMLElement>('#map') as HTMLElement
const moves: { lng: number; lat: number; metresPerPixel: number }[] = []
const canvas = createMapCanvas(container, { onMove: (view) => moves.push(view) })
if (!canvas) throw new Error('no WebGL 2')
const map = canvas

const drawn = createSvgCanvas(document.querySelector<HTMLElement>('#drawn') as HTMLElement)

/** What a test calls: the map, and a base map out of the page's file input by its fault or what it is. */
const page = {
  map,
  /** The same map without a graphics card, below. */
  drawn,
  moves,
  areas: AREAS,
  fillDeciles,
  placesAbout,
  ground: GROUND_EAST,
  /** Draws hexes, by their names in order, with these classes of five. */
  showHexes(names: readonly string[], classes: readonly number[]) {
    const cells = BigUint64Array.from(names, (name) => BigInt(`0x${name}`))
    const question = { resolution: 6, measure: 'count' } as ShownPicture['question']
    return map.show({ question, cells, classes: Uint8Array.from(classes), breaks: [1, 2, 3, 4, 5] })
  },
  async openBaseMap() {
    const file = document.querySelector('input')?.files?.[0] ?? null
    try {
      return { info: await map.setBaseMap?.(file), fault: null }
    } catch (error) {
      return { info: null, fault: (error as { fault?: string }).fault }
    }
  },
}
export type MapPage = typeof page
Object.assign(window, { mapPage: page })
