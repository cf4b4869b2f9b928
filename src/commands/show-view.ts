import { coarseEnough } from '../core/question/question-limits.ts'
import { VIEW_STEPS } from '../text/workspace.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'
import { describeChosen } from './choose-hex.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Asks the question of a saved view again, with the hex that was chosen in it, and looks where the map looked. */
export async function showView(app: App, id: string): Promise<void> {
  const { views, question } = app.workspace.getState()
  const view = views.find((one) => one.id === id)
  if (view === undefined) return
  app.session.setState({ chosen: view.hex === null ? null : BigInt(`0x${view.hex}`), detail: null })
  if (view.map !== null) app.session.setState({ lookAt: { ...view.map, box: null, isExact: true } })
  const asked = coarseEnough(view.question)
  const isAsked = JSON.stringify(asked) === JSON.stringify(question)
  if (!isAsked) changeWorkspace(app, { question: asked }, VIEW_STEPS.show(view.name))
  keepAddress(app, 'step')
  // While months play the picture is of another question: it has to be asked again even so.
  if (isAsked && app.session.getState().playing === null) await describeChosen(app)
  else await refreshPicture(app)
}
