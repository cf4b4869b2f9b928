import { hasUnsavedWork } from '../store/unsaved.ts'
import type { unsavedQuestion } from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { saveWorkspace } from './save-workspace.ts'

/** Whether the workspace may go. Who has unsaved work in it is asked in these words, and may save it first. */
export async function mayReplace(app: App, words: ReturnType<typeof unsavedQuestion>): Promise<boolean> {
  const isUnsaved = () => hasUnsavedWork(app.workspace.getState(), app.session.getState())
  if (!isUnsaved()) return true
  const { choice } = await askPerson(app, words)
  if (choice !== 'save') return choice === 'open'
  await saveWorkspace(app)
  return !isUnsaved()
}
