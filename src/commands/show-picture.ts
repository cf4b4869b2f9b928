import type { Question } from '../core/question/question.ts'
import type { App } from './app.ts'
import { describeChosen } from './choose-hex.ts'
import { keepAddress } from './keep-address.ts'

/**
 * Asks for a picture and for what is in the chosen hex, and puts both on the screen at once: a detail of one question must not stand
 * beside the picture of another. Nothing is shown where `isStill` has become false; then, and only then, the answer is false.
 */
export async function showPicture(app: App, question: Question, isStill: () => boolean): Promise<boolean> {
  const { chosen, problem } = app.session.getState()
  const [picture, detail] = await Promise.all([
    app.engine.ask(question),
    chosen === null ? null : app.engine.describe(question, chosen),
  ])
  if (!isStill()) return false
  // One that is not in the picture is let go.
  const isOther = app.session.getState().chosen !== chosen
  const ofHex = isOther ? {} : detail === null ? { chosen: null, detail: null } : { detail }
  // What was said meanwhile was said of something else, and nobody has read it yet.
  const isOld = app.session.getState().problem === problem
  app.session.setState({ picture, asking: false, ...(isOld && { problem: null }), ...ofHex })
  // Another hex was chosen meanwhile; before there was a picture nobody could say what is in it.
  if (isOther) await describeChosen(app)
  else if (detail === null && chosen !== null) keepAddress(app, 'replace')
  return true
}
