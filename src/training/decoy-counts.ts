import { MONTHS } from './months.ts'
import { CHANCE_MONTHS, DECOY, type Rates } from './planted-rates.ts'
import type { Random } from './random.ts'

/** How much months differ by more than chance: the shape of a gamma round 1, so a standard deviation of a half. */
const SHAPE = 4
/** What the half year must reach against its mean to be the bad one after which somebody acts. */
const BAD = 1.9

/**
 * Expected rows of a place of `cells` cells in each month, before they are told apart by category: all drawn round one mean
 * that never changes. For the decoy the draw of its bad months is repeated until chance has made them bad, which is what
 * choosing a place because of those months does; the other months know nothing of it.
 */
export function decoyCounts(cells: number, isDecoy: boolean, from: Random): number[] {
  const mean = cells * totalOf(DECOY)
  const draw = () => from.poisson(mean * from.gamma(SHAPE))
  const months = MONTHS.map(draw)
  if (!isDecoy) return months
  const { from: first, to: last } = CHANCE_MONTHS
  const length = last - first + 1
  for (;;) {
    const window = Array.from({ length }, draw)
    if (window.reduce((sum, count) => sum + count, 0) < BAD * mean * length) continue
    return months.toSpliced(first, length, ...window)
  }
}

function totalOf(rates: Rates): number {
  return Object.values(rates).reduce((sum, rate) => sum + rate, 0)
}
