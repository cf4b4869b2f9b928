import { saveBytes } from '../platform/save-bytes.ts'
import { preparedFileName, savedPreparedSentence } from '../text/export-words.ts'
import type { App } from './app.ts'
import { markWords, notedSources } from './change-source.ts'

/** Saves all that is loaded as one prepared data file; gives the sentence that says so, or null where it could not be made. */
export async function savePreparedData(app: App): Promise<string | null> {
  const { report } = app.session.getState()
  if (report === null) return null
  try {
    const file = await app.engine.prepared()
    const name = preparedFileName(report, markWords(notedSources(report, app.workspace.getState().sourceNotes)))
    saveBytes(name, 'application/octet-stream', file)
    return savedPreparedSentence(name, file.length)
  } catch (problem) {
    app.session.setState({ problem: (problem as Error).message })
    return null
  }
}
