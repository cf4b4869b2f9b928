import type { App } from './app.ts'

/** Looks for the place of the chosen hexagon again, with one thing changed at a time. */
export async function checkPlace(app: App): Promise<void> {
  const { question } = app.workspace.getState()
  const { chosen } = app.session.getState()
  if (chosen === null) return
  const checks = await app.engine.checks(question, chosen)
  const isStill = app.workspace.getState().question === question && app.session.getState().chosen === chosen
  if (isStill) app.session.setState({ checks: { question, cell: chosen, checks } })
}
