import type { Resolution } from '../core/question/question.ts'
import { sameCellAt } from '../map/cell-at.ts'
import { resolutionOfView } from '../map/resolution-of-view.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Fixes the size of hexes, or lets it follow the zoom of the map. */
export async function changeCellSize(app: App, size: Resolution | 'follow-zoom'): Promise<void> {
  const { settings, question } = app.workspace.getState()
  const { mapView } = app.session.getState()
  const fitting = mapView === null ? question.resolution : resolutionOfView(mapView.metresPerPixel)
  const cellSize = size === 'follow-zoom' ? 'follow-zoom' : 'fixed'
  changeWorkspace(app, { settings: { ...settings, cellSize } }, 'the size of hexagon')
  await resize(app, size === 'follow-zoom' ? fitting : size, 'step')
}

/** Asks the same question in hexes of another size; the choice moves to the hex of that size at the same place. */
export async function resize(app: App, resolution: Resolution, how: 'step' | 'replace' = 'replace'): Promise<void> {
  const { question } = app.workspace.getState()
  if (question.resolution === resolution) return
  const { chosen } = app.session.getState()
  app.workspace.setState({ question: { ...question, resolution } })
  app.session.setState({ chosen: chosen === null ? null : sameCellAt(chosen, resolution), detail: null })
  keepAddress(app, how)
  await refreshPicture(app)
}
