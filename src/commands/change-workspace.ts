import { patchOf, valuesNow } from '../store/patch.ts'
import { savedPart } from '../store/unsaved.ts'
import type { Step, Workspace } from '../store/workspace.ts'
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
  const workspace = savedPart(state)
  const before = valuesNow(workspace, patchOf(workspace, change))
  const [last, ...earlier] = state.undo
  const isSameGesture = gesture !== null && last?.gesture === gesture
  const step: Step = { before: isSameGesture ? joined(before, last.before) : before, words, gesture }
  app.workspace.setState({
    ...change,
    undo: [step, ...(isSameGesture ? earlier : state.undo)].slice(0, MOST_STEPS),
    redo: [],
  })
}

/** Both together; where they name the same part, that of `first`, which was there before. */
function joined(second: Step['before'], first: Step['before']): Step['before'] {
  return { ...second, ...first, question: { ...second.question, ...first.question } }
}
