import type { App } from './app.ts'

/** Puts the land and the truths of the invented county on the screen. What happened in England did not happen there. */
export async function enterTraining(app: App): Promise<void> {
  app.session.setState(await app.engine.training())
  app.workspace.setState({ timeBreaks: [] })
}
