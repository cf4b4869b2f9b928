import type { Geography } from '../../core/context/figures-for.ts'
import type { AreaRates, RateFigures } from '../../core/question/beneath.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { empiricalBayes } from '../../core/statistics/empirical-bayes.ts'
import { funnel } from '../../core/statistics/funnel.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import { rateFigures } from './figures.ts'
import { countByArea, type Join } from './join.ts'

/**
 * Incidents of a question per 1,000 of the people of whole areas. `people`, `inQuestion` (areas that the data are about) and `isIn` (those
 * of them that are asked for) are parallel to the geography.
 */
export function areaRates(
  table: IncidentTable,
  geography: Geography,
  join: Join,
  asked: AskedRows,
  people: Float64Array,
  { inQuestion, isIn }: { readonly inQuestion: Uint8Array; readonly isIn: Uint8Array },
): AreaRates {
  const { counts, account } = countByArea(table, join, asked, isIn)
  const county = totalOf(countByArea(table, join, asked, inQuestion).counts, people, inQuestion)
  const areas = geography.codes.map((_, area) => area).filter((area) => isIn[area] === 1)
  const own = areas.map((area) => counts[area] as number)
  const bases = areas.map((area) => people[area] as number)
  const all = totalOf(counts, people, isIn)
  const overall = county.people > 0 ? county.count / county.people : Number.NaN
  const { places, dispersion, widened } = funnel(
    own,
    bases.map((base) => base * overall),
  )
  const smoothed = empiricalBayes(own, bases)
  const ofDistrict = new Map<string, { count: number; people: number }>()
  for (const area of areas) {
    const district = geography.districts[area] as string
    if (district === '') continue
    const sums = ofDistrict.get(district) ?? { count: 0, people: 0 }
    sums.count += counts[area] as number
    sums.people += people[area] || 0
    ofDistrict.set(district, sums)
  }
  return {
    kind: geography.kind,
    rows: areas.map((area, at) => ({
      ...{ code: geography.codes[area] as string, name: geography.names[area] as string },
      district: geography.districts[area] as string,
      ...rateFigures(own[at] as number, bases[at] as number),
      smoothed: Number.isNaN(smoothed[at]) ? null : (smoothed[at] as number) * 1000,
      place: places[at] ?? null,
    })),
    districts: [...ofDistrict]
      .map(([name, sums]) => ({ name, ...rateFigures(sums.count, sums.people) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...{ all, county, dispersion, widened, join: account },
  }
}

/** Incidents in areas with people, over these people. */
function totalOf(counts: Float64Array, people: Float64Array, isIn: Uint8Array): RateFigures {
  let [count, all] = [0, 0]
  for (const [area, is] of isIn.entries()) {
    if (is === 0 || !((people[area] as number) > 0)) continue
    count += counts[area] as number
    all += people[area] as number
  }
  return rateFigures(count, all)
}
