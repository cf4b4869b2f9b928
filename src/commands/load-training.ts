import { byReference } from '../platform/worker-door.ts'
import { hasData, type Loading } from '../store/session.ts'
import { loadFailed, REMOVE_BEFORE_TRAINING, STILL_READING } from '../text/problems.ts'
import { openOnSeriousViolence } from './add-data.ts'
import type { App } from './app.ts'
import { enterTraining } from './enter-training.ts'
import { keepAddress } from './keep-address.ts'
import { leaveWorkspace } from './leave-workspace.ts'
import { loadOverlays } from './load-overlays.ts'
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
    session.setState({ loading: null, cancelling: false })
    // Null: cancelled before there was anything to account for.
    if (report === null) return
    session.setState({ report })
    if (report.outcome !== 'loaded') return
    await enterTraining(app)
    await loadOverlays(app)
    openOnSeriousViolence(app, report)
    keepAddress(app, 'replace')
    await refreshPicture(app)
  } catch (problem) {
    session.setState({ loading: null, cancelling: false, problem: loadFailed((problem as Error).message) })
  }
}
