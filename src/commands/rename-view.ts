import { plainName } from '../core/workspace/plain-text.ts'
import { VIEW_STEPS } from '../text/workspace.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'

/** Gives a saved view another name. */
export function renameView(app: App, id: string, typed: string): void {
  const name = plainName(typed)
  const { views } = app.workspace.getState()
  const view = views.find((one) => one.id === id)
  if (view === undefined || name === '' || name === view.name) return
  const renamed = views.map((one) => (one === view ? { ...one, name } : one))
  changeWorkspace(app, { views: renamed }, VIEW_STEPS.rename(view.name))
}
