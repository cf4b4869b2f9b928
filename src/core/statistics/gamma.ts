/** Coefficients of Lanczos' approximation for g = 7 and nine terms, as widely tabulated (P. Godfrey, 2001). */
const LANCZOS_G = 7
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** Where a term no longer changes a double. */
const SMALLEST = 1e-16
const MOST_TERMS = 10_000

/** Natural logarithm of the gamma function of a number above 0, to about 1e-13 of its value. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const sum = LANCZOS.reduce((all, coefficient, at) => all + (at === 0 ? coefficient : coefficient / (shifted + at)), 0)
  const t = shifted + LANCZOS_G + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}

/**
 * The regularised lower incomplete gamma function P(a, x): the share of a gamma distribution of shape a and scale 1 below x.
 * By its series below a + 1 and by Legendre's continued fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31).
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x)
}

/**
 * x such that P(a, x) is `share`, for shapes above 0 and shares strictly between 0 and 1. Halving between bounds: it cannot run away,
 * and a quantile is asked for a few times a picture.
 */
function gammaQuantile(a: number, share: number): number {
  let [low, high] = [0, Math.max(1, a)]
  while (lowerGamma(a, high) < share) high *= 2
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (lowerGamma(a, middle) < share) low = middle
    else high = middle
  }
}

/** The quantile of a chi-squared distribution: a gamma of half the degrees of freedom and scale 2. */
export function chiSquaredQuantile(freedom: number, share: number): number {
  return 2 * gammaQuantile(freedom / 2, share)
}

/** x^a e^-x over Γ(a): what both expansions are multiplied by. */
function factor(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a))
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * SMALLEST; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * factor(a, x)
}

/** By Lentz's method: numerator and denominator are carried as ratios, so that neither overflows. */
function continuedFraction(a: number, x: number): number {
  const tiny = Number.MIN_VALUE / Number.EPSILON
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < MOST_TERMS; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / nonZero(an * d + b, tiny)
    c = nonZero(b + an / c, tiny)
    fraction *= d * c
    if (Math.abs(d * c - 1) < SMALLEST * 4) break
  }
  return fraction * factor(a, x)
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
