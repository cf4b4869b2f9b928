import { saveBytes } from '../platform/save-bytes.ts'
import { zipFiles } from '../report/zip-files.ts'
import type { App } from './app.ts'

/** Saves every file of the invented county in one zip: to practise adding files, and for other tools. */
export async function saveTrainingFiles(app: App): Promise<void> {
  const files = await app.engine.trainingFiles()
  saveBytes('TRAINING-invented-county.zip', 'application/zip', zipFiles(files))
}
