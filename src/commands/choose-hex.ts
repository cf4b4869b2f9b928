import type { Question } from '../core/question/question.ts'
import { type Direction, neighbourInDirection } from '../map/neighbour.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'

/** Chooses a hex of the picture, or none; its detail follows. */
export async function chooseHex(app: App, cell: bigint | null): Promise<void> {
  app.session.setState({ chosen: cell })
  keepAddress(app, 'replace')
  await describeChosen(app)
}

/** Moves the choice to the hex next to it; with none chosen, to the busiest. */
export async function moveChoice(app: App, direction: Direction): Promise<void> {
  const { picture, chosen } = app.session.getState()
  if (picture === null) return
  const start = picture.ranking[0]
  const next =
    chosen === null
      ? start === undefined
        ? null
        : (picture.cells[start] as bigint)
      : neighbourInDirection(chosen, direction, picture.cells)
  if (next !== null) await chooseHex(app, next)
}

/** Asks for the detail of the chosen hex under the question that is shown; a hex that is not in the picture is let go. */
export async function describeChosen(app: App): Promise<void> {
  const { chosen, picture } = app.session.getState()
  // Without a picture the question could not be answered, and so neither can this.
  if (chosen === null || picture === null) return
  const question = questionShown(app)
  const detail = await app.engine.describe(question, chosen)
  const still = app.session.getState().chosen === chosen && questionShown(app) === question
  if (!still) return
  app.session.setState(detail === null ? { chosen: null, detail: null } : { detail })
  if (detail === null) keepAddress(app, 'replace')
}

/** The question that stands or, while months play, that of the month on the screen: the detail must not disagree with the map. */
function questionShown(app: App): Question {
  const { playing, picture } = app.session.getState()
  return playing !== null && picture !== null ? picture.question : app.workspace.getState().question
}
