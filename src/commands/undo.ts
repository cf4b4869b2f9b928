import { UNDONE } from '../text/workspace.ts'
import type { App } from './app.ts'
import { putBack } from './put-back.ts'

/** Takes back the last change of what is saved. */
export async function undo(app: App): Promise<void> {
  const { undo: steps, redo } = app.workspace.getState()
  const [step, ...earlier] = steps
  if (step === undefined) return
  app.session.setState({ notice: `${UNDONE}: ${step.words}.` })
  await putBack(app, step.before, (before) => ({
    undo: earlier,
    redo: [{ before, words: step.words, gesture: null }, ...redo],
  }))
}
