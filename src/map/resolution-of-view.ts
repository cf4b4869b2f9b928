import type { Resolution } from '../core/question/question.ts'

/** Metres from the middle of a hex to a corner near Norwich, from its area (h3-js cellArea), finest first. */
const EDGES: readonly (readonly [Resolution, number])[] = [
  [10, 71],
  [9, 187],
  [8, 495],
  [7, 1310],
]

/** Below this many pixels from middle to corner a hex can neither be told from its neighbour nor be hit with a mouse. */
const LEAST_PIXELS = 6

/** The finest size of hex that can still be told apart where a pixel is so many metres. */
export function resolutionOfView(metresPerPixel: number): Resolution {
  return EDGES.find(([, edge]) => edge / metresPerPixel >= LEAST_PIXELS)?.[0] ?? 6
}
