import type { Finding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { BENEATH_FLAGS } from '../core/vocabulary/beneath.ts'
import { FINDING_CLASSES } from '../core/vocabulary/findings.ts'

type Figures = Readonly<Record<string, string | number | null>>

/**
 * What is shown of the hexagon at a position of a picture beside its count, by the names of columns: the same names for every hexagon of a
 * picture. Numbers to six digits that count; null where there is no figure. Nothing for counts alone.
 */
export function figuresOfHex(picture: Picture, position: number): Figures {
  const { parted, beneath, finding } = picture
  return {
    ...(parted === null ? {} : { cut_by_the_edge: parted[position] === 1 ? 'yes' : 'no' }),
    ...(beneath === null ? {} : beneathHex(beneath, position)),
    ...(finding === null ? {} : foundOfHex(picture, finding, position)),
  }
}

function beneathHex(beneath: NonNullable<Picture['beneath']>, position: number): Figures {
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

/** The class of a hexagon by its code, and what it was tested with. */
function foundOfHex({ classes }: Picture, finding: Finding, position: number): Figures {
  if (finding.kind === 'when') return {}
  const found = FINDING_CLASSES[finding.kind][(classes[position] as number) - 1] ?? ''
  switch (finding.kind) {
    case 'gi-star':
      return {
        finding: found,
        nearby: finding.nearby[position] as number,
        expected_nearby: figure(finding.expected[position]),
        z: figure(finding.z[position]),
        p: figure(finding.p[position]),
        q: figure(finding.q[position]),
      }
    case 'recurrence':
      return { finding: found, high_in_groups: finding.groupsOfCell[position] as number }
    case 'pair':
      return { finding: found, other_incidents: finding.others[position] as number }
    case 'change':
      return {
        finding: found,
        before: finding.before[position] as number,
        after: finding.after[position] as number,
        p: figure(finding.p[position]),
        q: figure(finding.q[position]),
      }
    case 'over-time':
      return {
        finding: found,
        times_high: finding.binsOfCell[position] as number,
        mann_kendall_z: figure(finding.trendZ[position]),
      }
    case 'lasting':
      return { finding: found, times_picked: finding.timesPicked[position] as number }
    case 'harm':
      return {
        finding: found,
        harm: figure(finding.harm[position]),
        harm_unit: finding.table.unit,
        weighed_incidents: finding.weighed[position] as number,
      }
    case 'concentration':
      return { finding: found }
  }
}

function figure(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(6))
}
