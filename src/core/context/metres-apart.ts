/** The mean radius of the earth in metres (IUGG, R1). */
const RADIUS = 6_371_008.8
const RADIANS = Math.PI / 180

interface Place {
  readonly lng: number
  readonly lat: number
}

/** Metres between two places (degrees WGS84) on a sphere: within half of one per cent of the ellipsoid's. */
export function metresApart(a: Place, b: Place): number {
  const [north, east] = [RADIANS * (b.lat - a.lat), RADIANS * (b.lng - a.lng)]
  const h = Math.sin(north / 2) ** 2 + Math.cos(RADIANS * a.lat) * Math.cos(RADIANS * b.lat) * Math.sin(east / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
