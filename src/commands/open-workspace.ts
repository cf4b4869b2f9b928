import { coarseEnough } from '../core/question/question-limits.ts'
import { parseWorkspace } from '../core/workspace/parse-workspace.ts'
import { plainName } from '../core/workspace/plain-text.ts'
import { workspaceText } from '../core/workspace/read-json.ts'
import type { RememberedSource, WorkspaceFile } from '../core/workspace/workspace.ts'
import { WorkspaceProblem } from '../core/workspace/workspace-problem.ts'
import { sha256 } from '../engine/sha256.ts'
import { chooseFiles } from '../platform/file-access.ts'
import { handleOf } from '../platform/file-handles.ts'
import { hasData } from '../store/session.ts'
import {
  CANNOT_READ,
  NEW_FILE_NAME,
  notOpened,
  openedNotice,
  openedOverOtherData,
  STILL_READING_DATA,
  trainingDiffers,
  unsavedQuestion,
} from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { keepAddress } from './keep-address.ts'
import { mayReplace } from './may-replace.ts'
import { offerData } from './offer-data.ts'
import { refreshPicture } from './refresh-picture.ts'
import { isTraining, WORKSPACE_KIND } from './workspace-file.ts'

/**
 * Opens a workspace's file in place of the one that stands. The file is checked first, and who has unsaved work is asked; until
 * then nothing has changed.
 */
export async function openWorkspace(app: App): Promise<void> {
  // What is being read may be of the other kind, invented or real.
  if (app.session.getState().loading !== null) return app.session.setState({ notice: STILL_READING_DATA })
  const [chosen] = (await chooseFiles(WORKSPACE_KIND, false)) ?? []
  if (chosen === undefined) return
  const name = plainName(chosen.name) || NEW_FILE_NAME
  const read = await readWorkspace(app, chosen, name)
  if (read === null || !(await mayReplace(app, unsavedQuestion(name)))) return
  const { file, bytes } = read
  // Asked once more: a person may take minutes to answer, and add data meanwhile.
  if (!(await fitsData(app, file, name))) return
  const { views, timeBreaks, definitions, mappings, sourceNotes, settings, sources, training, saved: savedAt } = file
  const kept = { views, timeBreaks, definitions, mappings, sourceNotes, settings }
  const workspace = { question: coarseEnough(file.question), ...kept }
  // Of the bytes that were read: the file may have changed since.
  const hash = await sha256(new Blob([bytes]))
  app.workspace.setState({ ...workspace, undo: [], redo: [] })
  app.session.setState({
    file: { name, handle: handleOf(chosen), workspace, savedAt, sha256: hash, training, sources },
    notice: openedNotice(name),
    chosen: null,
    detail: null,
  })
  keepAddress(app, 'step')
  if (hasData(app.session.getState())) nameMissingData(app, name, sources)
  else await offerData(app, name, sources)
  await refreshPicture(app)
}

/** What a file holds; null, and a person has been told why, where it is no workspace that can be opened here. */
async function readWorkspace(
  app: App,
  chosen: File,
  name: string,
): Promise<{ file: WorkspaceFile; bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    const file = parseWorkspace(workspaceText(bytes))
    return (await fitsData(app, file, name)) ? { file, bytes } : null
  } catch (problem) {
    const why = problem instanceof WorkspaceProblem ? problem.message : CANNOT_READ
    await askPerson(app, notOpened(name, why))
  }
  return null
}

/** Whether a workspace is of the kind of data that are loaded; a person is told where it is not. */
async function fitsData(app: App, file: WorkspaceFile, name: string): Promise<boolean> {
  // Before any data are there, real ones may follow: a workspace of the invented county waits for its own.
  if ((isTraining(app.session.getState()) ?? false) === file.training) return true
  await askPerson(app, notOpened(name, trainingDiffers(file.training)))
  return false
}

/** Says which data a workspace was saved with are not those on the screen. */
function nameMissingData(app: App, name: string, sources: readonly RememberedSource[]): void {
  const loaded = app.session.getState().sources
  const missing = sources.filter(
    (source) => !loaded.some((one) => plainName(one.name) === source.name && one.bytes === source.bytes),
  )
  if (missing.length === 0) return
  app.session.setState({
    notice: openedOverOtherData(
      name,
      missing.map((source) => source.name),
    ),
  })
}
