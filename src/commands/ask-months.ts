import type { App } from './app.ts'
import { changeQuestion } from './change-question.ts'

/** Asks for the months from one to another, both ends in; null is the first or the last loaded. Without a change there is no step. */
export async function askMonths(
  app: App,
  months: { readonly from?: string | null; readonly to?: string | null },
  gesture: string | null = null,
): Promise<void> {
  const { question } = app.workspace.getState()
  const { from = question.from, to = question.to } = months
  if (from === question.from && to === question.to) return
  await changeQuestion(app, { from, to }, gesture)
}
