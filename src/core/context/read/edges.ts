import Flatbush from 'flatbush'
import type { FlatPolygons } from './raw-areas.ts'

/** So few edges are gone through one by one sooner than an index of them is made. */
const FEW = 24

/** The edges of all rings of one area, in their order; edge `at` runs from (x1, y1) to (x2, y2), all parallel. */
export interface Edges {
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly x2: Float64Array
  readonly y2: Float64Array
  /** The first edge of each ring, and the end of the last. */
  readonly ringStart: readonly number[]
  /** Calls with each edge whose box meets this one. */
  near(west: number, south: number, east: number, north: number, found: (edge: number) => void): void
}

/** The edges of rings that are open. */
export function edgesOf(polygons: FlatPolygons): Edges {
  const rings = polygons.flat()
  const ringStart = [0]
  for (const ring of rings) ringStart.push((ringStart.at(-1) as number) + ring.length / 2)
  const count = ringStart.at(-1) as number
  const [x1, y1, x2, y2] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let edge = 0
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2, edge++) {
      const next = at + 2 === ring.length ? 0 : at + 2
      x1[edge] = ring[at] as number
      y1[edge] = ring[at + 1] as number
      x2[edge] = ring[next] as number
      y2[edge] = ring[next + 1] as number
    }
  }
  const lines = { x1, y1, x2, y2 }
  return { ...lines, ringStart, near: count <= FEW ? oneByOne(lines) : byIndex(lines) }
}

type Lines = Pick<Edges, 'x1' | 'y1' | 'x2' | 'y2'>

function oneByOne({ x1, y1, x2, y2 }: Lines): Edges['near'] {
  return (west, south, east, north, found) => {
    for (let edge = 0; edge < x1.length; edge++) {
      const [ax, ay, bx, by] = [x1[edge] as number, y1[edge] as number, x2[edge] as number, y2[edge] as number]
      if (Math.max(ax, bx) < west || Math.min(ax, bx) > east) continue
      if (Math.max(ay, by) >= south && Math.min(ay, by) <= north) found(edge)
    }
  }
}

function byIndex({ x1, y1, x2, y2 }: Lines): Edges['near'] {
  const index = new Flatbush(x1.length)
  for (let edge = 0; edge < x1.length; edge++) {
    const [ax, ay, bx, by] = [x1[edge] as number, y1[edge] as number, x2[edge] as number, y2[edge] as number]
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  index.finish()
  return (west, south, east, north, found) => {
    index.search(west, south, east, north, (edge) => {
      found(edge)
      return false
    })
  }
}
