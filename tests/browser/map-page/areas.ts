import type { MapAreas, MapCanvas } from '../../../src/map/map-canvas.ts'
import { type MapPlaces, symbolOf } from '../../../src/map/place-symbols.ts'
import { tiling } from '../../map/tiling.ts'

/** A square of 4 by 4 areas about Norwich. */
const BOX = [1.1, 52.53, 1.5, 52.73] as const
export const AREAS: MapAreas = tiling(4, 4, BOX)

/** Sixteen deciles, the areas' own in their order. */
export function fillDeciles(map: MapCanvas, first: number): void {
  const classes = Uint8Array.from({ length: AREAS.shapes.areas }, (_, at) => 1 + ((at + first - 1) % 10))
  map.fillAreas(AREAS, classes, 'deprivation')
}

/** So many places in rows across the box, of ten kinds in turn. */
export function placesAbout(count: number): MapPlaces {
  const columns = Math.ceil(Math.sqrt(count))
  const [west, south, east, north] = BOX
  const at = (i: number, from: number, to: number) =>
    Math.round((from + ((to - from) * (i + 0.5)) / columns) * 10_000_000)
  return {
    lng: Int32Array.from({ length: count }, (_, i) => at(i % columns, west, east)),
    lat: Int32Array.from({ length: count }, (_, i) => at(Math.floor(i / columns), north, south)),
    kind: Uint16Array.from({ length: count }, (_, i) => i % 10),
    symbols: Array.from({ length: 10 }, (_, kind) => symbolOf(kind)),
  }
}
