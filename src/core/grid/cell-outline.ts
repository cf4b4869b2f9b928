import { cellToBoundary, cellToLatLng } from 'h3-js'

/** Longitude and latitude, degrees WGS84. */
export type LngLat = readonly [lng: number, lat: number]

/** The corners of a cell, anticlockwise, the first again at the end: five, six or more where it crosses an edge of H3's globe. */
export function cellOutline(cell: bigint): LngLat[] {
  return cellToBoundary(cell.toString(16), true) as [number, number][]
}

export function cellCentre(cell: bigint): LngLat {
  const [lat, lng] = cellToLatLng(cell.toString(16))
  return [lng, lat]
}
