import { gridDisk, latLngToCell } from 'h3-js'
import { DEFAULT_QUESTION, type Resolution } from '../../src/core/question/question.ts'
import type { ShownPicture } from '../../src/map/showing.ts'

/** The middle of Norwich. */
export const NORWICH: { readonly lng: number; readonly lat: number } = { lng: 1.297, lat: 52.63 }

/** All cells within `rings` of Norwich; classes 0 to 3 in a pattern without order, so that neighbours differ. */
export function patchwork(rings: number, resolution: Resolution = 9): ShownPicture {
  const middle = latLngToCell(NORWICH.lat, NORWICH.lng, resolution)
  const cells = BigUint64Array.from(gridDisk(middle, rings), (name) => BigInt(`0x${name}`)).sort()
  const classes = Uint8Array.from(cells, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 24) % 4)
  return { question: { ...DEFAULT_QUESTION, resolution }, cells, classes, breaks: [1, 5, 20] }
}

/**
 * Pixels of a place by Snyder's formula (Map Projections, USGS 1395, 7-2) for the Mercator on a sphere, and not by the code under
 * test: x = R λ, y = R atanh(sin φ), both stretched by 1 / cos of the middle's latitude.
 */
export function bySnyder(
  lng: number,
  lat: number,
  view: { readonly lng: number; readonly lat: number; readonly metresPerPixel: number },
  width: number,
  height: number,
): [number, number] {
  const turn = Math.PI / 180
  const pixels = (6_378_137 * Math.cos(view.lat * turn)) / view.metresPerPixel
  const northing = (at: number) => Math.atanh(Math.sin(at * turn))
  return [width / 2 + pixels * (lng - view.lng) * turn, height / 2 - pixels * (northing(lat) - northing(view.lat))]
}
