import { cellToLatLng, latLngToCell } from 'h3-js'
import type { Resolution } from '../question/question.ts'

/** The cell of each place; `lng` and `lat` in ten-millionths of a degree, parallel. */
export function cellsOfPlaces(lng: Int32Array, lat: Int32Array, resolution: Resolution): BigUint64Array {
  return BigUint64Array.from({ length: lng.length }, (_, at) =>
    BigInt(`0x${latLngToCell((lat[at] as number) / 1e7, (lng[at] as number) / 1e7, resolution)}`),
  )
}

/** The middle of a cell, degrees WGS84. */
export function middleOfCell(cell: bigint): { readonly lng: number; readonly lat: number } {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  return { lng, lat }
}
