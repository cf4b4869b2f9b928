import type { Position, Ring } from './rings.ts'

/**
 * The middle of the county: in the North Sea, some 100 km off Norfolk and the Humber, where no map of England has land, and
 * inside the box in which the import believes a coordinate to be in the United Kingdom.
 */
const MIDDLE: Position = [1.5, 53.84]
/** Degrees of longitude and latitude of one coast radius, 25 km. */
const DEGREES: Position = [0.38, 0.2247]
/** Waves along the coast, by how often they go round: height in coast radii and where they begin. */
const WAVES: readonly (readonly [times: number, height: number, phase: number])[] = [
  [2, 0.08, 0.7],
  [3, 0.07, 2.1],
  [5, 0.05, 4],
  [9, 0.03, 1],
  [17, 0.015, 0.3],
  [31, 0.008, 2],
]
/** Where the sea reaches in: direction, depth in coast radii, half width in radians. The first is the estuary. */
const INLETS: readonly (readonly [direction: number, depth: number, width: number])[] = [
  [0.35, 0.4, 0.06],
  [2.6, 0.17, 0.16],
  [4.4, 0.14, 0.12],
]

/**
 * From the plan, where the county is the unit disc and every border a straight line, to longitude and latitude. It is continuous
 * and never folds over, so that what partitions the plan partitions the land: the coast gets its bays and the borders their
 * bends without any clipping of crooked polygons.
 */
export function landPosition([x, y]: Position): Position {
  const radius = Math.hypot(x, y)
  const direction = Math.atan2(y, x)
  // The sea is felt in proportion to how near the coast is; with the coast never below half a radius, radii keep their order.
  const stretch = 1 + (coast(direction) - 1) * radius
  const [u, v] = [x * stretch, y * stretch]
  // Slopes of the bends (height times frequency) add up to 0.35, below the 1 at which land would fold.
  const bentU = u + 0.03 * Math.sin(5 * v + 1) + 0.008 * Math.sin(24 * v)
  const bentV = v + 0.03 * Math.sin(5 * u + 2) + 0.008 * Math.sin(24 * u + 1)
  return [rounded(MIDDLE[0] + DEGREES[0] * bentU), rounded(MIDDLE[1] + DEGREES[1] * bentV)]
}

/** Longest step along a border in the plan, about 300 m, so that a chord strays from its curve by no more than a metre or two. */
const STEP = 0.012

/** A polygon of the plan as a closed ring on the land. */
export function landRing(polygon: readonly Position[]): Ring {
  const ring = polygon.flatMap((from, at) => {
    const to = polygon[(at + 1) % polygon.length] as Position
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP))
    return Array.from({ length: steps }, (_, step) =>
      landPosition([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]),
    )
  })
  const apart = ring.filter((position, at) => {
    const before = ring.at(at - 1) as Position
    return position[0] !== before[0] || position[1] !== before[1]
  })
  return [...apart, apart[0] as Position]
}

/** Coast radii from the middle to the sea. */
function coast(direction: number): number {
  const waves = WAVES.reduce((sum, [times, height, phase]) => sum + height * Math.sin(times * direction + phase), 1)
  return INLETS.reduce((radius, [towards, depth, width]) => {
    const off = Math.atan2(Math.sin(direction - towards), Math.cos(direction - towards))
    return radius - depth * Math.exp(-((off / width) ** 2))
  }, waves)
}

/** Six decimals, about 10 cm: what is written into files is what is computed with. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
