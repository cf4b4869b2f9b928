import type { Edges } from './edges.ts'

/** Not a half: lines of a file often meet there. */
const ALONG = 0.4142
/** In units of the last place of the numbers: so near to a line is on it. */
const ON_LINE = 2 ** -48

/**
 * Whether on one side of an edge there is land once, and on the other none: rings add up to the area there. A level edge says nothing,
 * and passes.
 */
export function isOuterEdge(edges: Edges, edge: number): boolean {
  const { x1, y1, x2, y2 } = edges
  const [fromX, fromY, toX, toY] = [x1[edge] as number, y1[edge] as number, x2[edge] as number, y2[edge] as number]
  const [x, y] = [fromX + ALONG * (toX - fromX), fromY + ALONG * (toY - fromY)]
  if (y === fromY || y === toY) return true
  let [east, here] = [0, 0]
  const near = ON_LINE * (Math.abs(x) + Math.abs(y))
  edges.near(x - near, y, Number.POSITIVE_INFINITY, y, (other) => {
    const [ax, ay, bx, by] = [x1[other] as number, y1[other] as number, x2[other] as number, y2[other] as number]
    if (ay > y === by > y) return
    const up = by > ay ? 1 : -1
    const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax)
    if (other === edge || isOnLine(ax, ay, bx, by, x, y, near)) here += up
    else if (crossing > x) east += up
  })
  const west = east + here
  return (east === 0 || east === 1) && (west === 0 || west === 1)
}

/** The edge of a ring that goes furthest up or down. */
export function steepest({ y1, y2 }: Edges, from: number, end: number): number {
  let best = from
  const rise = (edge: number) => Math.abs((y2[edge] as number) - (y1[edge] as number))
  for (let edge = from + 1; edge < end; edge++) if (rise(edge) > rise(best)) best = edge
  return best
}

function isOnLine(ax: number, ay: number, bx: number, by: number, x: number, y: number, near: number): boolean {
  const [toX, toY] = [bx - ax, by - ay]
  return Math.abs(toX * (y - ay) - toY * (x - ax)) <= near * Math.hypot(toX, toY)
}
