import { sha256 } from '../engine/sha256.ts'
import { mayUse } from '../platform/file-access.ts'
import type { WorkspaceOnDisk } from '../store/session.ts'
import { changedOnDisk, goneFromDisk, notWrittenForSure } from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { saveAsDownload, saveInto, saveWorkspaceAs } from './save-workspace-as.ts'
import { isTraining } from './workspace-file.ts'

/** A second Ctrl+S while the first is being written would find the file changed. */
const saving = new WeakSet<App>()

/**
 * Saves the workspace into the file it came from. If that file is no longer what was last read or written, it is left alone: on a
 * shared drive that is a colleague's work.
 */
export async function saveWorkspace(app: App): Promise<void> {
  if (saving.has(app)) return
  saving.add(app)
  try {
    const { file } = app.session.getState()
    const training = isTraining(app.session.getState())
    // The invented county opened after a workspace on real data: the file of real work is not written over with it.
    if (file === null || (training !== null && training !== file.training)) return await saveWorkspaceAs(app)
    if (file.handle === null) return await saveAsDownload(app, file.name)
    await saveOver(app, file, file.handle)
  } finally {
    saving.delete(app)
  }
}

async function saveOver(app: App, file: WorkspaceOnDisk, handle: FileSystemFileHandle): Promise<void> {
  // A person who says no, or a policy, leaves the download.
  if (!(await mayUse(handle, 'readwrite'))) return await saveAsDownload(app, file.name)
  const found = await hashOnDisk(handle)
  if (found === null || found !== file.sha256) {
    const words = found === null ? goneFromDisk(file.name) : changedOnDisk(file.name)
    const { choice } = await askPerson(app, words)
    if (choice === 'save-as') await saveWorkspaceAs(app)
    return
  }
  if (await saveInto(app, handle)) return
  const { choice } = await askPerson(app, notWrittenForSure(file.name))
  if (choice === 'save-as') await saveWorkspaceAs(app)
}

/** Null where the file cannot be read any more. */
async function hashOnDisk(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    return await sha256(await handle.getFile())
  } catch {
    return null
  }
}
