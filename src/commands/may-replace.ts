import { hasUnsavedWork } from '../store/unsaved.ts'
import { unsavedQuestion } from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { saveWorkspace } from './save-workspace.ts'

/** Whether what is called `name` may take the place of the workspace. Who has unsaved work is asked, and may save it first. */
export async function mayReplace(app: App, name: string): Promise<boolean> {
  const isUnsaved = () => hasUnsavedWork(app.workspace.getState(), app.session.getState())
  if (!isUnsaved()) return true
  const { choice } = await askPerson(app, unsavedQuestion(name))
  if (choice !== 'save') return choice === 'open'
  await saveWorkspace(app)
  return !isUnsaved()
}
