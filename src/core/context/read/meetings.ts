import type { Edges } from './edges.ts'

/** Of the sum of the products: within it the sign of their difference is not sure (Shewchuk 1997, "ccwerrboundA"). */
const NOT_SURE = 3.4e-16

/** How the edges of an area meet, beside following each other: some cross, some touch or lie on each other, or none do. */
export function meetingsOf(edges: Edges): 'cross' | 'touch' | 'none' {
  const { x1, y1, x2, y2, ringStart } = edges
  const found = { cross: false, touch: false }
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const [from, end] = [ringStart[ring] as number, ringStart[ring + 1] as number]
    for (let one = from; one < end; one++) {
      const next = one + 1 === end ? from : one + 1
      const before = one === from ? end - 1 : one - 1
      const [ax, ay, bx, by] = [x1[one] as number, y1[one] as number, x2[one] as number, y2[one] as number]
      edges.near(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), (other) => {
        // Each pair is met twice.
        if (other <= one || found.cross) return
        const meeting =
          other === next || other === before ? afterEachOther(edges, one, other) : meetingOf(edges, one, other)
        if (meeting !== 'none') found[meeting] = true
      })
      if (found.cross) return 'cross'
    }
  }
  return found.touch ? 'touch' : 'none'
}

/** Edges that share a corner lie on each other where the second goes back along the first. */
function afterEachOther({ x1, y1, x2, y2 }: Edges, one: number, other: number): 'touch' | 'none' {
  const [ax, ay] = [(x2[one] as number) - (x1[one] as number), (y2[one] as number) - (y1[one] as number)]
  const [bx, by] = [(x2[other] as number) - (x1[other] as number), (y2[other] as number) - (y1[other] as number)]
  return ax * by === ay * bx && ax * bx + ay * by < 0 ? 'touch' : 'none'
}

function meetingOf({ x1, y1, x2, y2 }: Edges, one: number, other: number): 'cross' | 'touch' | 'none' {
  const [ax, ay, bx, by] = [x1[one] as number, y1[one] as number, x2[one] as number, y2[one] as number]
  const [cx, cy, dx, dy] = [x1[other] as number, y1[other] as number, x2[other] as number, y2[other] as number]
  const ofOther = side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by)
  if (ofOther > 0) return 'none'
  const ofOne = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy)
  if (ofOne > 0) return 'none'
  return ofOther < 0 && ofOne < 0 ? 'cross' : 'touch'
}

/** 1 left of the line from a to b, -1 right of it, 0 on it, or too near to tell. */
function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): -1 | 0 | 1 {
  const [left, right] = [(bx - ax) * (y - ay), (by - ay) * (x - ax)]
  const [difference, sum] = [left - right, Math.abs(left) + Math.abs(right)]
  return Math.abs(difference) <= NOT_SURE * sum ? 0 : difference > 0 ? 1 : -1
}
