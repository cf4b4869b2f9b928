import { NEW_WORKSPACE } from '../core/workspace/new-workspace.ts'
import { INVENTED_COUNTY } from '../text/training-words.ts'
import { unsavedQuestion } from '../text/workspace.ts'
import type { App } from './app.ts'
import { mayReplace } from './may-replace.ts'

/** A workspace made on real data goes before the invented county comes; false where its owner would rather keep it. */
export async function leaveWorkspace(app: App): Promise<boolean> {
  const { session, workspace } = app
  const { views, undo } = workspace.getState()
  if (session.getState().file === null && views.length === 0 && undo.length === 0) {
    // What was remembered of real files comes with a load and makes no step; it does not go to the invented county either.
    workspace.setState({ mappings: [] })
    return true
  }
  if (!(await mayReplace(app, unsavedQuestion(INVENTED_COUNTY)))) return false
  workspace.setState({ ...NEW_WORKSPACE, undo: [], redo: [] })
  session.setState({ file: null, offered: null })
  return true
}
