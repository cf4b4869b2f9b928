import type { Workspace } from '../store/workspace.ts'
import type { App } from './app.ts'

/** Steps that Undo remembers. A step is a few hundred bytes: the limit is what a person could still make sense of. */
const MOST_STEPS = 200

/**
 * Changes part of what is saved, as a step that can be undone. `words` name the change for the Undo button ("months"). Changes of
 * one `gesture` in a row (a slider being moved) are one step.
 */
export function changeWorkspace(
  app: App,
  change: Partial<Workspace>,
  words: string,
  gesture: string | null = null,
): void {
  const state = app.workspace.getState()
  const { undo, redo: _, ...workspace } = state
  const last = undo.at(0)
  const isSameGesture = gesture !== null && last?.gesture === gesture
  const steps = isSameGesture ? undo : [{ workspace, words, gesture }, ...undo].slice(0, MOST_STEPS)
  app.workspace.setState({ ...change, undo: steps, redo: [] })
}
