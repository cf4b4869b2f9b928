import { isOfOtherVintage, type Vintage } from '../../core/context/area-kind.ts'
import { type Lookup, positionsOf } from '../../core/context/area-table.ts'
import { areasOfPoints, NO_AREA } from '../../core/context/areas-of-points.ts'
import { waysBetween } from '../../core/context/bridge.ts'
import type { Geography } from '../../core/context/figures-for.ts'
import type { Shapes } from '../../core/context/shapes.ts'
import type { JoinAccount } from '../../core/question/beneath.ts'
import { type AskedRows, isAsked } from '../../core/statistics/asked-rows.ts'
import {
  districtOfArea,
  type IncidentTable,
  lngLatOfPoint,
  NO_POINT,
  type StatedArea,
  weightOf,
} from '../../core/table/incident-table.ts'

const STATED = { nothing: 0, here: 1, otherVintage: 2, elsewhere: 3 } as const

/** How incidents come into the areas of a geography. */
export interface Join {
  readonly geography: Geography
  /** The area that each point lies in, or NO_AREA; all NO_AREA where there are no shapes. */
  readonly areaOfPoint: Int32Array
  /** The area that each stated area of the table is, or NO_AREA. */
  readonly areaOfStated: Int32Array
  /** Of each stated area one of STATED. */
  readonly stated: Uint8Array
  /** 1 for each stated area whose code is of another census, though a lookup may have led from it. */
  readonly isOfOtherCensus: Uint8Array
}

/**
 * Points into areas by where they lie; stated areas by their codes, and those of another census through a lookup where one area became
 * one.
 */
export function joinOf(
  table: IncidentTable,
  geography: Geography,
  shapes: Shapes | null,
  lookups: readonly Lookup[],
): Join {
  const { points, areas } = table
  const position = positionsOf(geography.codes)
  const isOther = ofOtherCensus(geography, position)
  const over = becameOne(lookups, geography)
  const areaOfStated = Int32Array.from(areas, (area) => {
    const own = position.get(area.code)
    if (own !== undefined) return own
    return isOther(area) ? (position.get(over.get(area.code) ?? '') ?? NO_AREA) : NO_AREA
  })
  return {
    ...{ geography, areaOfStated },
    areaOfPoint: shapes === null ? new Int32Array(points.count).fill(NO_AREA) : areasOfTable(table, shapes),
    isOfOtherCensus: Uint8Array.from(areas, (area) => (isOther(area) ? 1 : 0)),
    stated: Uint8Array.from(areas, (area, at) => {
      if (area.code === '') return STATED.nothing
      if (areaOfStated[at] !== NO_AREA) return STATED.here
      return isOther(area) ? STATED.otherVintage : STATED.elsewhere
    }),
  }
}

/** So many codes are those of a whole country: one that is missing is of another census. */
const NATIONAL = 20_000

/**
 * Tells whether a code that the areas lack is one of the other census, and not of another county: its number allows it, and the
 * district in its name is one of theirs, or they are those of a whole country.
 */
function ofOtherCensus(
  { codes, names, districts, kind, vintage }: Geography,
  position: ReadonlyMap<string, number>,
): (area: StatedArea) => boolean {
  const prefixes = new Set(codes.map((code) => code.slice(0, 3)))
  const own = new Set([...districts, ...(kind === 'district' ? names : [])])
  own.delete('')
  return (area) => {
    if (vintage === null || position.has(area.code) || !isOfOtherVintage(area.code, vintage, prefixes)) return false
    const district = districtOfArea(area)
    return codes.length >= NATIONAL || (district !== '' && own.has(district))
  }
}

export function areasOfTable({ points }: IncidentTable, shapes: Shapes): Int32Array {
  const lng = new Float64Array(points.count)
  const lat = new Float64Array(points.count)
  for (let point = 0; point < points.count; point++) {
    const place = lngLatOfPoint(points, point)
    lng[point] = place.lng
    lat[point] = place.lat
  }
  return areasOfPoints(shapes, lng, lat)
}

/** Incidents of a question in each area (`isIn`: only these), and how they came there. */
export function countByArea(
  table: IncidentTable,
  join: Join,
  asked: AskedRows,
  isIn: Uint8Array,
): { readonly counts: Float64Array; readonly account: JoinAccount } {
  const counts = new Float64Array(join.geography.codes.length)
  const account = {
    byPlace: 0,
    byCode: 0,
    otherVintage: 0,
    elsewhere: 0,
    notStated: 0,
    compared: 0,
    differ: 0,
    statedOther: 0,
  }
  for (let row = 0; row < table.rows; row++) {
    if (!isAsked(table, asked, row)) continue
    const incidents = weightOf(table, row)
    const point = table.point[row] as number
    const byPlace = point < NO_POINT ? (join.areaOfPoint[point] as number) : NO_AREA
    const byCode = join.areaOfStated[table.area[row] as number] as number
    const area = byPlace === NO_AREA ? byCode : byPlace
    if (area === NO_AREA || isIn[area] === 0) {
      const why = join.stated[table.area[row] as number]
      if (area === NO_AREA && why === STATED.nothing) account.notStated += incidents
      else if (area === NO_AREA && why === STATED.otherVintage) account.otherVintage += incidents
      else account.elsewhere += incidents
      continue
    }
    counts[area] = (counts[area] as number) + incidents
    if (byPlace === NO_AREA) account.byCode += incidents
    else account.byPlace += incidents
    if (byPlace !== NO_AREA && join.isOfOtherCensus[table.area[row] as number] === 1) account.statedOther += incidents
    if (byPlace === NO_AREA || byCode === NO_AREA) continue
    account.compared += incidents
    if (byPlace !== byCode) account.differ += incidents
  }
  return { counts, account }
}

/** Codes of the other census whose area became, unsplit, one of this one. */
function becameOne(lookups: readonly Lookup[], { kind, vintage }: Geography): ReadonlyMap<string, string> {
  const became = new Map<string, string>()
  if (vintage === null) return became
  const other: Vintage = vintage === 2021 ? 2011 : 2021
  for (const lookup of lookups) {
    const ways = waysBetween(lookup, kind, other, vintage)
    if (ways === null) continue
    const isSplit = new Set<string>()
    for (const [row, code] of ways.from.codes.entries()) {
      const to = ways.to.codes[row] as string
      if (lookup.changes[row] === 'X' || (became.has(code) && became.get(code) !== to)) isSplit.add(code)
      became.set(code, to)
    }
    for (const code of isSplit) became.delete(code)
  }
  return became
}
