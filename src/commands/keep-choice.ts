import type { Resolution } from '../core/question/question.ts'
import { sameCellAt } from '../map/cell-at.ts'
import type { App } from './app.ts'

/** A hex of one size is not a hex of another: the choice moves to the hex of this size at the same place. */
export function keepChoice(app: App, resolution: Resolution): void {
  const { chosen } = app.session.getState()
  if (chosen === null) return
  const moved = sameCellAt(chosen, resolution)
  if (moved !== chosen) app.session.setState({ chosen: moved, detail: null })
}
