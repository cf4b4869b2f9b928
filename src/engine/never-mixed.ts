import type { Loaded } from '../core/import/load-files.ts'
import type { LoadedData } from '../core/import/loaded-data.ts'
import type { ByteSource } from '../core/import/rows/byte-source.ts'
import { kindOfForces, TRAINING_FORCE } from '../core/vocabulary/training.ts'

/** Every force that has rows; lists of places state none, and count as one of their kind. */
export function forcesOf({ table, repeats, places }: LoadedData): string[] {
  return [...table.forces, ...repeats.forces, ...places.map(({ isInvented }) => (isInvented ? TRAINING_FORCE : ''))]
}

/**
 * A load that would put invented and real rows together becomes one that adds nothing: all its files are refused. Repeats count:
 * they are part of the account and of a prepared file. So does what a load would replace: the workspace on the screen is of its kind.
 */
export function neverMixed(loaded: Loaded, before: LoadedData, files: readonly ByteSource[]): Loaded {
  if (kindOfForces([before, loaded].flatMap(forcesOf)) !== 'mixed') return loaded
  const refused = files.map(({ name }) => ({ name, refusal: 'training-and-real' as const, missing: [], isPart: false }))
  return { ...before, outcome: 'nothing-loaded', mappings: [], refused }
}
