import type { Step, Workspace } from '../store/workspace.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Puts a workspace of before in place of the one that stands; address and picture follow where the question is another. */
export async function putBack(
  app: App,
  workspace: Workspace,
  steps: { undo: readonly Step[]; redo: readonly Step[] },
): Promise<void> {
  const { question } = app.workspace.getState()
  app.workspace.setState({ ...workspace, ...steps })
  if (workspace.question === question) return
  // A hex of one size is not a hex of another.
  if (workspace.question.resolution !== question.resolution) app.session.setState({ chosen: null, detail: null })
  // Not a step of the Back button: Back and Undo would then undo each other.
  keepAddress(app, 'replace')
  await refreshPicture(app)
}
