/** Cosine of the latitude of the middle of England: exact enough to tell two villages apart. */
const NARROWER = 0.6

/** Kilometres in a degree of latitude. */
export const KILOMETRES_A_DEGREE = 111

interface Place {
  readonly lng: number
  readonly lat: number
}

/** Roughly how far two places of one country are apart, in degrees of latitude: one is 111 km. */
export function degreesApart(a: Place, b: Place): number {
  return Math.hypot((a.lng - b.lng) * NARROWER, a.lat - b.lat)
}
