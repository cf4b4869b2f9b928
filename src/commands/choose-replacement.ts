import type { App } from './app.ts'
import { chooseData } from './choose-data.ts'
import { replaceData } from './replace-data.ts'

/** Replaces data by files chosen in the browser's picker. False where it cannot be used: take another dialog. */
export async function chooseReplacement(app: App): Promise<boolean> {
  return await chooseData(app, replaceData)
}
