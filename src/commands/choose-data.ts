import { pickFiles } from '../platform/file-access.ts'
import { addData } from './add-data.ts'
import type { App } from './app.ts'

/**
 * Adds files chosen in the browser's picker, which tells where they lie, or does with them what `use` does. False where it cannot be
 * used: take another dialog.
 */
export async function chooseData(
  app: App,
  use: (app: App, files: readonly File[]) => Promise<void> = addData,
): Promise<boolean> {
  const picked = await pickFiles(null, true)
  if (picked === 'blocked') return false
  if (picked !== 'cancelled') await use(app, picked)
  return true
}
