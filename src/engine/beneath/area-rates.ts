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
  const { counts } = countByArea(table, join, asked, inQuestion)
  const [county, all] = [totalOf(counts, people, inQuestion), totalOf(counts, people, isIn)]
  const overall = county.people > 0 ? county.count / county.people : Number.NaN
  // Every area is judged among all of the county, so that asking for one district does not change what is said of its areas.
  const judged = geography.codes.map((_, area) => area).filter((area) => inQuestion[area] === 1)
  const own = judged.map((area) => counts[area] as number)
  const bases = judged.map((area) => people[area] as number)
  const { places, dispersion, widened } = funnel(
    own,
    bases.map((base) => base * overall),
  )
  const smoothed = empiricalBayes(own, bases)
  const rows = judged.flatMap((area, at) => {
    if (isIn[area] === 0) return []
    const rate = smoothed[at] as number
    return [
      {
        ...{ code: geography.codes[area] as string, name: geography.names[area] as string },
        district: geography.districts[area] as string,
        ...rateFigures(own[at] as number, bases[at] as number),
        smoothed: Number.isNaN(rate) ? null : rate * 1000,
        place: places[at] ?? null,
      },
    ]
  })
  return {
    ...{ kind: geography.kind, rows, districts: districtsOf(rows), all, county, dispersion, widened },
    join: countByArea(table, join, asked, isIn).account,
  }
}

function districtsOf(rows: AreaRates['rows']): AreaRates['districts'] {
  const ofDistrict = new Map<string, { count: number; people: number }>()
  for (const { district, count, people } of rows) {
    if (district === '') continue
    const sums = ofDistrict.get(district) ?? { count: 0, people: 0 }
    sums.count += count
    sums.people += people || 0
    ofDistrict.set(district, sums)
  }
  return [...ofDistrict]
    .map(([name, { count, people }]) => ({ name, ...rateFigures(count, people) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
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
