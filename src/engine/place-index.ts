import type { FoundPlace } from '../core/question/found-place.ts'
import { districtOfArea, type IncidentTable, lngLatOfPoint } from '../core/table/incident-table.ts'
import { type PointFacts, plainHint } from './cell-names.ts'

/** A place of the loaded rows, before the names on the map are known. */
export type IndexedPlace = Omit<FoundPlace, 'near' | 'incidents'> & { readonly incidents: number }

/** Points of one name and district further apart than this (degrees of latitude, about 1.5 km) are different places. */
const APART = 0.0135
/** Cosine of the latitude of the middle of England: exact enough to tell two villages apart. */
const NARROWER = 0.6

/**
 * Every district, and every street or venue with its district, that rows name. A name is one place as far as its points stand
 * together: a district may have a Church Lane in each of ten villages.
 */
export function placeIndex(table: IncidentTable, facts: PointFacts): IndexedPlace[] {
  const points = Array.from({ length: table.points.count }, (_, point) => point)
    .filter((point) => (facts.rows[point] as number) > 0)
    .sort((a, b) => (facts.rows[b] as number) - (facts.rows[a] as number))
  const locations = new Map<string, IndexedPlace[]>()
  const districts = new Map<string, IndexedPlace>()
  for (const point of points) {
    const area = table.areas[facts.area[point] as number]
    const district = area ? districtOfArea(area) : ''
    const at = { ...lngLatOfPoint(table.points, point), incidents: facts.rows[point] as number }
    const name = plainHint(table.hints[table.points.hint[point] as number] as string)
    if (district !== '') districts.set(district, withPoint(districts.get(district), district, at))
    if (name === '') continue
    const key = `${name}\n${district}`
    const same = locations.get(key) ?? []
    const near = same.findIndex((place) => isNear(place, at))
    // Points come busiest first, so a place keeps the position of its busiest.
    if (near === -1) same.push({ kind: 'location', name, district, box: null, ...at })
    else
      same[near] = { ...(same[near] as IndexedPlace), incidents: (same[near] as IndexedPlace).incidents + at.incidents }
    locations.set(key, same)
  }
  return [...districts.values(), ...[...locations.values()].flat()]
}

interface At {
  readonly lng: number
  readonly lat: number
  readonly incidents: number
}

function withPoint(before: IndexedPlace | undefined, name: string, { lng, lat, incidents }: At): IndexedPlace {
  if (before === undefined || before.box === null) {
    const corner = [lng, lat] as const
    return { kind: 'district', name, district: '', lng, lat, box: [corner, corner], incidents }
  }
  const [[west, south], [east, north]] = before.box
  return {
    ...before,
    box: [
      [Math.min(west, lng), Math.min(south, lat)],
      [Math.max(east, lng), Math.max(north, lat)],
    ],
    incidents: before.incidents + incidents,
  }
}

function isNear(place: { lng: number; lat: number }, at: At): boolean {
  return Math.hypot((place.lng - at.lng) * NARROWER, place.lat - at.lat) < APART
}
