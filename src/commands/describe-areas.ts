import type { App } from './app.ts'

/** Fetches what lies beneath the areas of the question: the chosen ones, or all that the data are about. */
export async function describeAreas(app: App): Promise<void> {
  const { question } = app.workspace.getState()
  const { report } = app.session.getState()
  if (report === null || report.choices.studySet === null) return
  const beneath = await app.engine.describeAreas(question)
  if (app.workspace.getState().question === question) app.session.setState({ areaDetail: { question, beneath } })
}
