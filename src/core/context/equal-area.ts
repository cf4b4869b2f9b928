/** The mean radius of the earth in metres (IUGG, R1). */
const RADIUS = 6_371_008.8
const RADIANS = Math.PI / 180

/**
 * Square metres inside a ring of longitudes and latitudes in turn (degrees, not closed), on a sphere; below 0 where it runs clockwise.
 * Its corners are put on Lambert's cylindrical equal-area plane and joined by straight lines there.
 */
export function squareMetres(ring: ArrayLike<number>, length = ring.length): number {
  if (length < 6) return 0
  // From the first corner: far from the origin the products would lose what is sought.
  const [west, south] = [ring[0] as number, Math.sin(RADIANS * (ring[1] as number))]
  let twice = 0
  let [x, y] = [0, 0]
  for (let at = 2; at < length; at += 2) {
    const [nextX, nextY] = [(ring[at] as number) - west, Math.sin(RADIANS * (ring[at + 1] as number)) - south]
    twice += x * nextY - nextX * y
    ;[x, y] = [nextX, nextY]
  }
  return (twice / 2) * RADIANS * RADIUS ** 2
}
