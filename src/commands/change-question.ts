import type { Question } from '../core/question/question.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Changes part of the question; the address follows as a step of the Back button, and the picture as soon as it is there. */
export async function changeQuestion(app: App, change: Partial<Question>): Promise<void> {
  const before = app.workspace.getState().question
  const question = { ...before, ...change }
  // A hex of one size is not a hex of another: the choice does not survive a change of size.
  if (question.resolution !== before.resolution) app.session.setState({ chosen: null, detail: null })
  app.workspace.setState({ question })
  keepAddress(app, 'step')
  await refreshPicture(app)
}
