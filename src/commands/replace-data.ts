import { addData } from './add-data.ts'
import type { App } from './app.ts'

/** Puts files in the place of all that is loaded, once they are read; until then, and where they cannot be used, nothing changes. */
export async function replaceData(app: App, files: readonly File[]): Promise<void> {
  await addData(app, files, 'replace')
}
