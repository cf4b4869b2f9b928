import type { ContextData } from '../core/context/context-data.ts'
import type { Loaded } from '../core/import/load-files.ts'
import type { LoadedData } from '../core/import/loaded-data.ts'
import type { ByteSource } from '../core/import/rows/byte-source.ts'
import { kindOfForces, TRAINING_FORCE } from '../core/vocabulary/training.ts'

/** Every force that has rows; what states none (lists of places, boundaries, tables by area) counts as one of its kind. */
export function forcesOf(
  { table, repeats, places }: LoadedData,
  { boundaries, tables, lookups }: ContextData,
): string[] {
  const others = [...places, ...boundaries, ...tables, ...lookups]
  return [...table.forces, ...repeats.forces, ...others.map(({ isInvented }) => (isInvented ? TRAINING_FORCE : ''))]
}

/**
 * A load that would put invented and real rows together becomes one that adds nothing: all its files are refused. Repeats count:
 * they are part of the account and of a prepared file. So does what a load would replace: the workspace on the screen is of its kind.
 */
export function neverMixed(
  loaded: Loaded,
  before: LoadedData,
  context: { readonly before: ContextData; readonly after: ContextData },
  files: readonly ByteSource[],
): Loaded {
  const forces = [...forcesOf(before, context.before), ...forcesOf(loaded, context.after)]
  if (kindOfForces(forces) !== 'mixed') return loaded
  const refused = files.map(({ name }) => ({ name, refusal: 'training-and-real' as const, missing: [], isPart: false }))
  return { ...before, outcome: 'nothing-loaded', mappings: [], refused, aside: [] }
}
