import { isOfOtherVintage, kindOfCodes, type Vintage, vintageOf } from '../../core/context/area-kind.ts'
import type { ContextData } from '../../core/context/context-data.ts'
import type { Geography } from '../../core/context/figures-for.ts'
import { districtFromName } from '../../core/context/read-area-table.ts'
import { districtOfArea, type IncidentTable, weightOf } from '../../core/table/incident-table.ts'

/** A district with a smaller share of the rows is none of those that the data are about; see core/grid/study-area. */
const LEAST_SHARE = 0.01

/**
 * The small areas that rows state by code, and those of the same districts in which nothing was recorded, as far as a loaded table or
 * lookup names them. Null where rows state no codes.
 */
export function statedGeography(table: IncidentTable, context: ContextData): Geography | null {
  const stated = table.areas.filter(({ code }) => code !== '')
  if (stated.length === 0) return null
  const kind = kindOfCodes(stated.map(({ code }) => code))
  const vintage = vintageOfStated(
    kind,
    stated.map(({ code }) => code),
    context,
  )
  const districts = districtsOfRows(table)
  const areas = new Map<string, { name: string; district: string }>()
  const add = (code: string, name: string, district: string) => {
    if (code !== '' && districts.has(district) && !areas.has(code)) areas.set(code, { name, district })
  }
  for (const area of stated) add(area.code, area.name, districtOfArea(area))
  for (const one of context.tables) {
    if (one.kind !== kind || one.vintage !== vintage) continue
    for (const [at, code] of one.codes.entries()) add(code, one.names[at] as string, one.districts[at] as string)
  }
  for (const column of context.lookups.flatMap(({ columns }) => columns)) {
    if (column.kind !== kind || column.vintage !== vintage) continue
    for (const [at, code] of column.codes.entries())
      add(code, column.names[at] as string, districtFromName(column.names[at] as string))
  }
  const all = [...areas]
  return {
    ...{ name: 'the incidents', kind, vintage },
    codes: all.map(([code]) => code),
    names: all.map(([, { name }]) => name),
    districts: all.map(([, { district }]) => district),
  }
}

/** By the codes themselves; else, where a loaded set of the newer census lacks some of them, the older one. */
function vintageOfStated(kind: Geography['kind'], codes: readonly string[], context: ContextData): Vintage | null {
  const own = vintageOf(kind, codes, '')
  if (own !== null) return own
  const sets = [...context.tables, ...context.boundaries, ...context.lookups.flatMap(({ columns }) => columns)].filter(
    (one) => one.kind === kind && one.vintage === 2021,
  )
  const isGivenUp = sets.some((set) => {
    const known = new Set(set.codes)
    const prefixes = new Set(set.codes.map((code) => code.slice(0, 3)))
    return (
      known.size > 0 &&
      isWide(known, codes) &&
      codes.some((code) => !known.has(code) && isOfOtherVintage(code, 2021, prefixes))
    )
  })
  return isGivenUp ? 2011 : null
}

/** Whether a set knows most of the codes: one of another county lacks them for another reason. */
function isWide(known: ReadonlySet<string>, codes: readonly string[]): boolean {
  return codes.filter((code) => known.has(code)).length * 2 > codes.length
}

function districtsOfRows(table: IncidentTable): ReadonlySet<string> {
  const rows = new Map<string, number>()
  let all = 0
  for (let row = 0; row < table.rows; row++) {
    const area = table.areas[table.area[row] as number]
    if (area === undefined) continue
    const incidents = weightOf(table, row)
    const district = districtOfArea(area)
    rows.set(district, (rows.get(district) ?? 0) + incidents)
    all += incidents
  }
  return new Set(
    [...rows].filter(([district, count]) => district !== '' && count >= LEAST_SHARE * all).map(([name]) => name),
  )
}
