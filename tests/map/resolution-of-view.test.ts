import { cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { RESOLUTIONS } from '../../src/core/question/question.ts'
import { cellAt, sameCellAt } from '../../src/map/cell-at.ts'
import { resolutionOfView } from '../../src/map/resolution-of-view.ts'

const NORWICH = { lng: 1.297443, lat: 52.628934 }

/** Metres from the middle of the hex at Norwich to its corners, in the mean. */
function edge(resolution: number): number {
  const cell = latLngToCell(NORWICH.lat, NORWICH.lng, resolution)
  const [lat, lng] = cellToLatLng(cell)
  const metres = 111_195
  const lengths = cellToBoundary(cell).map(([y, x]) =>
    Math.hypot((x - lng) * metres * Math.cos((lat * Math.PI) / 180), (y - lat) * metres),
  )
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
}

describe('resolutionOfView', () => {
  it('is the finest size whose hexes are at least six pixels from middle to corner, give or take a tenth', () => {
    for (let metresPerPixel = 1; metresPerPixel < 1000; metresPerPixel *= 1.3) {
      const resolution = resolutionOfView(metresPerPixel)
      if (resolution > 6) expect(edge(resolution) / metresPerPixel).toBeGreaterThan(5.4)
      if (resolution < 10) expect(edge(resolution + 1) / metresPerPixel).toBeLessThan(6.6)
    }
  })
})

describe('the hex at a place', () => {
  it('is that of H3 at every size, and moves to the hex at its middle when the size changes', () => {
    for (const resolution of RESOLUTIONS) {
      const cell = cellAt(NORWICH, resolution)
      expect(cell.toString(16)).toBe(latLngToCell(NORWICH.lat, NORWICH.lng, resolution))
      for (const other of RESOLUTIONS) {
        const [lat, lng] = cellToLatLng(cell.toString(16))
        expect(sameCellAt(cell, other).toString(16)).toBe(latLngToCell(lat, lng, other))
      }
    }
  })
})
