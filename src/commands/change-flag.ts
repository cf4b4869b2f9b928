import type { FlagChoice } from '../core/question/question.ts'
import type { Flag } from '../core/vocabulary/flags.ts'
import type { App } from './app.ts'
import { changeQuestion } from './change-question.ts'

/** Asks for rows that say yes to a flag, for all others, or for all, as a step that can be undone. Domestic abuse has a key of its own. */
export async function changeFlag(app: App, flag: Flag, choice: FlagChoice): Promise<void> {
  if (flag === 'domestic-abuse') return await changeQuestion(app, { domesticAbuse: choice })
  const { [flag]: _, ...others } = app.workspace.getState().question.flags
  await changeQuestion(app, { flags: choice === 'include' ? others : { ...others, [flag]: choice } })
}
