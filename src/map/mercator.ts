/** Web Mercator as MapLibre uses it: the world is the unit square, x to the east, y to the south. */

/** x of a longitude in degrees. */
export const mercatorX = (lng: number): number => (180 + lng) / 360

/** y of a latitude in degrees. */
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
