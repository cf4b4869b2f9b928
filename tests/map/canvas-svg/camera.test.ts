import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centred, FIRST_VIEW, isOutOfView, panned, zoomed } from '../../../src/map/canvas-svg/camera.ts'
import type { MapView } from '../../../src/map/map-canvas.ts'
import { projectionOf, viewOfBounds } from '../../../src/map/svg/projection.ts'
import { seededRuns } from '../../support/property.ts'
import { bySnyder, NORWICH } from '../pictures.ts'

const [WIDTH, HEIGHT] = [900, 500]
const anyView = fc.record({
  lng: fc.double({ min: -6, max: 2, noNaN: true }),
  lat: fc.double({ min: 50, max: 58, noNaN: true }),
  metresPerPixel: fc.double({ min: 1, max: 2000, noNaN: true }),
})
const anyPoint = fc.record({
  x: fc.double({ min: 0, max: WIDTH, noNaN: true }),
  y: fc.double({ min: 0, max: HEIGHT, noNaN: true }),
})
const screen = (view: MapView) => projectionOf(view, WIDTH, HEIGHT)

describe('the projection', () => {
  it('is Snyder’s, and its inverse leads back', () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, { x, y }) => {
        const { lng, lat } = screen(view).toPlace(x, y)
        const [byX, byY] = bySnyder(lng, lat, view, WIDTH, HEIGHT)
        expect(Math.abs(byX - x)).toBeLessThan(0.01)
        expect(Math.abs(byY - y)).toBeLessThan(0.01)
      }),
      seededRuns(1000),
    )
  })

  it('begins where the other map begins: 53 north, 1.5 west, zoom 5', () => {
    expect(FIRST_VIEW.lng).toBeCloseTo(-1.5, 9)
    expect(FIRST_VIEW.lat).toBeCloseTo(53, 9)
    // MapLibre's zoom: the world is 512 pixels wide, doubled by each step.
    expect(screen(FIRST_VIEW).scale).toBeCloseTo(512 * 32, 3)
  })
})

describe('moving', () => {
  it('pans the ground by the pixels asked for, there and back', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (view, x, y) => {
        const moved = panned(view, x, y)
        const before = screen(view).toPlace(500, 200)
        const after = screen(moved).toScreen(before.lng, before.lat)
        expect(after.x).toBeCloseTo(500 - x, 4)
        expect(after.y).toBeCloseTo(200 - y, 4)
        const back = panned(moved, -x, -y)
        expect(back.lng).toBeCloseTo(view.lng, 9)
        expect(back.lat).toBeCloseTo(view.lat, 9)
      }),
      seededRuns(500),
    )
  })

  it('zooms about the point under the pointer', () => {
    fc.assert(
      fc.property(anyView, anyPoint, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, { x, y }, factor) => {
        const place = screen(view).toPlace(x, y)
        const closer = zoomed(view, factor, x - WIDTH / 2, y - HEIGHT / 2)
        const after = screen(closer).toScreen(place.lng, place.lat)
        expect(after.x).toBeCloseTo(x, 3)
        expect(after.y).toBeCloseTo(y, 3)
      }),
      seededRuns(500),
    )
  })

  it('stays between the other map’s limits, zoom 4 and 18', () => {
    const scale = (view: MapView) => screen(view).scale
    expect(scale(zoomed(FIRST_VIEW, 1e9))).toBeCloseTo(512 * 2 ** 18, -2)
    expect(scale(zoomed(FIRST_VIEW, 1e-9))).toBeCloseTo(512 * 2 ** 4, 3)
    const far = panned(FIRST_VIEW, -1e9, -1e9)
    expect(far.lng).toBeCloseTo(-180, 6)
  })

  it('keeps the distance when another place comes into the middle', () => {
    const there = centred({ ...NORWICH, metresPerPixel: 50 }, { lng: -2, lat: 57 })
    expect(screen(there).scale).toBeCloseTo(screen({ ...NORWICH, metresPerPixel: 50 }).scale, 3)
    expect(there.lat).toBeCloseTo(57, 9)
  })
})

describe('fitting', () => {
  it('shows the whole box, as large as it goes, with its margin', () => {
    const anyBox = fc.record({
      west: fc.double({ min: -6, max: 1, noNaN: true }),
      south: fc.double({ min: 50, max: 57, noNaN: true }),
      wide: fc.double({ min: 0.02, max: 3, noNaN: true }),
      high: fc.double({ min: 0.02, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(anyBox, ({ west, south, wide, high }) => {
        const view = viewOfBounds(
          [
            [west, south],
            [west + wide, south + high],
          ],
          WIDTH,
          HEIGHT,
        )
        if (!view) throw new Error('there is room')
        const [left, bottom] = bySnyder(west, south, view, WIDTH, HEIGHT)
        const [right, top] = bySnyder(west + wide, south + high, view, WIDTH, HEIGHT)
        const free = [left, top, WIDTH - right, HEIGHT - bottom]
        expect(Math.min(...free)).toBeCloseTo(24, 1)
        expect(left).toBeCloseTo(WIDTH - right, 1)
        expect(top).toBeCloseTo(HEIGHT - bottom, 1)
      }),
      seededRuns(300),
    )
  })

  it('comes no closer than zoom 16, and does nothing without room', () => {
    const dot = [
      [1.297, 52.63],
      [1.297, 52.63],
    ] as const
    expect(screen(viewOfBounds(dot, WIDTH, HEIGHT) ?? FIRST_VIEW).scale).toBeCloseTo(512 * 2 ** 16, 0)
    expect(viewOfBounds(dot, 0, 0)).toBeNull()
  })

  it('knows what is out of view', () => {
    const view = { ...NORWICH, metresPerPixel: 10 }
    const box = (lng: number, lat: number) =>
      [
        [lng, lat],
        [lng + 0.001, lat + 0.001],
      ] as const
    expect(isOutOfView(box(1.297, 52.63), view, WIDTH, HEIGHT)).toBe(false)
    expect(isOutOfView(box(1.5, 52.63), view, WIDTH, HEIGHT)).toBe(true)
    expect(isOutOfView(box(1.297, 52.7), view, WIDTH, HEIGHT)).toBe(true)
  })
})
