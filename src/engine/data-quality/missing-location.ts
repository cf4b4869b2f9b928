import type { MissingShare } from '../../core/vocabulary/data-caveats.ts'
import { isoMonth, type Month } from '../../core/vocabulary/month.ts'
import type { Months } from '../asked-months.ts'
import type { Tally } from './tallies.ts'

/** Below five points of a hundred a difference in what is not on the map does not move a comparison of places. (Pitfall 4.) */
const LEAST_DIFFERENCE = 0.05
/** One month is much smaller than a half: what stands out of all others has to do so by more. */
const LEAST_DIFFERENCE_OF_MONTH = 0.1
/** Two-sided p of 0.001 and not 0.05: halves and all pairs of forces are looked at, under every question. */
const LEAST_Z = 3.29

/** The two sides between which the share of incidents without location differs. */
export interface MissingLocationChange {
  readonly from: MissingShare
  readonly to: MissingShare
}

/**
 * Where the share of incidents without location differs by more than five points and beyond chance: between the first and the second
 * half of the months of the question that have incidents (or where these are alike, between one month and all others), and between two
 * of its forces (those that differ most). `categories` has 1 for a category asked for. At most one difference of each kind, that of
 * months first.
 */
export function missingLocationChanges(
  tallies: readonly Tally[],
  categories: Uint8Array,
  asked: Months,
): MissingLocationChange[] {
  const inQuestion = tallies.filter(
    ({ category, month }) => categories[category] === 1 && month >= asked.first && month <= asked.last,
  )
  const months = [...new Set(inQuestion.map(({ month }) => month))].sort((a, b) => a - b)
  const second = months[Math.ceil(months.length / 2)] ?? Number.POSITIVE_INFINITY
  const halves = [
    shareOf(inQuestion.filter(({ month }) => month < second)),
    shareOf(inQuestion.filter(({ month }) => month >= second)),
  ]
  const names = [...new Set(inQuestion.map(({ force }) => force))].sort()
  const forces = names.map((name) => ({ ...shareOf(inQuestion.filter(({ force }) => force === name)), force: name }))
  const ofHalves = widestOf(halves)
  return [...(ofHalves.length > 0 ? ofHalves : monthThatStandsOut(inQuestion, months)), ...widestOf(forces)]
}

/** The month that differs most from all others together; none of fewer than three months, of which the halves say the same. */
function monthThatStandsOut(tallies: readonly Tally[], months: readonly Month[]): MissingLocationChange[] {
  if (months.length < 3) return []
  const changes = months.flatMap((own) => {
    const to = shareOf(tallies.filter(({ month }) => month === own))
    const from = { ...shareOf(tallies.filter(({ month }) => month !== own)), except: isoMonth(own) }
    const difference = Math.abs(from.rows / from.of - to.rows / to.of)
    return difference > LEAST_DIFFERENCE_OF_MONTH && zOfShares(from, to) > LEAST_Z ? [{ from, to, difference }] : []
  })
  const [widest] = changes.sort((a, b) => b.difference - a.difference)
  return widest === undefined ? [] : [{ from: widest.from, to: widest.to }]
}

/** Beyond chance: two proportions compared with Yates's continuity (Fleiss, Levin and Paik 2003, 3.2). */
export function zOfShares(a: Pick<MissingShare, 'rows' | 'of'>, b: Pick<MissingShare, 'rows' | 'of'>): number {
  const together = (a.rows + b.rows) / (a.of + b.of)
  const reciprocals = 1 / a.of + 1 / b.of
  const error = Math.sqrt(together * (1 - together) * reciprocals)
  const difference = Math.abs(a.rows / a.of - b.rows / b.of) - reciprocals / 2
  return error === 0 || difference <= 0 ? 0 : difference / error
}

/** The two of the shares, in their order, that differ most of those that differ enough and beyond chance. */
function widestOf(shares: readonly MissingShare[]): MissingLocationChange[] {
  let widest: { difference: number; change: MissingLocationChange } | null = null
  for (const [at, from] of shares.entries()) {
    for (const to of shares.slice(at + 1)) {
      if (from.of === 0 || to.of === 0) continue
      const difference = Math.abs(from.rows / from.of - to.rows / to.of)
      if (difference <= Math.max(LEAST_DIFFERENCE, widest?.difference ?? 0) || zOfShares(from, to) <= LEAST_Z) continue
      widest = { difference, change: { from, to } }
    }
  }
  return widest === null ? [] : [widest.change]
}

function shareOf(tallies: readonly Tally[]): MissingShare {
  let [rows, of] = [0, 0]
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const { incidents, withoutLocation, month } of tallies) {
    rows += withoutLocation
    of += incidents
    first = Math.min(first, month)
    last = Math.max(last, month)
  }
  const period = of === 0 ? { from: '', to: '' } : { from: isoMonth(first), to: isoMonth(last) }
  return { force: null, period, rows, of }
}
