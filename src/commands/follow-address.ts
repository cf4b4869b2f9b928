import { parseQuestion, QuestionProblem } from '../core/question/parse-question.ts'
import type { Question } from '../core/question/question.ts'
import { coarseEnough } from '../core/question/question-limits.ts'
import { currentHash } from '../platform/address-bar.ts'
import { type Address, readAddress } from '../store/address.ts'
import { addressNotUnderstood } from '../text/problems.ts'
import type { App } from './app.ts'
import { describeChosen } from './choose-hex.ts'
import { loadTraining } from './load-training.ts'
import { refreshPicture } from './refresh-picture.ts'
import { settledQuestion } from './settled-question.ts'

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

/** Where the address does not say where a chart of months begins anew, it is at the marked breaks. */
function marked(app: App, address: Address, question: Question): Question {
  if ('rebased' in address.question) return question
  const months = app.session.getState().report?.months ?? []
  return settledQuestion(question, question, { months, timeBreaks: app.workspace.getState().timeBreaks })
}

async function takeQuestion(app: App, address: Address): Promise<void> {
  if (Object.keys(address.question).length === 0) return
  try {
    const question = coarseEnough(marked(app, address, parseQuestion(address.question).question))
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
