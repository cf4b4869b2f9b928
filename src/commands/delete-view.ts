import { VIEW_STEPS } from '../text/workspace.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'

/** Deletes a saved view; Undo brings it back. */
export function deleteView(app: App, id: string): void {
  const { views } = app.workspace.getState()
  const view = views.find((one) => one.id === id)
  if (view === undefined) return
  changeWorkspace(app, { views: views.filter((one) => one !== view) }, VIEW_STEPS.delete(view.name))
}
