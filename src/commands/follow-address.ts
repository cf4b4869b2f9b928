import { parseQuestion, QuestionProblem } from '../core/question/parse-question.ts'
import { coarseEnough } from '../core/question/question-limits.ts'
import { currentHash } from '../platform/address-bar.ts'
import { type Address, readAddress } from '../store/address.ts'
import { addressNotUnderstood } from '../text/problems.ts'
import type { App } from './app.ts'
import { describeChosen } from './choose-hex.ts'
import { loadTraining } from './load-training.ts'
import { refreshPicture } from './refresh-picture.ts'

/**
 * Takes screen, question and hex from the address bar: at the start, after a link, after Back. An address of the invented county
 * opens it, where nothing is loaded.
 */
export async function followAddress(app: App): Promise<void> {
  const address = readAddress(currentHash())
  app.session.setState({ screen: address.screen })
  await takeQuestion(app, address)
  const { report, loading } = app.session.getState()
  if (address.training && loading === null && report?.training !== true) await loadTraining(app)
}

async function takeQuestion(app: App, address: Address): Promise<void> {
  if (Object.keys(address.question).length === 0) return
  try {
    const question = coarseEnough(parseQuestion(address.question).question)
    if (address.hex !== app.session.getState().chosen) app.session.setState({ chosen: address.hex, detail: null })
    const isAsked = JSON.stringify(question) === JSON.stringify(app.workspace.getState().question)
    if (isAsked && app.session.getState().playing === null) return await describeChosen(app)
    if (!isAsked) app.workspace.setState({ question })
    await refreshPicture(app)
  } catch (problem) {
    if (!(problem instanceof QuestionProblem)) throw problem
    app.session.setState({ problem: addressNotUnderstood(problem.message) })
  }
}
