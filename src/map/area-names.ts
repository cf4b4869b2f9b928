import type { Shapes } from '../core/context/shapes.ts'
import { twiceRingArea } from './area-rings.ts'
import type { MapAreas } from './map-areas.ts'

/** Where the name of an area stands, and how much room it has there. */
export interface AreaName {
  readonly name: string
  /** Degrees WGS84; inside the area. */
  readonly lng: number
  readonly lat: number
  /** From side to side of the area at that latitude, in Mercator units (the world is 1 wide). */
  readonly room: number
}

const kept = new WeakMap<MapAreas, readonly AreaName[]>()

/** Names of areas, those with the most room first; areas without a name or a shape have none. */
export function namesOfAreas(areas: MapAreas): readonly AreaName[] {
  const known = kept.get(areas)
  if (known) return known
  const names = areas.names
    .flatMap((name, area) => {
      const place = name.trim() === '' ? null : widestPlace(areas.shapes, area)
      return place ? [{ name: name.trim(), ...place }] : []
    })
    .sort((a, b) => b.room - a.room)
  kept.set(areas, names)
  return names
}

/** Lines across the largest part of an area along which room is looked for. */
const LINES = 9

/**
 * The middle of the widest stretch along a parallel inside an area, for a name is wide and low. Near the middle of the area rather
 * than at its rim, where both are about as wide. Null for an area without a shape.
 */
export function widestPlace(shapes: Shapes, area: number): Omit<AreaName, 'name'> | null {
  const { corners, ringStart } = shapes
  const ring = largestRing(shapes, area)
  let [south, north] = [Infinity, -Infinity]
  for (let at = ringStart[ring] ?? 0; at < (ringStart[ring + 1] ?? 0); at++) {
    south = Math.min(south, corners[2 * at + 1] ?? 0)
    north = Math.max(north, corners[2 * at + 1] ?? 0)
  }
  if (!(north > south)) return null
  let best: Omit<AreaName, 'name'> | null = null
  let bestScore = 0
  for (let line = 1; line <= LINES; line++) {
    const part = line / (LINES + 1)
    const lat = south + (north - south) * part
    const crossings = crossingsAt(shapes, area, lat)
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at] ?? 0, crossings[at + 1] ?? 0]
      const score = (to - from) * (1 - Math.abs(part - 0.5))
      if (score <= bestScore) continue
      bestScore = score
      best = { lng: (from + to) / 2, lat, room: (to - from) / 360 }
    }
  }
  return best
}

function largestRing(shapes: Shapes, area: number): number {
  const first = shapes.areaStart[area] ?? 0
  let [largest, most] = [first, Number.NEGATIVE_INFINITY]
  for (let ring = first; ring < (shapes.areaStart[area + 1] ?? 0); ring++) {
    const twice = twiceRingArea(shapes, ring)
    if (twice > most) [largest, most] = [ring, twice]
  }
  return largest
}

/** Longitudes, ascending, at which a parallel enters and leaves an area in turn. */
function crossingsAt({ corners, ringStart, areaStart }: Shapes, area: number, lat: number): number[] {
  const found: number[] = []
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    const [from, to] = [ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0]
    for (let at = from; at < to; at++) {
      const next = at + 1 < to ? at + 1 : from
      const [y, toY] = [corners[2 * at + 1] ?? 0, corners[2 * next + 1] ?? 0]
      // A corner on the line belongs to the side above it, so that each ring is crossed an even number of times.
      if (y <= lat === toY <= lat) continue
      const [x, toX] = [corners[2 * at] ?? 0, corners[2 * next] ?? 0]
      found.push(x + ((toX - x) * (lat - y)) / (toY - y))
    }
  }
  return found.sort((a, b) => a - b)
}
