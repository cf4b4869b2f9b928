import { savedPart } from '../store/unsaved.ts'
import { REDONE } from '../text/workspace.ts'
import type { App } from './app.ts'
import { putBack } from './put-back.ts'

/** Does again what Undo took back last. */
export async function redo(app: App): Promise<void> {
  const state = app.workspace.getState()
  const [step, ...later] = state.redo
  if (step === undefined) return
  // Without its gesture, so that the next change is a step by itself.
  const back = { workspace: savedPart(state), words: step.words, gesture: null }
  app.session.setState({ notice: `${REDONE}: ${step.words}.` })
  await putBack(app, step.workspace, { undo: [back, ...state.undo], redo: later })
}
