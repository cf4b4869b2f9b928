/** Where the series and the fraction take over from each other: both settle within some sixty terms here. */
const SERIES_UP_TO = 2

/** Where a further term no longer changes a double. */
const SMALLEST = 1e-17

/** Levels of the continued fraction; from z = 2 up, eighty leave an error below 1e-15 of the value. */
const LEVELS = 80

/**
 * P(Z ≥ z) of a standard normal figure, to about 1e-14 of its value, however small. Two-sided: 2 normalTail(|z|).
 *
 * Near 0 by the series of Marsaglia (Journal of Statistical Software 2004;11(4)),
 *
 *     Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …)
 *
 * and above 2 by Laplace's continued fraction (Abramowitz and Stegun 26.2.14), φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))), because
 * one less nearly one would leave few digits of a small tail.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (density === 0) return 0
  if (z > SERIES_UP_TO) {
    let below = z
    for (let level = LEVELS; level >= 1; level--) below = z + level / below
    return density / below
  }
  let sum = z
  let term = z
  for (let odd = 3; term > sum * SMALLEST; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 - density * sum
}
