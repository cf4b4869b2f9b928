import { expect, it } from 'vitest'
import { ringShape } from '../../src/map/ring-shape.ts'

const hexagon = (radius: number) =>
  Array.from({ length: 6 }, (_, i) => ({
    x: 100 + radius * Math.cos((i * Math.PI) / 3),
    y: 50 + radius * Math.sin((i * Math.PI) / 3),
  }))
const radii = (points: { x: number; y: number }[]) => points.map(({ x, y }) => Math.hypot(x - 100, y - 50))

it('lies so far outside the sides of the hex', () => {
  const side = (points: { x: number; y: number }[]) => Math.max(...radii(points)) * Math.cos(Math.PI / 6)
  expect(side(ringShape(hexagon(40), 3, 11)) - side(hexagon(40))).toBeCloseTo(3, 9)
})

it('keeps its least size round a hex of a pixel', () => {
  for (const radius of radii(ringShape(hexagon(0.5), 3, 11))) expect(radius).toBeCloseTo(11, 9)
})

it('is nothing round nothing', () => {
  expect(ringShape([], 3, 11)).toEqual([])
})
