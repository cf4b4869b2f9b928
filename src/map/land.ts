import { LAND as STEPS_OF_LAND } from 'virtual:land'
import type { Polygon } from './ground.ts'

/** Steps a degree in which .ci/land.ts writes the land. */
const STEPS = 10_000

/**
 * Land of the British Isles, without the continent, from Natural Earth 1:10m (public domain): a background to tell sea from land,
 * some hundred metres off in places. Not for measuring, and no boundary of anything.
 */
export const LAND: readonly Polygon[] = STEPS_OF_LAND.map((rings) => rings.map(ringOf))

/** Points of a ring written as its first point and then differences; whole numbers, so that nothing adds up to an error. */
function ringOf(steps: readonly number[]): [number, number][] {
  const ring: [number, number][] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0
    y += steps[at + 1] ?? 0
    ring.push([x / STEPS, y / STEPS])
  }
  return ring
}
