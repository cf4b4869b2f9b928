import { hasData } from '../store/session.ts'
import type { App } from './app.ts'
import { showPicture } from './show-picture.ts'

/**
 * Asks the question that stands; months that play stop. An answer to a question that has changed meanwhile is dropped, and so is
 * one that comes when months play already.
 */
export async function refreshPicture(app: App): Promise<void> {
  const { question } = app.workspace.getState()
  if (!hasData(app.session.getState())) return
  app.session.setState({ asking: true, playing: null, playBreaks: null, run: null })
  const isStill = () => app.workspace.getState().question === question && app.session.getState().playing === null
  try {
    await showPicture(app, question, isStill)
  } catch (problem) {
    // An older picture beside a question it does not answer would mislead.
    if (isStill()) {
      app.session.setState({ asking: false, picture: null, detail: null, problem: (problem as Error).message })
    }
  }
}
