import { hasData } from '../store/session.ts'
import type { App } from './app.ts'
import { describeChosen } from './choose-hex.ts'

/**
 * Asks the question that stands; months that play stop. An answer to a question that has changed meanwhile is dropped, and so is
 * one that comes when months play already.
 */
export async function refreshPicture(app: App): Promise<void> {
  const { question } = app.workspace.getState()
  if (!hasData(app.session.getState())) return
  app.session.setState({ asking: true, playing: null, run: null })
  try {
    const picture = await app.engine.ask(question)
    if (app.workspace.getState().question !== question || app.session.getState().playing !== null) return
    app.session.setState({ picture, asking: false, problem: null })
    await describeChosen(app)
  } catch (problem) {
    if (app.workspace.getState().question !== question) return
    // An older picture beside a question it does not answer would mislead.
    app.session.setState({ asking: false, picture: null, detail: null, problem: (problem as Error).message })
  }
}
