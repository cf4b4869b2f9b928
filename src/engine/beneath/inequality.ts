import type { Geography } from '../../core/context/figures-for.ts'
import { sourceOf } from '../../core/context/figures-for.ts'
import type { DecileFigures, Inequality, ShareFigures } from '../../core/question/beneath.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { rankCorrelation } from '../../core/statistics/rank-correlation.ts'
import { slopeIndex } from '../../core/statistics/slope-index.ts'
import { wilson } from '../../core/statistics/wilson.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import type { DeprivationMeasure } from '../../core/vocabulary/deprivation.ts'
import { rateFigures, sumOf } from './figures.ts'
import type { Column, Deprived } from './footing.ts'
import { countByArea, type Join } from './join.ts'

const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
/** An area with fewer people has no rate, and no part in the correlation; see core/statistics/rate. */
const LEAST_PEOPLE = 100

export interface InequalityFooting {
  readonly geography: Geography
  /** The file of the boundaries; null where incidents are joined by the codes they state. */
  readonly boundaries: string | null
  readonly isIn: Uint8Array
  readonly deprived: Deprived
  readonly residents: Column
  readonly join: Join
}

/** Incidents of a question by how deprived the people are among whom they happen. */
export function inequality(
  table: IncidentTable,
  asked: AskedRows,
  measure: DeprivationMeasure,
  footing: InequalityFooting,
): Inequality {
  const { geography, isIn, deprived, residents, join } = footing
  const { decile, rank, ranks, fitted } = deprived
  const hasFigures = Uint8Array.from(geography.codes, (_, area) =>
    isIn[area] === 1 && (decile[area] as number) >= 1 && (residents.values[area] as number) >= 0 ? 1 : 0,
  )
  const { counts, account } = countByArea(table, join, asked, hasFigures)
  const areas = geography.codes.map((_, area) => area).filter((area) => hasFigures[area] === 1)
  const byDecile = DECILES.map((one): DecileFigures => {
    const own = areas.filter((area) => decile[area] === one)
    return { decile: one, areas: own.length, ...figuresOf(own, counts, residents.values) }
  })
  const all = figuresOf(areas, counts, residents.values)
  const dispersion = dispersionOf(areas, counts, residents.values, decile, byDecile)
  const index = slopeIndex(
    byDecile.map(({ count, people }) => ({
      population: people,
      value: people > 0 ? (1000 * count) / people : 0,
      error: people > 0 ? (1000 * Math.sqrt(Math.max(1, count) * dispersion)) / people : 0,
    })),
  )
  const peopled = areas.filter((area) => (residents.values[area] as number) >= LEAST_PEOPLE)
  const correlation = rankCorrelation(
    peopled.map((area) => (counts[area] as number) / (residents.values[area] as number)),
    peopled.map((area) => rank[area] as number),
  )
  const column = publishedColumn(deprived, measure)
  return {
    measure,
    source: sourceOf(fitted, geography, { name: column }, decile, isIn, residents.values),
    residents: sourceOf(residents.fitted, geography, residents.indicator, residents.values, isIn, residents.values),
    boundaries: footing.boundaries,
    ...{ from: ranks.from, ranked: ranks.of, areas: areas.length, byDecile, all, dispersion },
    slope: index === null ? null : { value: index.slope, low: index.lower, high: index.upper },
    relative:
      index === null || index.relative === null
        ? null
        : { ratio: index.relative.ratio, low: index.relative.lower, high: index.relative.upper },
    tenth: shareOf(byDecile.slice(0, 1), all),
    fifth: shareOf(byDecile.slice(0, 2), all),
    correlation:
      correlation === null
        ? null
        : { rho: correlation.rho, n: correlation.n, low: correlation.lower, high: correlation.upper },
    join: account,
  }
}

function figuresOf(areas: readonly number[], counts: Float64Array, people: Float64Array) {
  return rateFigures(
    areas.reduce((sum, area) => sum + (counts[area] as number), 0),
    sumOf(areas.map((area) => people[area] as number)),
  )
}

/**
 * How much more the areas of one decile differ than Poisson counts of one rate would: Pearson's statistic over its degrees of freedom,
 * 1 where it is below. Offences come in clusters, so that an interval from the count alone would be far too narrow.
 */
function dispersionOf(
  areas: readonly number[],
  counts: Float64Array,
  people: Float64Array,
  decile: Float64Array,
  byDecile: readonly DecileFigures[],
): number {
  let [sum, used] = [0, 0]
  const withAreas = new Set<number>()
  for (const area of areas) {
    const own = byDecile[(decile[area] as number) - 1] as DecileFigures
    const expected = own.people > 0 ? (own.count * (people[area] as number)) / own.people : 0
    if (expected <= 0) continue
    sum += ((counts[area] as number) - expected) ** 2 / expected
    used += 1
    withAreas.add(own.decile)
  }
  const freedom = used - withAreas.size
  return freedom > 0 ? Math.max(1, sum / freedom) : 1
}

function shareOf(deciles: readonly DecileFigures[], all: { count: number; people: number }): ShareFigures {
  const count = deciles.reduce((sum, one) => sum + one.count, 0)
  const residents = deciles.reduce((sum, one) => sum + one.people, 0)
  const { lower, upper } = all.count > 0 ? wilson(count, all.count) : { lower: 0, upper: 0 }
  return {
    ...{ count, of: all.count, share: all.count > 0 ? count / all.count : 0, low: lower, high: upper },
    ...{ residents, ofResidents: all.people },
  }
}

/** The header of the published column that the measure comes from; '' where it is reckoned from several. */
function publishedColumn({ table, ranks }: Deprived, measure: DeprivationMeasure): string {
  if (ranks.from === 'recomputed-from-domain-ranks' || measure === 'index-without-crime') return ''
  const as = { 'published-ranks': 'rank', 'published-deciles': 'decile', 'published-scores': 'score' }[ranks.from]
  const found = table.indicators.find(({ role }) => role.is === 'deprivation' && role.of === measure && role.as === as)
  return found?.name ?? ''
}
