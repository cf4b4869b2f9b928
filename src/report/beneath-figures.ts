import type { Picture } from '../core/question/picture.ts'
import { BENEATH_FLAGS } from '../core/vocabulary/beneath.ts'

/**
 * What lies beneath the hexagon at a position of a picture, by the names of columns: the same names for every hexagon of it. Numbers
 * to six digits that count; null where there is no figure. Nothing for counts alone.
 */
export function beneathFigures(
  { beneath }: Picture,
  position: number,
): Readonly<Record<string, string | number | null>> {
  if (beneath === null) return {}
  if (beneath.kind === 'deprivation') {
    const { inequality, people, rank, decile } = beneath
    return {
      residents: figure(people[position]),
      deprivation: inequality.measure,
      mean_rank: figure(rank[position]),
      ranked_areas: inequality.ranked,
      tenth: decile[position] || null,
    }
  }
  const { per, people, rate, low, high, smoothed, flags, others } = beneath
  const bits = flags[position] as number
  return {
    per,
    people: figure(people[position]),
    rate_per_1000: figure(rate[position]),
    rate_low: figure(low[position]),
    rate_high: figure(high[position]),
    smoothed_per_1000: figure(smoothed[position]),
    rate_flags: BENEATH_FLAGS.filter((_, at) => (bits >> at) & 1).join('; '),
    ...Object.fromEntries(others.map((other) => [`people_${other.per}`, figure(other.people[position])])),
  }
}

function figure(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(6))
}
