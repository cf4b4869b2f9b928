/** Web Mercator as MapLibre uses it: the world is the unit square, x to the east, y to the south. */

/** x of a longitude in degrees. */
export const mercatorX = (lng: number): number => (180 + lng) / 360

/** y of a latitude in degrees. */
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)

/** Longitude in degrees of an x. */
export const lngOfX = (x: number): number => x * 360 - 180

/** Latitude in degrees of a y. */
export const latOfY = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** Metres: the length of the equator on the sphere of Web Mercator (radius 6,378,137 m). */
const EQUATOR = 40_075_016.69

/** Pixels that the unit square is wide where a pixel is so many metres on the ground at this latitude; and the same way back. */
export const worldWidth = (lat: number, metresPerPixel: number): number =>
  (EQUATOR * Math.cos((lat * Math.PI) / 180)) / metresPerPixel
