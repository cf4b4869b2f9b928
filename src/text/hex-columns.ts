import type { RatesBeneath } from '../core/question/beneath.ts'
import type { Picture } from '../core/question/picture.ts'
import { BENEATH_FLAGS, hasFlag } from '../core/vocabulary/beneath.ts'
import { flagWords, perWords, rateWithInterval, rateWords, SMOOTHED_NAME } from './beneath-words.ts'
import { capital } from './capital.ts'
import { findingColumns } from './finding-columns.ts'
import type { HexColumn } from './hex-column.ts'
import { count } from './numbers.ts'

export const TENTH_NAME = 'Tenth'

/** What was found of each hexagon, or what lies beneath it (rates side by side, or deprivation), as columns. None for counts alone. */
export function hexColumns(picture: Picture): readonly HexColumn[] {
  const { beneath, values } = picture
  if (picture.finding !== null) return findingColumns(picture, picture.finding)
  if (beneath === null) return []
  if (beneath.kind === 'deprivation')
    return [
      { name: 'Residents', words: (at) => people(beneath.people[at]) },
      { name: 'Mean rank', words: (at) => rank(beneath.rank[at], beneath.inequality.ranked) },
      { name: TENTH_NAME, words: (at) => (beneath.decile[at] === 0 ? 'no figure' : `${beneath.decile[at]}`) },
    ]
  return [
    { name: capital(perWords(beneath.per)), words: (at) => people(beneath.people[at]) },
    { name: SMOOTHED_NAME, isSmoothed: true, words: (at) => smoothed(beneath, at) },
    { name: 'Rate as counted (95% interval)', words: (at) => asCounted(beneath, at) },
    ...beneath.others.map((other) => ({
      name: `Per 1,000 ${perWords(other.per)}`,
      words: (at: number) => raw(values[at] as number, other.people[at] as number),
    })),
  ]
}

/** Whether only a part of a hexagon counts, and why its rate misleads; '' where neither. */
export function hexFlags({ beneath, parted }: Picture, position: number): string {
  const bits = beneath?.kind === 'rate' ? (beneath.flags[position] as number) : 0
  const part = parted?.[position] === 1 ? [PARTED] : []
  return [...part, ...BENEATH_FLAGS.filter((_, at) => (bits >> at) & 1).map(flagWords)].join('; ')
}

/** Of a hexagon on the edge of the chosen areas. */
const PARTED = 'cut by the edge of the chosen area: only the part inside is counted'

function smoothed({ smoothed: rates, flags }: RatesBeneath, at: number): string {
  const rate = rates[at] as number
  if (Number.isNaN(rate)) return 'no figure'
  return hasFlag(flags[at] as number, 'few-people') ? 'not given' : rateWords(rate)
}

function asCounted({ rate, low, high }: RatesBeneath, at: number): string {
  const given = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value)
  return rateWithInterval({ rate: given(rate[at]), low: given(low[at]), high: given(high[at]) })
}

/** A rate by another denominator; below the least of either none is given, as everywhere. */
function raw(incidents: number, base: number): string {
  return base >= 100 && incidents >= 5 ? rateWords((1000 * incidents) / base) : 'not given'
}

function people(value: number | undefined): string {
  return value === undefined ? 'no figure' : count(Math.round(value))
}

function rank(value: number | undefined, of: number): string {
  return value === undefined || Number.isNaN(value) ? 'no figure' : `${count(Math.round(value))} of ${count(of)}`
}
