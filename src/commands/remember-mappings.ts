import type { Mapping } from '../core/import/mapping.ts'
import { keptMappings, shapeOf } from '../core/workspace/kept-mappings.ts'
import { SOURCE_STEPS } from '../text/sources-words.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'

/**
 * Keeps how the tables of a load were read, for the next file with the same header. No step of Undo: it comes with a load, which
 * is none either, and who takes back a change of the months means the months.
 */
export function rememberMappings(app: App, confirmed: readonly Mapping[]): void {
  if (confirmed.length === 0) return
  app.workspace.setState(({ mappings }) => ({ mappings: keptMappings(confirmed, mappings) }))
}

/** Forgets how a file with this header was read; Undo brings it back. */
export function forgetMapping(app: App, mapping: Mapping): void {
  const { mappings } = app.workspace.getState()
  const others = mappings.filter((one) => shapeOf(one) !== shapeOf(mapping))
  if (others.length < mappings.length) changeWorkspace(app, { mappings: others }, SOURCE_STEPS.forgotten)
}
