import type { FlatPolygons, FlatRing } from './raw-areas.ts'

/** The rounding of products of doubles, and some room. */
const ROUNDING = 2 ** -48

/**
 * Polygons with open rings, outlines anticlockwise and holes clockwise, without corners that stand twice in a row and without rings
 * whose corners all lie on a line. A polygon without an outline goes with its holes.
 */
export function tidyPolygons(polygons: FlatPolygons): FlatPolygons {
  return polygons.flatMap((rings) => {
    const [outline, ...holes] = rings.map(withoutRepeats)
    if (outline === undefined || isOnLine(outline)) return []
    const kept = holes.filter((hole) => !isOnLine(hole))
    return [[turned(outline, true), ...kept.map((hole) => turned(hole, false))]]
  })
}

/** Polygons that are sound (areSound), without rings that hold no land: a line there and back, a hole as large as its outline. */
export function withoutEmptyRings(polygons: FlatPolygons): FlatPolygons {
  return polygons.flatMap((rings) => {
    const [outline, ...holes] = rings.filter((ring, at) => at === 0 || !isEmpty([ring]))
    return outline === undefined || isEmpty([outline]) || isEmpty([outline, ...holes]) ? [] : [[outline, ...holes]]
  })
}

function withoutRepeats(ring: FlatRing): FlatRing {
  const kept = new Float64Array(ring.length)
  let length = 0
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] as number, ring[at + 1] as number]
    if (length > 0 && kept[length - 2] === x && kept[length - 1] === y) continue
    kept[length++] = x
    kept[length++] = y
  }
  while (length > 2 && kept[0] === kept[length - 2] && kept[1] === kept[length - 1]) length -= 2
  return kept.subarray(0, length)
}

/** Also of fewer than three corners. */
function isOnLine(ring: FlatRing): boolean {
  const [x, y] = [ring[0] as number, ring[1] as number]
  let [farX, farY] = [0, 0]
  for (let at = 2; at < ring.length; at += 2) {
    const [toX, toY] = [(ring[at] as number) - x, (ring[at + 1] as number) - y]
    if (toX ** 2 + toY ** 2 > farX ** 2 + farY ** 2) [farX, farY] = [toX, toY]
  }
  const least = ROUNDING * Math.hypot(farX, farY) * (Math.abs(x) + Math.abs(y) + Math.hypot(farX, farY))
  for (let at = 2; at < ring.length; at += 2) {
    const [toX, toY] = [(ring[at] as number) - x, (ring[at + 1] as number) - y]
    if (Math.abs(farX * toY - farY * toX) > least) return false
  }
  return true
}

/** Whether an outline and holes inside it hold no more land than rounding makes of none. */
function isEmpty(rings: readonly FlatRing[]): boolean {
  const [left, low] = [rings[0]?.[0] as number, rings[0]?.[1] as number]
  let reach = 0
  let twice = 0
  for (const ring of rings) {
    twice += twiceLand(ring)
    for (let at = 0; at < ring.length; at += 2)
      reach = Math.max(reach, Math.abs((ring[at] as number) - left) + Math.abs((ring[at + 1] as number) - low))
  }
  return Math.abs(twice) <= ROUNDING * reach * (Math.abs(left) + Math.abs(low) + reach)
}

function turned(ring: FlatRing, anticlockwise: boolean): FlatRing {
  if (twiceLand(ring) > 0 === anticlockwise) return ring
  const back = new Float64Array(ring.length)
  for (let at = 0; at < ring.length; at += 2) {
    back[ring.length - 2 - at] = ring[at] as number
    back[ring.length - 1 - at] = ring[at + 1] as number
  }
  return back
}

/** Twice the area on the grid, above 0 where the ring runs anticlockwise. */
function twiceLand(ring: FlatRing): number {
  // From the first corner: far from the origin the products would lose what is sought.
  const [left, low] = [ring[0] as number, ring[1] as number]
  let twice = 0
  let [x, y] = [0, 0]
  for (let at = 2; at < ring.length; at += 2) {
    const [toX, toY] = [(ring[at] as number) - left, (ring[at + 1] as number) - low]
    twice += x * toY - toX * y
    ;[x, y] = [toX, toY]
  }
  return twice
}
