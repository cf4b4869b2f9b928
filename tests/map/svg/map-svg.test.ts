import { cellArea, cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { FORCED_PALETTE, PALETTE } from '../../../src/map/colours.ts'
import type { Ground } from '../../../src/map/ground.ts'
import { prepareSlices, slicesOf } from '../../../src/map/svg/corners.ts'
import { mapSvg } from '../../../src/map/svg/map-svg.ts'
import { bySnyder, NORWICH, patchwork } from '../pictures.ts'
import { assertWellFormed, pathOf, subpaths, wordsOf } from './svg-reading.ts'

const SIZE = { width: 640, height: 400, palette: PALETTE } as const
/** Near enough for lines, too far for lines, and so far that a hex is a dot. */
const DISTANCES = [12, 60, 130] as const
/** Square metres of the hex in the middle, by H3 itself: 91,000. */
const HEX_AREA = cellArea(latLngToCell(NORWICH.lat, NORWICH.lng, 9), 'm2')
const GROUND: Ground = { land: [], outlines: [], places: [] }

/** Boxes of hexes in pixels, by class, straight from h3-js. */
function boxes(picture: ReturnType<typeof patchwork>, metresPerPixel: number) {
  const found: { cellClass: number; corners: [number, number][] }[] = []
  picture.cells.forEach((cell, i) => {
    const corners = cellToBoundary(cell.toString(16)).map(([lat, lng]) =>
      bySnyder(lng, lat, { ...NORWICH, metresPerPixel }, SIZE.width, SIZE.height),
    )
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    // The margin that the drawing promises: 8 pixels.
    const isNear = Math.max(...xs) >= -8 && Math.min(...xs) <= 648 && Math.max(...ys) >= -8 && Math.min(...ys) <= 408
    if (isNear) found.push({ cellClass: picture.classes[i] ?? 0, corners })
  })
  return found
}

describe('hexes', () => {
  it.each(DISTANCES)('has a subpath for each visible hex of a class, and no other, at %i metres a pixel', (metres) => {
    const picture = patchwork(40)
    const svg = mapSvg({ ...SIZE, picture, ground: null, view: { ...NORWICH, metresPerPixel: metres } })
    assertWellFormed(svg)
    const visible = boxes(picture, metres)
    for (const cellClass of [1, 2, 3]) {
      const drawn = subpaths(pathOf(svg, `class-${cellClass}`))
      expect(drawn.length).toBe(visible.filter((hex) => hex.cellClass === cellClass).length)
      expect(drawn.length).toBeGreaterThan(30)
    }
    expect(svg.match(/<path/g)).toHaveLength(4)
  })

  it.each([12, 60])(
    'puts every corner within a tenth of a pixel of where H3 and Snyder have it, %i metres a pixel',
    (metres) => {
      const picture = patchwork(40)
      const svg = mapSvg({ ...SIZE, picture, ground: null, view: { ...NORWICH, metresPerPixel: metres } })
      const expected = boxes(picture, metres).filter((hex) => hex.cellClass === 2)
      const drawn = subpaths(pathOf(svg, 'class-2'))
      expect(drawn).toHaveLength(expected.length)
      expect(drawn.length).toBeGreaterThan(30)
      drawn.forEach((corners, i) => {
        corners.forEach(([x, y], v) => {
          const [byX, byY] = expected[i]?.corners[v] ?? [Number.NaN, Number.NaN]
          expect(Math.abs(x - byX)).toBeLessThan(0.1)
          expect(Math.abs(y - byY)).toBeLessThan(0.1)
        })
        expect(corners).toHaveLength(6)
      })
    },
  )

  it('draws dots of the right size in the right place where hexes are under two pixels wide', () => {
    const picture = patchwork(20)
    const metresPerPixel = 300
    const svg = mapSvg({ ...SIZE, picture, ground: null, view: { ...NORWICH, metresPerPixel } })
    const cells = [...picture.cells].filter((_, i) => picture.classes[i] === 1)
    const dots = subpaths(pathOf(svg, 'class-1'))
    expect(dots).toHaveLength(cells.length)
    expect(dots.length).toBeGreaterThan(30)
    let area = 0
    dots.forEach((corners, i) => {
      const [lat, lng] = cellToLatLng((cells[i] ?? 0n).toString(16))
      const [x, y] = bySnyder(lng, lat, { ...NORWICH, metresPerPixel }, SIZE.width, SIZE.height)
      const [first, , third] = corners
      expect(Math.abs(((first?.[0] ?? 0) + (third?.[0] ?? 0)) / 2 - x)).toBeLessThan(0.1)
      expect(Math.abs(((first?.[1] ?? 0) + (third?.[1] ?? 0)) / 2 - y)).toBeLessThan(0.1)
      area += ((third?.[0] ?? 0) - (first?.[0] ?? 0)) * ((third?.[1] ?? 0) - (first?.[1] ?? 0))
    })
    expect(Math.abs(area / dots.length / (HEX_AREA / metresPerPixel ** 2) - 1)).toBeLessThan(0.1)
  })

  it.each([60, 250])('shows all hexes as one shape without holes at %i metres a pixel', (metresPerPixel) => {
    const picture = patchwork(40)
    const svg = mapSvg({ ...SIZE, picture, ground: null, view: { ...NORWICH, metresPerPixel } })
    const strips = subpaths(pathOf(svg, 'class-0')).map((corners) => ({
      left: corners[0]?.[0] ?? 0,
      right: corners[1]?.[0] ?? 0,
      top: corners[0]?.[1] ?? 0,
      bottom: corners[2]?.[1] ?? 0,
    }))
    const isIn = (x: number, y: number) =>
      strips.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
    for (const { corners } of boxes(picture, metresPerPixel)) {
      const inView = corners.filter(([x, y]) => x > 0 && x < SIZE.width && y > 0 && y < SIZE.height)
      for (const [x, y] of inView) expect(isIn(x, y)).toBe(true)
    }
    // The area of the strips is that of the hexes and at most half a pixel more round the edge.
    const area = strips.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0)
    const hexes = (picture.cells.length * HEX_AREA) / metresPerPixel ** 2
    const edge = 2 * Math.PI * Math.sqrt(hexes / Math.PI) * 1.2
    expect(area).toBeGreaterThan(hexes * 0.98)
    expect(area).toBeLessThan(hexes + edge)
  })

  it('draws lines only where hexes are ten pixels wide', () => {
    const at = (metresPerPixel: number) =>
      mapSvg({ ...SIZE, picture: patchwork(10), ground: null, view: { ...NORWICH, metresPerPixel } })
    // 324 metres from side to side: 91,000 square metres are 0.866 of its square.
    expect(at(33.5).includes(`stroke="${PALETTE.outline}"`)).toBe(false)
    expect(at(31.5).includes(`stroke="${PALETTE.outline}"`)).toBe(true)
  })

  it('gives the same drawing from corners prepared with pauses', async () => {
    const picture = patchwork(60)
    const drawing = { ...SIZE, picture, ground: null, view: { ...NORWICH, metresPerPixel: 40 } }
    const before = mapSvg({ ...drawing, picture: { ...picture, cells: picture.cells.slice() } })
    await prepareSlices(picture.cells)
    expect(slicesOf(picture.cells).length).toBeGreaterThan(1)
    expect(mapSvg(drawing)).toBe(before)
  })
})

describe('the rest of a map', () => {
  const view = { ...NORWICH, metresPerPixel: 20 }

  it('rings the chosen hex, and nothing where it is not in the picture', () => {
    const picture = patchwork(5)
    const [cell] = picture.cells
    const ringed = mapSvg({ ...SIZE, picture, ground: null, view, chosen: cell ?? null })
    expect(ringed.match(/<polygon/g)).toHaveLength(2)
    expect(ringed).toContain(PALETTE.ring)
    expect(mapSvg({ ...SIZE, picture, ground: null, view, chosen: 1n })).not.toContain('<polygon')
  })

  it('cuts land at the view, keeps its holes and its coast', () => {
    const box = (w: number, s: number, e: number, n: number) =>
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ] as const
    const far = 0.5
    const ground: Ground = {
      ...GROUND,
      // England, say, all round the view, with a lake in the middle and an island elsewhere.
      land: [[box(-6, 50, 2, 56), box(1.29, 52.626, 1.304, 52.634)], [box(20 + far, 50, 21, 51)]],
    }
    const svg = mapSvg({ ...SIZE, picture: null, ground, view })
    assertWellFormed(svg)
    const path = /class="land" d="([^"]*)"/.exec(svg)?.[1] ?? ''
    const rings = path.split('M').filter((ring) => ring !== '')
    expect(rings).toHaveLength(2)
    const numbers = (ring = '') => ring.match(/-?[\d.]+/g)?.map(Number) ?? []
    for (const value of numbers(rings[0])) expect(value).toBeGreaterThanOrEqual(-8)
    for (const value of numbers(rings[0])) expect(value).toBeLessThanOrEqual(648)
    const [x, y] = numbers(rings[1])
    const [byX, byY] = bySnyder(1.29, 52.626, view, SIZE.width, SIZE.height)
    expect(Math.abs((x ?? 0) - byX)).toBeLessThan(0.1)
    expect(Math.abs((y ?? 0) - byY)).toBeLessThan(0.1)
  })

  it('survives hostile names', () => {
    const names = ['<script>alert(1)</script>', 'A & B', `"'><g onload="x`, 'null\u0000 and \uD800', ']]>', '&amp;']
    const places = names.map((name, i) => ({ name, rank: 'city' as const, lng: NORWICH.lng, lat: 52.61 + i * 0.008 }))
    const svg = mapSvg({ ...SIZE, picture: patchwork(3), ground: { ...GROUND, places }, view, label: names.join(' ') })
    assertWellFormed(svg)
    expect(svg).not.toContain('<script')
    expect(wordsOf(svg)).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', 'A & B', `"'><g onload="x`, '&amp;']),
    )
  })

  it('has no ids and no style attributes, and takes every colour from the palette given', () => {
    const picture = patchwork(5)
    const svg = mapSvg({ ...SIZE, palette: FORCED_PALETTE, picture, ground: GROUND, view, scaleBar: true })
    expect(svg).not.toMatch(/\s(id|style)=/)
    expect(svg).toContain(FORCED_PALETTE.outside)
    expect(svg).not.toContain(PALETTE.outside)
  })

  it('draws a county of 60,000 hexes in a drawing of less than a megabyte', () => {
    const picture = patchwork(140)
    expect(picture.cells.length).toBeGreaterThan(59_000)
    const svg = mapSvg({
      ...SIZE,
      picture: { ...picture, classes: picture.classes.map((c, i) => (i % 12 ? 0 : c)) },
      ground: null,
      view: { ...NORWICH, metresPerPixel: 170 },
    })
    expect(svg.length).toBeLessThan(1_000_000)
  })
})
