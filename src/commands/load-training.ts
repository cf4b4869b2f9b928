import { NEW_WORKSPACE } from '../core/workspace/new-workspace.ts'
import { byReference } from '../platform/worker-door.ts'
import { hasData, type Loading } from '../store/session.ts'
import { loadFailed, REMOVE_BEFORE_TRAINING, STILL_READING } from '../text/problems.ts'
import { INVENTED_COUNTY } from '../text/training-words.ts'
import { openOnSeriousViolence } from './add-data.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'
import { mayReplace } from './may-replace.ts'
import { refreshPicture } from './refresh-picture.ts'

/** Makes the invented county and opens it. Where real data are loaded it does not: the two are never in one page together. */
export async function loadTraining(app: App): Promise<void> {
  const { session, engine } = app
  if (session.getState().loading !== null) return session.setState({ problem: STILL_READING })
  if (hasData(session.getState())) return session.setState({ problem: REMOVE_BEFORE_TRAINING })
  if (!(await leaveWorkspace(app))) return
  session.setState({ loading: 'starting', cancelling: false, problem: null })
  const onProgress = byReference((loading: Loading) => session.setState({ loading }))
  try {
    const report = await engine.loadTraining(onProgress, onProgress)
    const { ground, truths } = await engine.training()
    session.setState({ loading: null, cancelling: false })
    if (report?.outcome !== 'loaded') return
    session.setState({ report, ground, truths })
    openOnSeriousViolence(app, report)
    keepAddress(app, 'replace')
    await refreshPicture(app)
  } catch (problem) {
    session.setState({ loading: null, cancelling: false, problem: loadFailed((problem as Error).message) })
  }
}

/** A workspace made on real data goes before the invented county comes; false where its owner would rather keep it. */
async function leaveWorkspace(app: App): Promise<boolean> {
  const { session, workspace } = app
  const { views, undo } = workspace.getState()
  if (session.getState().file === null && views.length === 0 && undo.length === 0) return true
  if (!(await mayReplace(app, INVENTED_COUNTY))) return false
  workspace.setState({ ...NEW_WORKSPACE, undo: [], redo: [] })
  session.setState({ file: null, offered: null })
  return true
}
