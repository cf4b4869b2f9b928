import { plainName } from '../core/workspace/plain-text.ts'
import { WorkspaceProblem } from '../core/workspace/workspace-problem.ts'
import { sha256 } from '../engine/sha256.ts'
import { pickPlace, writeBack } from '../platform/file-access.ts'
import { saveBytes } from '../platform/save-bytes.ts'
import { savedPart } from '../store/unsaved.ts'
import {
  downloadedNotice,
  NAME_QUESTION,
  NEW_FILE_NAME,
  NEW_TRAINING_FILE_NAME,
  notWritten,
  savedNotice,
} from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { isTraining, WORKSPACE_KIND, workspaceFile } from './workspace-file.ts'

/** Saves the workspace where a person says; as a download, under a name they give, where the browser writes nowhere else. */
export async function saveWorkspaceAs(app: App): Promise<void> {
  const session = app.session.getState()
  // A file of real work is not even suggested for what was made on the invented county, nor the other way.
  const isOfOneKind = (isTraining(session) ?? session.file?.training) === session.file?.training
  const fresh = isTraining(session) ? NEW_TRAINING_FILE_NAME : NEW_FILE_NAME
  const suggested = isOfOneKind && session.file !== null ? session.file.name : fresh
  const place = await pickPlace(suggested, WORKSPACE_KIND)
  if (place === 'cancelled') return
  if (place !== 'blocked' && (await saveInto(app, place))) return
  const { label, ...words } = NAME_QUESTION
  const { choice, text } = await askPerson(app, { ...words, field: { label, value: suggested } })
  if (choice === 'save') await saveAsDownload(app, fileName(text))
}

/** Writes the workspace into a file and reads it back. False where that could not be done or cannot be relied on. */
export async function saveInto(app: App, handle: FileSystemFileHandle): Promise<boolean> {
  return await save(
    app,
    plainName(handle.name) || NEW_FILE_NAME,
    handle,
    async (text) => await writeBack(handle, text).catch(() => false),
  )
}

/** Offers the workspace as a download. */
export async function saveAsDownload(app: App, name: string): Promise<void> {
  await save(app, name, null, async (text) => {
    saveBytes(name, WORKSPACE_KIND.type, text)
    return true
  })
}

async function save(
  app: App,
  name: string,
  handle: FileSystemFileHandle | null,
  write: (text: string) => Promise<boolean>,
): Promise<boolean> {
  // What is changed while the browser writes is not in the file.
  const workspace = savedPart(app.workspace.getState())
  const now = new Date()
  try {
    const { file, text } = workspaceFile(app, now)
    if (!(await write(text))) return false
    const { saved: savedAt, training, sources } = file
    const notice = handle === null ? downloadedNotice(name, savedAt) : savedNotice(name, savedAt)
    const hash = await sha256(new Blob([text]))
    app.session.setState({ file: { name, handle, workspace, savedAt, sha256: hash, training, sources }, notice })
  } catch (problem) {
    if (!(problem instanceof WorkspaceProblem)) throw problem
    await askPerson(app, notWritten(problem.message))
  }
  return true
}

/** A name as Windows takes it, with its ending. */
function fileName(typed: string): string {
  const name = plainName(typed.replace(/[\\/:*?"<>|]/g, ' '), 100).replace(/^[. ]+|[. ]*(\.json)?[. ]*$/gi, '')
  return name === '' ? NEW_FILE_NAME : `${name}${WORKSPACE_KIND.ending}`
}
