import { type Patch, patched, valuesNow } from '../store/patch.ts'
import { savedPart } from '../store/unsaved.ts'
import type { WorkspaceState } from '../store/workspace.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'
import { keepChoice } from './keep-choice.ts'
import { refreshPicture } from './refresh-picture.ts'

/**
 * Puts values of before back, with the steps that follow from the values they replace; address and picture follow where they make
 * another question.
 */
export async function putBack(
  app: App,
  before: Patch,
  steps: (replaced: Patch) => Pick<WorkspaceState, 'undo' | 'redo'>,
): Promise<void> {
  const workspace = savedPart(app.workspace.getState())
  app.workspace.setState({ ...patched(workspace, before), ...steps(valuesNow(workspace, before)) })
  const now = app.workspace.getState().question
  if (now === workspace.question) return
  keepChoice(app, now.resolution)
  // Not a step of the Back button: Back and Undo would then undo each other.
  keepAddress(app, 'replace')
  await refreshPicture(app)
}
