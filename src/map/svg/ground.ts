import type { Polygon } from '../ground.ts'
import { mercatorX, mercatorY } from '../mercator.ts'
import { boxInView, ringOnScreen } from './cut.ts'
import type { Projection } from './projection.ts'
import { px } from './text.ts'

/** A ring in Mercator units: x, y of each point, the last equal to the first; and west, north, east, south of its box. */
interface Ring {
  readonly points: Float64Array
  readonly box: readonly [number, number, number, number]
}

/** By the list of polygons: the coast has tens of thousands of points, and each would cost a logarithm at every drawing. */
const projected = new WeakMap<readonly Polygon[], readonly Ring[]>()

/** Path data of polygons, as far as they are in view (see ringOnScreen). Fill it by the even-odd rule. */
export function polygonPath(polygons: readonly Polygon[], projection: Projection): string {
  const rings = projected.get(polygons) ?? polygons.flatMap((polygon) => polygon.map(ringOf))
  projected.set(polygons, rings)
  return rings
    .map(({ points, box }) => {
      const inView = boxInView(...box, projection)
      if (inView === 'none') return ''
      const ring = ringOnScreen(points, 0, points.length / 2, projection, inView === 'whole')
      return ring.length < 3 ? '' : `M${ring.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}z`
    })
    .join('')
}

function ringOf(ring: Polygon[number]): Ring {
  const points = new Float64Array(ring.length * 2)
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  ring.forEach(([lng, lat], i) => {
    const [x, y] = [mercatorX(lng), mercatorY(lat)]
    points.set([x, y], i * 2)
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  })
  return { points, box: [west, north, east, south] }
}
