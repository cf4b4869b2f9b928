import './app/base.css'
import { createRoot } from 'react-dom/client'
import { Shell } from './app/shell.tsx'
import { addData } from './commands/add-data.ts'
import type { App } from './commands/app.ts'
import { followAddress } from './commands/follow-address.ts'
import { PLACE_NAMES_EAST } from './core/vocabulary/place-names-east.ts'
import { NEW_WORKSPACE } from './core/workspace/new-workspace.ts'
import type { EngineDoor } from './engine/worker.ts'
import EngineWorker from './engine/worker.ts?worker&inline'
import { LAND } from './map/land.ts'
import { watchHash } from './platform/address-bar.ts'
import { watchDroppedFiles } from './platform/dropped-files.ts'
import { watchForcedColours } from './platform/forced-colours.ts'
import { openDoor } from './platform/worker-door.ts'
import { createSession } from './store/session.ts'
import { createWorkspace } from './store/workspace.ts'

const realGround = { land: LAND, outlines: [], places: PLACE_NAMES_EAST }
const app: App = {
  engine: openDoor<EngineDoor>(new EngineWorker()),
  workspace: createWorkspace(NEW_WORKSPACE),
  session: createSession(realGround),
  realGround,
}

watchDroppedFiles(
  (files) => void addData(app, files),
  (dragging) => app.session.setState({ dragging }),
)
watchForcedColours((forcedColours) => app.session.setState({ forcedColours }))
watchHash(() => void followAddress(app))
void followAddress(app)
createRoot(document.getElementById('root') as HTMLElement).render(<Shell app={app} />)
