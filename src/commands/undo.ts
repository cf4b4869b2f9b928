import { savedPart } from '../store/unsaved.ts'
import { UNDONE } from '../text/workspace.ts'
import type { App } from './app.ts'
import { putBack } from './put-back.ts'

/** Takes back the last change of what is saved. */
export async function undo(app: App): Promise<void> {
  const state = app.workspace.getState()
  const [step, ...earlier] = state.undo
  if (step === undefined) return
  const back = { workspace: savedPart(state), words: step.words, gesture: null }
  app.session.setState({ notice: `${UNDONE}: ${step.words}.` })
  await putBack(app, step.workspace, { undo: earlier, redo: [back, ...state.redo] })
}
