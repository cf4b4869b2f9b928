import type { Ground } from '../core/vocabulary/ground.ts'
import type { EngineDoor } from '../engine/worker.ts'
import type { Door } from '../platform/worker-door.ts'
import type { SessionStore } from '../store/session.ts'
import type { WorkspaceStore } from '../store/workspace.ts'

/** What a command acts on. There is one in the page; main.tsx makes it. */
export interface App {
  readonly engine: Door<EngineDoor>
  readonly workspace: WorkspaceStore
  readonly session: SessionStore
  /** What lies under real data; the invented county brings its own. */
  readonly realGround: Ground
}
