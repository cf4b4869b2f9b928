import './app/base.css'
import { createRoot } from 'react-dom/client'
import { Shell } from './app/shell.tsx'
import { addData } from './commands/add-data.ts'
import type { App } from './commands/app.ts'
import { followAddress } from './commands/follow-address.ts'
import { keepDefinitions } from './commands/keep-definitions.ts'
import { offerLastData } from './commands/offer-data.ts'
import { pressKey } from './commands/shortcuts.ts'
import { NEW_WORKSPACE } from './core/workspace/new-workspace.ts'
import type { EngineDoor } from './engine/worker.ts'
import EngineWorker from './engine/worker.ts?worker&inline'
import { GROUND_EAST } from './map/ground-east.ts'
import { watchHash } from './platform/address-bar.ts'
import { watchDroppedFiles } from './platform/dropped-files.ts'
import { watchForcedColours } from './platform/forced-colours.ts'
import { watchKeys } from './platform/keys.ts'
import { watchLeaving } from './platform/leaving.ts'
import { openDoor } from './platform/worker-door.ts'
import { createSession, hasData } from './store/session.ts'
import { hasUnsavedWork } from './store/unsaved.ts'
import { createWorkspace } from './store/workspace.ts'

const app: App = {
  engine: openDoor<EngineDoor>(new EngineWorker()),
  workspace: createWorkspace(NEW_WORKSPACE),
  session: createSession(GROUND_EAST),
  realGround: GROUND_EAST,
}

watchDroppedFiles(
  (files) => void addData(app, files),
  (dragging) => app.session.setState({ dragging }),
)
watchForcedColours((forcedColours) => app.session.setState({ forcedColours }))
watchKeys((press) => pressKey(app, press))
// Data are gone when the page is closed, and adding them again takes time.
watchLeaving(() => hasData(app.session.getState()) || hasUnsavedWork(app.workspace.getState(), app.session.getState()))
keepDefinitions(app)
watchHash(() => void followAddress(app))
void followAddress(app)
void offerLastData(app)
createRoot(document.getElementById('root') as HTMLElement).render(<Shell app={app} />)
