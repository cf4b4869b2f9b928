import { mannKendall } from './mann-kendall.ts'

type Kind =
  | 'new'
  | 'consecutive'
  | 'intensifying'
  | 'persistent'
  | 'diminishing'
  | 'sporadic'
  | 'oscillating'
  | 'historical'

export type EmergingClass = `${Kind} ${'hot' | 'cold'}` | 'no pattern'

/** ArcGIS makes no classes from fewer steps of time. */
const FEWEST_BINS = 10

/** In tenths, of all bins: what ArcGIS calls ninety per cent. */
const MOST = 9

/**
 * Class of one hex among the emerging hot spots of Esri (ArcGIS Pro, "How Emerging Hot Spot Analysis works", the text current in 2025;
 * the definitions have changed, up to Pro 2.8 they were wider). `bins`, in the order of time, are above 0 where the hex was a
 * significant hot spot after correction for all tests, below 0 where a cold one, else 0; `z` are its z in each bin. Of n bins, k hot:
 *
 *     new           hot in the last bin and never before
 *     consecutive   hot in an unbroken run of at least two to the last bin and never before it, k < .9 n
 *     intensifying  k ≥ .9 n, hot in the last bin, z rising (Mann-Kendall, p < alpha)
 *     diminishing   the same, z falling
 *     persistent    the same, neither
 *     historical    k ≥ .9 n, not hot in the last bin
 *     oscillating   hot in the last bin, k < .9 n, cold in some bin before
 *     sporadic      hot in the last bin, k < .9 n, on and off, never cold
 *
 * and so for cold, where "intensifying" is z falling. Anything else is no pattern, so that a place which was hot in eight bins of ten
 * and is not now has none: see over-time for former places.
 *
 * z of neighbouring bins share data and seasons return, and Mann-Kendall knows neither: give bins of twelve months, or whole years.
 * Throws RangeError for fewer than ten bins, and for two lists of different length.
 */
export function emergingClass(bins: ArrayLike<number>, z: ArrayLike<number>, alpha = 0.05): EmergingClass {
  const n = bins.length
  if (n < FEWEST_BINS) throw new RangeError(`At least ${FEWEST_BINS} bins are needed, not ${n}.`)
  if (z.length !== n) throw new RangeError(`${n} bins have ${z.length} values of z.`)
  const trend = mannKendall(z)
  const towards = trend.p < alpha ? Math.sign(trend.z) : 0
  const signs = Array.from(bins, Math.sign)
  const hot = kindOf(signs, towards)
  if (hot !== null) return `${hot} hot`
  // Hot in nine of ten and cold for the first time now is both historical hot and new cold: the longer history is told.
  const cold = kindOf(
    signs.map((sign) => -sign),
    -towards,
  )
  return cold === null ? 'no pattern' : `${cold} cold`
}

/** The class of bins that are 1 where hot and -1 where cold, and a trend that is 1 where it goes up. */
function kindOf(signs: readonly number[], towards: number): Kind | null {
  const n = signs.length
  const k = signs.filter((sign) => sign === 1).length
  const most = k * 10 >= MOST * n
  if (signs[n - 1] !== 1) return most ? 'historical' : null
  if (k === 1) return 'new'
  if (most) {
    if (towards === 1) return 'intensifying'
    return towards === -1 ? 'diminishing' : 'persistent'
  }
  const run = n - 1 - signs.findLastIndex((sign) => sign !== 1)
  if (run === k) return 'consecutive'
  return signs.includes(-1) ? 'oscillating' : 'sporadic'
}
