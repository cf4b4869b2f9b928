import { type DeprivationMeasure, DOMAIN_WEIGHTS, DOMAINS, type Domain } from '../vocabulary/deprivation.ts'
import type { Vintage } from './area-kind.ts'
import type { AreaTable } from './area-table.ts'

/** How deprived areas are by one measure; parallel to a table's codes, NaN where it has no figure. */
export interface DeprivationRanks {
  readonly measure: DeprivationMeasure
  /** 1 is the most deprived of `of` areas. */
  readonly rank: Float64Array
  /** 1 is the most deprived tenth. */
  readonly decile: Float64Array
  /** How many areas were ranked: all of England, or those of the table. */
  readonly of: number
  /** Where the figures come from: as published, or reckoned here from published ranks, deciles or scores. */
  readonly from: 'published-ranks' | 'published-deciles' | 'published-scores' | 'recomputed-from-domain-ranks'
}

/** LSOAs ranked by the English Indices of 2019 and of 2025. */
const RANKED: Readonly<Record<Vintage, number>> = { 2011: 32_844, 2021: 33_755 }

/** What a table can say of deprivation, in the order of DEPRIVATION_MEASURES. */
export function deprivationMeasures(table: AreaTable): DeprivationMeasure[] {
  const has = (of: 'index' | Domain) => FIGURES.some((as) => figures(table, of, as) !== null)
  const domains = DOMAINS.filter(has)
  const withoutCrime = othersThanCrime.every((domain) => figures(table, domain, 'rank') !== null)
  return [
    ...(has('index') ? ['index' as const] : []),
    ...(withoutCrime ? ['index-without-crime' as const] : []),
    ...domains,
  ]
}

const FIGURES = ['rank', 'decile', 'score'] as const
const othersThanCrime = DOMAINS.filter((domain) => domain !== 'crime')

/** The ranks of a table by a measure; null where it cannot say. */
export function deprivationRanks(table: AreaTable, measure: DeprivationMeasure): DeprivationRanks | null {
  if (measure === 'index-without-crime') {
    const scores = indexOfDomains(table, othersThanCrime)
    return scores === null ? null : ranked(measure, scores, 'recomputed-from-domain-ranks')
  }
  const ranks = figures(table, measure, 'rank')
  const deciles = figures(table, measure, 'decile')
  if (ranks !== null) {
    const of = rankedAreas(table, ranks)
    // A published decile counts where there is one: its makers may have rounded otherwise.
    const decile = deciles ?? ranks.map((rank) => tenthOf(rank, of))
    return { measure, rank: ranks, decile, of, from: 'published-ranks' }
  }
  if (deciles !== null) {
    const of = rankedAreas(table, deciles)
    // The middle of the tenth: nothing more is known.
    const rank = deciles.map((decile) => ((decile - 0.5) / 10) * of)
    return { measure, rank, decile: deciles, of, from: 'published-deciles' }
  }
  const scores = figures(table, measure, 'score')
  return scores === null ? null : ranked(measure, scores, 'published-scores')
}

/**
 * The index of some domains from their ranks: each rank, scaled so that the least deprived is 1/N and the most deprived 1, is
 * transformed to -23 ln(1 - R (1 - e^(-100/23))), between 0 and 100, and the domains are added by their weights, which are scaled to
 * the sum of all seven (MHCLG, English Indices of Deprivation 2019, technical report, sections 3.7 and 3.8). Null where a domain has no ranks.
 */
export function indexOfDomains(table: AreaTable, domains: readonly Domain[]): Float64Array | null {
  const columns = domains.map((domain) => figures(table, domain, 'rank'))
  const sum = (of: readonly Domain[]) => of.reduce((all, domain) => all + DOMAIN_WEIGHTS[domain], 0)
  const scale = sum(DOMAINS) / sum(domains)
  const scores = new Float64Array(table.codes.length)
  for (const [at, ranks] of columns.entries()) {
    if (ranks === null) return null
    const of = rankedAreas(table, ranks)
    const weight = DOMAIN_WEIGHTS[domains[at] as Domain] * scale
    for (const [area, rank] of ranks.entries()) {
      const scaled = (of - rank + 1) / of
      scores[area] = (scores[area] as number) - weight * 23 * Math.log(1 - scaled * (1 - Math.exp(-100 / 23)))
    }
  }
  return scores
}

/** Ranks by scores, the highest first. Where the table holds some areas only, they are ranked among themselves. */
function ranked(measure: DeprivationMeasure, scores: Float64Array, from: DeprivationRanks['from']): DeprivationRanks {
  const order = [...scores.keys()]
    .filter((at) => !Number.isNaN(scores[at]))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const rank = new Float64Array(scores.length).fill(Number.NaN)
  for (const [at, area] of order.entries()) {
    const before = order[at - 1]
    rank[area] = before !== undefined && scores[before] === scores[area] ? (rank[before] as number) : at + 1
  }
  return { measure, rank, decile: rank.map((one) => tenthOf(one, order.length)), of: order.length, from }
}

/** As many as were ranked for a whole country, where the table's ranks go beyond its own number of areas; else its areas. */
function rankedAreas(table: AreaTable, ranks: Float64Array): number {
  const highest = ranks.reduce((most, rank) => (rank > most ? rank : most), 0)
  const national = table.kind === 'lsoa' && table.vintage !== null ? RANKED[table.vintage] : 0
  const own = ranks.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), 0)
  if (highest <= 10 && own > 10) return national || own
  return highest <= own ? own : Math.max(national, Math.ceil(highest))
}

function tenthOf(rank: number, of: number): number {
  return Math.ceil((10 * rank) / of)
}

function figures(table: AreaTable, of: 'index' | Domain, as: 'rank' | 'decile' | 'score'): Float64Array | null {
  const found = table.indicators.find(({ role }) => role.is === 'deprivation' && role.of === of && role.as === as)
  return found?.values ?? null
}
