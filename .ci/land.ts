import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bboxClip } from '@turf/turf'
import { feature } from 'topojson-client'
import type { Plugin } from 'vite'

const NAME = 'virtual:land'

/** West, south, east, north in degrees: the British Isles whole, and of the continent what lies beside them. */
export const LAND_BOX = [-11, 49, 3, 61.5] as const

/** Steps a degree: 4 decimals, about 10 m; the coast itself is drawn for 1:10,000,000 and is good to some hundred metres. */
const STEPS = 10_000

type Areal = GeoJSON.Polygon | GeoJSON.MultiPolygon
type Position = readonly [number, number]

/**
 * Gives `import { LAND } from 'virtual:land'`: the land of the British Isles, cut at build out of Natural Earth, which the package
 * world-atlas carries (3.1 MB for the whole world).
 */
export function land(): Plugin {
  return {
    name: 'places:land',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const LAND = ${JSON.stringify(stepsOfLand())}` : undefined),
  }
}

/**
 * Polygons of rings; a ring is one flat list in STEPS: its first longitude and latitude, then how far each next point is from
 * the one before. That halves the text that would be in the page.
 */
export function stepsOfLand(): number[][][] {
  const require = createRequire(import.meta.url)
  const world = JSON.parse(readFileSync(require.resolve('world-atlas/land-10m.json'), 'utf8'))
  const { features } = feature(world, world.objects.land) as unknown as GeoJSON.FeatureCollection<Areal>
  return features
    .flatMap((one) => polygonsOf(bboxClip(one, [...LAND_BOX]).geometry as Areal))
    .filter((rings) => !isCut(rings))
    .map((rings) => rings.map(stepsOfRing).filter((steps) => steps.length >= SHORTEST))
    .filter((rings) => rings.length > 0)
}

/** The continent: land that ends at a straight line looks like a fault of the map, where none looks like a map of the islands. */
function isCut(rings: readonly (readonly Position[])[]): boolean {
  const [west, south, east, north] = LAND_BOX
  return rings.flat().some(([lng, lat]) => lng <= west || lng >= east || lat <= south || lat >= north)
}

/** A ring of three points and the first again. Shorter ones have fallen together in rounding. */
const SHORTEST = 8

function polygonsOf(clipped: Areal): Position[][][] {
  const polygons = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
  return polygons as unknown as Position[][][]
}

function stepsOfRing(ring: readonly Position[]): number[] {
  const steps: number[] = []
  let [x, y] = [0, 0]
  for (const [lng, lat] of ring) {
    const dx = Math.round(lng * STEPS) - x
    const dy = Math.round(lat * STEPS) - y
    if (dx === 0 && dy === 0) continue
    steps.push(dx, dy)
    x += dx
    y += dy
  }
  return steps
}
