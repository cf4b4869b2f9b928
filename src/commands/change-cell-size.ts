import type { Resolution } from '../core/question/question.ts'
import { coarseEnough } from '../core/question/question-limits.ts'
import { resolutionOfView } from '../map/resolution-of-view.ts'
import { COARSE_FOR_DOMESTIC_ABUSE } from '../text/question-words.ts'
import { questionChange } from '../text/steps.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'
import { keepAddress } from './keep-address.ts'
import { keepChoice } from './keep-choice.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Fixes the size of hexes, or lets it follow the zoom of the map. */
export async function changeCellSize(app: App, size: Resolution | 'follow-zoom'): Promise<void> {
  const { settings, question } = app.workspace.getState()
  const { mapView } = app.session.getState()
  const fitting = mapView === null ? question.resolution : resolutionOfView(mapView.metresPerPixel)
  const wanted = { ...question, resolution: size === 'follow-zoom' ? fitting : size }
  const settled = coarseEnough(wanted)
  const cellSize = size === 'follow-zoom' ? 'follow-zoom' : 'fixed'
  const change = { settings: { ...settings, cellSize }, question: settled } as const
  keepChoice(app, settled.resolution)
  changeWorkspace(app, change, questionChange(['resolution']))
  if (settled !== wanted) app.session.setState({ notice: COARSE_FOR_DOMESTIC_ABUSE })
  keepAddress(app, 'step')
  await refreshPicture(app)
}

/** Asks the same question in hexes of the size that the zoom of the map has made fit: no step of Undo, nor of the Back button. */
export async function resize(app: App, resolution: Resolution): Promise<void> {
  const { question } = app.workspace.getState()
  const settled = coarseEnough({ ...question, resolution })
  if (question.resolution === settled.resolution) return
  keepChoice(app, settled.resolution)
  app.workspace.setState({ question: settled })
  keepAddress(app, 'replace')
  await refreshPicture(app)
}
