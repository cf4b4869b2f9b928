import { parseWorkspace } from '../core/workspace/parse-workspace.ts'
import { plainName } from '../core/workspace/plain-text.ts'
import type { RememberedSource, WorkspaceFile } from '../core/workspace/workspace.ts'
import { writeWorkspace } from '../core/workspace/write-workspace.ts'
import type { FileKind } from '../platform/file-access.ts'
import { hasData, type Session } from '../store/session.ts'
import { savedPart } from '../store/unsaved.ts'
import { WORKSPACE_FILES } from '../text/workspace.ts'
import type { App } from './app.ts'

export const WORKSPACE_KIND: FileKind = { words: WORKSPACE_FILES, type: 'application/json', ending: '.json' }

/** Whether the loaded data are those of the invented county; null before any are loaded. */
export function isTraining(session: Session): boolean | null {
  return hasData(session) ? (session.report?.training ?? false) : null
}

/** What would be saved now: the text of the file, and the file as parsed from it. Throws WorkspaceProblem where it would not open. */
export function workspaceFile(app: App, now: Date): { file: WorkspaceFile; text: string } {
  const session = app.session.getState()
  const text = writeWorkspace({
    format: 'places-and-spaces workspace',
    version: 1,
    saved: now.toISOString(),
    training: isTraining(session) ?? session.file?.training ?? false,
    ...savedPart(app.workspace.getState()),
    sources: sourcesNow(session),
  })
  // What cannot be opened again must not be written.
  return { file: parseWorkspace(text), text }
}

/** The files that the data come from; before any are loaded, those that the workspace was saved with. */
function sourcesNow(session: Session): RememberedSource[] {
  const sources = hasData(session) ? session.sources : (session.file?.sources ?? [])
  return sources.map(({ name, bytes, sha256 }) => ({ name: plainName(name) || '?', bytes, sha256 }))
}
