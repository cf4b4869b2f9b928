import { REDONE } from '../text/workspace.ts'
import type { App } from './app.ts'
import { putBack } from './put-back.ts'

/** Does again what Undo took back last. */
export async function redo(app: App): Promise<void> {
  const { undo, redo: steps } = app.workspace.getState()
  const [step, ...later] = steps
  if (step === undefined) return
  app.session.setState({ notice: `${REDONE}: ${step.words}.` })
  // Without its gesture, so that the next change is a step by itself.
  await putBack(app, step.before, (before) => ({
    undo: [{ before, words: step.words, gesture: null }, ...undo],
    redo: later,
  }))
}
