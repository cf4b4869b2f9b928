import { districtOfArea, type IncidentTable, lngLatOfPoint, NO_POINT, weightOf } from '../core/table/incident-table.ts'
import { PLACE_NAMES_EAST } from '../core/vocabulary/place-names-east.ts'
import { marksOfPlaceHint } from '../core/vocabulary/special-places.ts'
import { degreesApart, KILOMETRES_A_DEGREE } from './distance.ts'
import type { GridView } from './grid-view.ts'

/** Incidents at each point, and a district that rows at it state (the last one: a point lies in one area). */
export interface PointFacts {
  readonly rows: Uint32Array
  readonly area: Int32Array
}

export function pointFacts(table: IncidentTable): PointFacts {
  const { rows: all, point: pointOfRow, area: areaOfRow } = table
  const rows = new Uint32Array(table.points.count)
  const area = new Int32Array(table.points.count).fill(-1)
  for (let row = 0; row < all; row++) {
    const point = pointOfRow[row] as number
    if (point >= NO_POINT) continue
    rows[point] = (rows[point] as number) + weightOf(table, row)
    area[point] = areaOfRow[row] as number
  }
  return { rows, area }
}

/** Place hints of a slot's points with their incidents of all kinds and months, most incidents first, ties by name. */
export function hintsOfSlot(
  table: IncidentTable,
  view: GridView,
  facts: PointFacts,
  slot: number,
): { hint: string; rows: number }[] {
  const rows = new Map<string, number>()
  for (const point of pointsOf(view, slot)) {
    const hint = plainHint(table.hints[table.points.hint[point] as number] as string)
    if (hint !== '') rows.set(hint, (rows.get(hint) ?? 0) + (facts.rows[point] as number))
  }
  return [...rows]
    .map(([hint, count]) => ({ hint, rows: count }))
    .sort((a, b) => b.rows - a.rows || (a.hint < b.hint ? -1 : 1))
}

/** The district stated by most of the slot's rows; empty where none is stated. */
function districtOfSlot(table: IncidentTable, view: GridView, facts: PointFacts, slot: number): string {
  const rows = new Map<string, number>()
  for (const point of pointsOf(view, slot)) {
    const area = table.areas[facts.area[point] as number]
    const district = area ? districtOfArea(area) : ''
    rows.set(district, (rows.get(district) ?? 0) + (facts.rows[point] as number))
  }
  return [...rows].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/**
 * A name to find a hexagon by: its busiest street, or, where the files name none, its busiest kind of place ("Parking Area"), and
 * the district. A prison, hospital, police station or court that has half of its incidents gives the name: a street beside it would
 * get theirs. One name and not two: side by side they would read as one venue. Where nothing is named at all, the nearest town or
 * village: "Reepham (2 km away)".
 */
export function nameOfSlot(table: IncidentTable, view: GridView, facts: PointFacts, slot: number): string {
  const hints = hintsOfSlot(table, view, facts, slot)
  const all = hints.reduce((sum, { rows }) => sum + rows, 0)
  const special = hints.find(({ hint, rows }) => rows * 2 >= all && marksOfPlaceHint(hint) !== 0)
  const name = (special ?? hints.find(({ hint }) => !KINDS_OF_PLACE.has(hint)) ?? hints[0])?.hint
  const district = districtOfSlot(table, view, facts, slot)
  if (name === undefined) return district || nearestName(table, view, slot)
  return district === '' ? name : `${name} (${district})`
}

/** Beyond this a name says nothing of where a hexagon is. */
const FURTHEST_KILOMETRES = 10

/** The nearest name on the map, with how far it is; empty where none is near. */
function nearestName(table: IncidentTable, view: GridView, slot: number): string {
  const point = pointsOf(view, slot)[0]
  if (point === undefined) return ''
  const here = lngLatOfPoint(table.points, point)
  let nearest = { name: '', kilometres: FURTHEST_KILOMETRES }
  for (const place of PLACE_NAMES_EAST) {
    const kilometres = degreesApart(here, place) * KILOMETRES_A_DEGREE
    if (kilometres < nearest.kilometres) nearest = { name: place.name, kilometres }
  }
  if (nearest.name === '') return ''
  return `${nearest.name} (${nearest.kilometres < 1 ? 'less than 1' : Math.round(nearest.kilometres)} km away)`
}

/** "On or near Prison" without its beginning; "No Location" and blanks are no hint. */
export function plainHint(location: string): string {
  const name = location.replace(/^on or near /i, '').trim()
  // The files capitalise every letter after an apostrophe: "Cobb'S Place".
  return /^no location$/i.test(name) ? '' : name.replace(/(?<=\p{L})'S\b/gu, "'s")
}

/** The kinds of public place that data.police.uk names instead of a street. */
const KINDS_OF_PLACE = new Set([
  'Airport/Airfield',
  'Bus/Coach Station',
  'Conference/Exhibition Centre',
  'Further/Higher Educational Building',
  'Hospital',
  'Motorway Service Area',
  'Nightclub',
  'Park/Open Space',
  'Parking Area',
  'Pedestrian Subway',
  'Petrol Station',
  'Police Station',
  'Prison',
  'Race Track',
  'Shopping Area',
  'Sports/Recreation Area',
  'Supermarket',
  'Theatre/Concert Hall',
  'Theme/Adventure Park',
])

function pointsOf(view: GridView, slot: number): Uint32Array {
  return view.pointsBySlot.subarray(view.slotStart[slot] as number, view.slotStart[slot + 1] as number)
}
