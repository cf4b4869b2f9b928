import { hasData } from '../store/session.ts'
import type { App } from './app.ts'

/** Looks for places whose name holds what was typed. An answer that a later search has overtaken is dropped. */
export async function findPlace(app: App, text: string): Promise<void> {
  const { session } = app
  if (text.trim() === '' || !hasData(session.getState())) {
    session.setState({ found: null })
    return
  }
  session.setState({ found: { text, places: null, all: 0, isSimilar: false } })
  // Data may have been removed by the time the engine looks: then there is nothing to find.
  const { resolution } = app.workspace.getState().question
  const found = await app.engine.find(text, session.getState().ground.places, resolution).catch(() => null)
  if (session.getState().found?.text === text) session.setState({ found: found && { text, ...found } })
}
