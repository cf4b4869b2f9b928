import { logGamma } from './gamma.ts'

/** Standard deviations, and counts beyond, within which all of a Poisson count lies but for less than 1e-15. */
const REACH = 9
const BEYOND = 25

/**
 * Two-sided p of the E-test for two Poisson counts with exposures (Krishnamoorthy and Thomson, J Stat Plan Inference 2004;119:23):
 * whether the two have one rate. With λ = (k1 + k2) / (n1 + n2),
 *
 *     T(x1, x2) = |x1 / n1 - x2 / n2| / √(x1 / n1² + x2 / n2²),        T(0, 0) = 0
 *     p = Σ over x1, x2 of Poisson(x1; n1 λ) Poisson(x2; n2 λ) where T(x1, x2) ≥ T(k1, k2)
 *
 * It keeps its level where counts are small, and needs no continuity correction. Counts are taken to be Poisson: repeat victims and
 * linked offences vary more, so that p is then rather too small. To about 1e-14; p below that says no more than that it is below.
 *
 * Counts are whole numbers, exposures (months, or the county's own counts) above 0. NaN where both counts are 0.
 */
export function eTest(k1: number, n1: number, k2: number, n2: number): number {
  if (k1 + k2 === 0) return Number.NaN
  const rate = (k1 + k2) / (n1 + n2)
  const observed = squaredDistance(k1, n1, k2, n2)
  // Equal distances that differ by rounding count as equal.
  const least = observed * (1 - 1e-12)
  const [one, other] = [poisson(n1 * rate), poisson(n2 * rate)]
  let p = 0
  for (let at = 0; at < one.masses.length; at++) {
    const x1 = one.from + at
    let mass = 0
    for (let near = 0; near < other.masses.length; near++) {
      if (squaredDistance(x1, n1, other.from + near, n2) >= least) mass += other.masses[near] as number
    }
    p += (one.masses[at] as number) * mass
  }
  return Math.min(1, p)
}

function squaredDistance(x1: number, n1: number, x2: number, n2: number): number {
  if (x1 === 0 && x2 === 0) return 0
  return (x1 / n1 - x2 / n2) ** 2 / (x1 / n1 ** 2 + x2 / n2 ** 2)
}

/** Probabilities of the counts from `from` on. */
function poisson(mean: number): { readonly from: number; readonly masses: Float64Array } {
  const reach = REACH * Math.sqrt(mean)
  const from = Math.max(0, Math.floor(mean - reach) - BEYOND)
  const to = Math.ceil(mean + reach) + BEYOND
  const masses = Float64Array.from({ length: to - from + 1 }, (_, at) => {
    const count = from + at
    return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1))
  })
  return { from, masses }
}
