import { expect, it } from 'vitest'
import { isInView, onScreen, relativeTo } from '../../src/map/screen-matrix.ts'

/** A north-up view of the Mercator square `size` wide about (x, y): what MapLibre's matrix amounts to. */
const view = (x: number, y: number, size: number) => {
  const k = 2 / size
  return Float64Array.of(k, 0, 0, 0, 0, -k, 0, 0, 0, 0, 1, 0, -k * x, k * y, 0, 1)
}
// Norwich at street zoom: the view is 500 m of a Mercator world 24,300 km wide.
const [x, y, size] = [0.503583, 0.327, 2e-5]

it('keeps a centimetre at street zoom, which float32 alone does not', () => {
  const origin = [x + 3e-4, y] as const
  const matrix = relativeTo(view(x, y, size), origin)
  const point = x + 1e-6
  const clipX = Math.fround(matrix[0] ?? 0) * Math.fround(point - origin[0]) + Math.fround(matrix[12] ?? 0)
  expect(clipX * 500).toBeCloseTo(50, 1) // 1000 pixels wide; a tenth of a pixel is 5 cm
  const naive = Math.fround(view(x, y, size)[0] ?? 0) * Math.fround(point) + Math.fround(view(x, y, size)[12] ?? 0)
  expect(Math.abs(naive * 500 - 50)).toBeGreaterThan(0.2)
})

it('measures pixels from the middle of the screen, up is up', () => {
  const [right, up] = onScreen(view(x, y, size), x + size / 4, y - size / 4, 1000, 600)
  expect(right).toBeCloseTo(250, 6)
  expect(up).toBeCloseTo(150, 6)
})

it.each([
  ['in the middle', 0, 0, true],
  ['larger than the view on every side', 0, 0, true],
  ['touching the left edge', -1.2, 0, true],
  ['left', -2, 0, false],
  ['right', 2, 0, false],
  ['above', 0, -2, false],
  ['below', 0, 2, false],
])('a box %s', (where, dx, dy, expected) => {
  const half = where.startsWith('larger') ? size * 5 : size / 4
  const [cx, cy] = [x + (dx * size) / 2, y + (dy * size) / 2]
  expect(isInView(view(x, y, size), [cx - half, cy - half, cx + half, cy + half])).toBe(expected)
})
