import { type Geom, setPrecision, union } from 'polyclip-ts'
import { areSound } from './are-sound.ts'
import type { FlatPolygons, FlatRing } from './raw-areas.ts'
import { tidyPolygons, withoutEmptyRings } from './tidy-polygons.ts'

/**
 * What comes out of mending is rounded, and may cross itself again by as much: then it is mended again. Corners as near to each other as
 * this share of their greatest coordinate become one; undefined: none do. It stumbles over some shapes with the one and over others
 * with the other.
 */
const TRIES = [2 ** -46, undefined, 2 ** -46, undefined, 2 ** -42]

/** An area that can be reckoned with, and whether lines that crossed had to be mended for it. */
export interface Repaired {
  readonly polygons: FlatPolygons
  readonly isMended: boolean
}

/**
 * An area with tidy rings (tidyPolygons) that make one area (areSound). Where they do not, parts that overlap become one; what still
 * fails is 'not-repairable', and 'no-shape' where nothing is left.
 */
export function repairedArea(polygons: FlatPolygons): Repaired | 'no-shape' | 'not-repairable' {
  let tidy = tidyPolygons(polygons)
  const isMended = !areSound(tidy)
  for (let times = 0; !areSound(tidy); times++) {
    if (times === TRIES.length) return 'not-repairable'
    tidy = mended(tidy, TRIES[times]) ?? tidy
  }
  const kept = withoutEmptyRings(tidy)
  return kept.length > 0 ? { polygons: kept, isMended } : 'no-shape'
}

/** Null where it gives up, on lines that nearly lie on each other. */
function mended(polygons: FlatPolygons, nearness: number | undefined): FlatPolygons | null {
  const pairs = polygons.map((rings) => rings.map(pairsOf))
  try {
    // It is kept for all who use the package.
    setPrecision(nearness === undefined ? undefined : nearness * greatest(polygons))
    return tidyPolygons(union(pairs as Geom).map((rings) => rings.map(flatOf)))
  } catch {
    return null
  } finally {
    setPrecision()
  }
}

function greatest(polygons: FlatPolygons): number {
  let most = 0
  for (const ring of polygons.flat()) for (const number of ring) most = Math.max(most, Math.abs(number))
  return most
}

function pairsOf(ring: FlatRing): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => [ring[2 * at] as number, ring[2 * at + 1] as number])
}

function flatOf(ring: readonly (readonly [number, number])[]): FlatRing {
  return Float64Array.from(ring.flat())
}
