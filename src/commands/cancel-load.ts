import type { App } from './app.ts'

/** Stops the load that is going on; what was loaded before stays. */
export async function cancelLoad(app: App): Promise<void> {
  app.session.setState({ cancelling: true })
  await app.engine.cancel()
}
