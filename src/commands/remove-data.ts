import { NEW_WORKSPACE } from '../core/workspace/new-workspace.ts'
import { createSession } from '../store/session.ts'
import { BEFORE_REMOVAL, UNSAVED_BEFORE_REMOVAL } from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { goToScreen } from './go-to-screen.ts'
import { mayReplace } from './may-replace.ts'
import { offerLastData } from './offer-data.ts'

/**
 * Lets go of all that is loaded. With the invented county goes the workspace made on it, so that nothing of it stays beside real
 * data; a workspace on real data stays.
 */
export async function removeData(app: App): Promise<void> {
  const { report } = app.session.getState()
  if (!(report?.training ? await mayReplace(app, UNSAVED_BEFORE_REMOVAL) : await isSure(app))) return
  await letGoOfData(app)
}

/** The same, of a person who has been asked. */
export async function letGoOfData(app: App): Promise<void> {
  const { session, workspace, realGround } = app
  await app.engine.clear()
  const { report, forcedColours, file } = session.getState()
  if (report?.training) workspace.setState({ ...NEW_WORKSPACE, undo: [], redo: [] })
  session.setState({
    ...createSession(realGround).getState(),
    forcedColours,
    // It may have got a name by being saved right now, which ends with it all the same.
    file: report?.training ? null : file,
  })
  goToScreen(app, 'data')
  await offerLastData(app)
}

async function isSure(app: App): Promise<boolean> {
  return (await askPerson(app, BEFORE_REMOVAL)).choice === 'remove'
}
