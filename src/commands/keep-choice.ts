import type { Resolution } from '../core/question/question.ts'
import { resolutionOfCell, sameCellAt } from '../map/cell-at.ts'
import type { App } from './app.ts'

/**
 * A hex of one size is not a hex of another: the choice moves to the hex of this size at the same place. The place is the hex that a
 * person chose, however often the size has changed since: going from hex to hex would drift away from it.
 */
export function keepChoice(app: App, resolution: Resolution): void {
  const { chosen, origin } = app.session.getState()
  if (chosen === null) return
  const isFromOrigin = origin !== null && sameCellAt(origin, resolutionOfCell(chosen)) === chosen
  const place = isFromOrigin ? origin : chosen
  const moved = sameCellAt(place, resolution)
  if (moved !== chosen) app.session.setState({ chosen: moved, origin: place, detail: null })
}
