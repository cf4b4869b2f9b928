import type { Shapes } from '../core/context/shapes.ts'
import type { Ramp } from './ramp.ts'

/** Areas on a map. Told apart by identity: the same object again means the same areas, and costs nothing. */
export interface MapAreas {
  readonly shapes: Shapes
  /** Parallel to the areas; '' for none. */
  readonly names: readonly string[]
}

/** Areas filled in place of hexes. */
export interface AreaFill {
  readonly areas: MapAreas
  /** One byte an area, 0 to the ramp's `classCount`. */
  readonly classes: Uint8Array
  readonly ramp: Ramp
}
