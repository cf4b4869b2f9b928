import type { ImportReport } from '../core/import/ledger.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { SameMonth } from '../core/question/question.ts'
import { DEFAULT_QUESTION } from '../core/question/question.ts'
import { definitionAccount } from '../core/vocabulary/definition-account.ts'
import { NORFOLK_DEFINITION } from '../core/vocabulary/norfolk-definition.ts'
import { byReference } from '../platform/worker-door.ts'
import { loadedAlready, loadFailed, STILL_READING } from '../text/problems.ts'
import type { App } from './app.ts'
import { decideForces, decideMapping } from './decide-mapping.ts'
import { dropIdentical } from './drop-identical.ts'
import { enterTraining } from './enter-training.ts'
import { findPlace } from './find-place.ts'
import { goToScreen } from './go-to-screen.ts'
import { leaveWorkspace } from './leave-workspace.ts'
import { loadOverlays } from './load-overlays.ts'
import { refreshPicture } from './refresh-picture.ts'
import { rememberMappings } from './remember-mappings.ts'
import { rememberSources } from './remember-sources.ts'

/** What becomes of the data that are loaded already: they stay, or give their place to the new once those are read. */
type HowToAdd = 'add' | 'replace'

/** Adds files to what is loaded, and says on the Data screen what came of it. One load at a time. */
export async function addData(app: App, given: readonly File[], how: HowToAdd = 'add'): Promise<void> {
  const { session } = app
  if (given.length === 0) return
  if (session.getState().loading !== null) {
    session.setState({ problem: STILL_READING })
    return
  }
  if (session.getState().screen !== 'data') goToScreen(app, 'data')
  session.setState({ loading: 'starting', cancelling: false, problem: null })
  const { fresh: files, identical } = await dropIdentical(app, given, how)
  const leftOut = identical.length > 0 ? loadedAlready(identical) : null
  if (files.length === 0) return session.setState({ loading: null, problem: leftOut })
  try {
    const report = await app.engine.load(
      files,
      byReference((progress) => session.setState({ loading: progress })),
      byReference((conflicts) => decideSameMonth(app, conflicts)),
      byReference((proposal) => decideMapping(app, proposal)),
      byReference((archive) => decideForces(app, archive)),
      { replace: how === 'replace', remembered: app.workspace.getState().mappings },
    )
    if (report.training && !(await welcomeTraining(app))) {
      await app.engine.clear()
      return session.setState({ loading: null, cancelling: false })
    }
    session.setState({ report, loading: null, cancelling: false })
    if (report.outcome === 'loaded') {
      await loadOverlays(app)
      rememberMappings(app, report.mappings)
      openOnSeriousViolence(app, report)
      // What a search found counts the incidents of before.
      void findPlace(app, session.getState().found?.text ?? '')
      await refreshPicture(app)
      void rememberSources(app, files, report, how)
    }
    // Last, because a picture that succeeds takes away what went wrong before it.
    if (leftOut !== null && session.getState().problem === null) session.setState({ problem: leftOut })
  } catch (problem) {
    session.setState({ loading: null, cancelling: false, problem: loadFailed((problem as Error).message) })
  }
}

/** Files of the invented county may come like any others: false where a workspace on real data is to stay instead. */
async function welcomeTraining(app: App): Promise<boolean> {
  if (app.session.getState().truths !== null) return true
  if (!(await leaveWorkspace(app))) return false
  await enterTraining(app)
  return true
}

/** Waits for a person to say what to do with months that come twice. */
function decideSameMonth(app: App, conflicts: readonly SameMonthConflict[]): Promise<SameMonth | 'cancel'> {
  return new Promise((resolve) => {
    const answer = (choice: SameMonth | 'cancel') => {
      app.session.setState({ sameMonth: null })
      resolve(choice)
    }
    app.session.setState({ sameMonth: { conflicts, answer } })
  })
}

/** The first view after data are loaded is useful without a choice: serious violence, where the files can show it. */
export function openOnSeriousViolence(app: App, report: ImportReport): void {
  const untouched = app.workspace.getState().question === DEFAULT_QUESTION
  const showable = definitionAccount(NORFOLK_DEFINITION, report.categories).matched > 0
  if (untouched && showable) app.workspace.setState({ question: { ...DEFAULT_QUESTION, groups: ['serious-violence'] } })
}
