import type { AreaTable, Lookup } from './area-table.ts'
import type { Boundaries } from './boundaries.ts'
import type { HarmTable } from './harm-table.ts'

/** What is loaded of areas and of harm, beside incidents and places. No two of one list have one name. */
export interface ContextData {
  readonly boundaries: readonly Boundaries[]
  readonly tables: readonly AreaTable[]
  readonly lookups: readonly Lookup[]
  readonly harm: readonly HarmTable[]
}

export const NO_CONTEXT: ContextData = { boundaries: [], tables: [], lookups: [], harm: [] }

export function isEmptyContext({ boundaries, tables, lookups, harm }: ContextData): boolean {
  return boundaries.length + tables.length + lookups.length + harm.length === 0
}

/** Without what came in these files (by the names in the report). */
export function withoutContext(context: ContextData, names: readonly string[]): ContextData {
  const isLeft = ({ name }: { readonly name: string }) => !names.includes(name)
  return {
    boundaries: context.boundaries.filter(isLeft),
    tables: context.tables.filter(isLeft),
    lookups: context.lookups.filter(isLeft),
    harm: context.harm.filter(isLeft),
  }
}
