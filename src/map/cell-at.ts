import { cellToLatLng, getResolution, latLngToCell } from 'h3-js'
import type { Resolution } from '../core/question/question.ts'

/** The hex of a size at a place, degrees WGS84. */
export function cellAt({ lng, lat }: { readonly lng: number; readonly lat: number }, resolution: Resolution): bigint {
  return BigInt(`0x${latLngToCell(lat, lng, resolution)}`)
}

/** The hex of another size at the middle of this one. */
export function sameCellAt(cell: bigint, resolution: Resolution): bigint {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  return cellAt({ lng, lat }, resolution)
}

export function resolutionOfCell(cell: bigint): Resolution {
  return getResolution(cell.toString(16)) as Resolution
}
