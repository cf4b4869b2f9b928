import type { FoundPlace } from '../core/question/found-place.ts'
import { districtOfArea, type IncidentTable, lngLatOfPoint } from '../core/table/incident-table.ts'
import { type PointFacts, plainHint } from './cell-names.ts'
import { degreesApart } from './distance.ts'

/** A place of the loaded rows, before the names on the map are known. */
export interface IndexedPlace extends Omit<FoundPlace, 'near' | 'incidents' | 'hexes'> {
  readonly incidents: number
  /** Of a location: the points that it consists of. */
  readonly points: readonly number[]
}

/** Points of one name and district further apart than this (degrees of latitude, about 1.5 km) are different places. */
const APART = 0.0135

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
    const near = same.findIndex((place) => degreesApart(place, at) < APART)
    // Points come busiest first, so a place keeps the position of its busiest.
    if (near === -1) same.push({ kind: 'location', name, district, box: null, points: [point], ...at })
    else {
      const place = same[near] as IndexedPlace
      same[near] = { ...place, points: [...place.points, point], incidents: place.incidents + at.incidents }
    }
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
    return { kind: 'district', name, district: '', lng, lat, box: [corner, corner], points: [], incidents }
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
