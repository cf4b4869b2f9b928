/** A box round the United Kingdom: degrees in ten-millionths. */
const UK = { west: -9e7, east: 2.5e7, south: 49e7, north: 61.5e7 }

/** Whether coordinates, in ten-millionths of a degree, can be a place in the United Kingdom. */
export function isInUnitedKingdom(lng: number, lat: number): boolean {
  return lng >= UK.west && lng <= UK.east && lat >= UK.south && lat <= UK.north
}
