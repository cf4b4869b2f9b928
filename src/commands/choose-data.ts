import { pickFiles } from '../platform/file-access.ts'
import { addData } from './add-data.ts'
import type { App } from './app.ts'

/** Adds files chosen in the browser's picker, which tells where they lie. False where it cannot be used: take another dialog. */
export async function chooseData(app: App): Promise<boolean> {
  const picked = await pickFiles(null, true)
  if (picked === 'blocked') return false
  if (picked !== 'cancelled') await addData(app, picked)
  return true
}
