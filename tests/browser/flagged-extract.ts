import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES, type Flag } from '../../src/core/vocabulary/flags.ts'
import { incidents } from '../core/incidents.ts'

/** A force's extract: offence codes, and who says what of knives and of domestic abuse. */
export async function flaggedExtract(folder: string): Promise<string> {
  const story = incidents().at('Norwich 001A', [1.297443, 52.628934])
  const tell = (flags: Partial<Record<Flag, typeof FLAG_YES | typeof FLAG_NO | typeof FLAG_UNKNOWN>>) => {
    for (const [flag, value] of Object.entries(flags)) story.flag(flag as Flag, value)
    return story
  }
  tell({ knife: FLAG_YES, 'domestic-abuse': FLAG_NO }).code('8N').times(7).of('Assault with injury')
  tell({ knife: FLAG_NO, 'domestic-abuse': FLAG_YES }).code('8N').times(11).of('Assault with injury')
  tell({ knife: FLAG_UNKNOWN, 'domestic-abuse': FLAG_NO }).code('34B').times(5).of('Robbery of personal property')
  tell({ knife: FLAG_NO, 'domestic-abuse': FLAG_NO }).code('56B').times(3).of('Arson not endangering life')
  const file = await story.partnerFile()
  const path = join(folder, 'extract.places')
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()))
  return path
}
