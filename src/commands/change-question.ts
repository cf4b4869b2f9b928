import type { Question } from '../core/question/question.ts'
import { coarseEnough } from '../core/question/question-limits.ts'
import { COARSE_FOR_DOMESTIC_ABUSE } from '../text/question-words.ts'
import { questionChange } from '../text/steps.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'
import { keepAddress } from './keep-address.ts'
import { keepChoice } from './keep-choice.ts'
import { refreshPicture } from './refresh-picture.ts'
import { settledQuestion } from './settled-question.ts'

/**
 * Changes part of the question, as a step of Undo; the address follows as a step of the Back button, and the picture as soon as it
 * is there. Changes of one `gesture` in a row are one step of both. Domestic abuse by itself is asked in larger hexes, and a person is
 * told so.
 */
export async function changeQuestion(
  app: App,
  change: Partial<Question>,
  gesture: string | null = null,
): Promise<void> {
  const before = app.workspace.getState()
  const wanted = settledQuestion(
    before.question,
    { ...before.question, ...change },
    { months: app.session.getState().report?.months ?? [], timeBreaks: before.timeBreaks },
  )
  const question = coarseEnough(wanted)
  keepChoice(app, question.resolution)
  const isSameGesture = gesture !== null && before.undo[0]?.gesture === gesture
  changeWorkspace(app, { question }, questionChange(Object.keys(change) as (keyof Question)[]), gesture)
  if (question !== wanted) app.session.setState({ notice: COARSE_FOR_DOMESTIC_ABUSE })
  keepAddress(app, isSameGesture ? 'replace' : 'step')
  await refreshPicture(app)
}
