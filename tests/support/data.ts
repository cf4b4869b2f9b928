import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestContext } from 'vitest'

/**
 * Path of a real data file or folder, such as `data('police/norfolk-2021-22', context)`, below the folder that PLACES_DATA
 * names (a relative one counts from the root of the project). Where PLACES_DATA is not set the test is skipped, and says for
 * want of which file.
 * @throws where PLACES_DATA is set but has no such file, so that CI cannot pass by skipping.
 */
export function data(file: string, context: Pick<TestContext, 'skip'>): string {
  const named = process.env.PLACES_DATA
  if (!named) {
    const note = `PLACES_DATA is not set; this test reads ${file}`
    // Vitest's usual report leaves the note of a skipped test out.
    console.warn(`Skipped: ${note}`)
    return context.skip(note)
  }
  const folder = resolve(import.meta.dirname, '../..', named)
  const path = resolve(folder, file)
  if (!existsSync(path)) throw new Error(`PLACES_DATA is set to ${folder}, but ${file} is not in it.`)
  return path
}
