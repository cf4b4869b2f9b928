import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestContext } from 'vitest'

/** Folder of the real data files, or null. A relative PLACES_DATA is read from the root of the project. */
const FOLDER = process.env.PLACES_DATA ? resolve(import.meta.dirname, '../..', process.env.PLACES_DATA) : null

/**
 * Path of a real data file or folder, such as `data('police/norfolk-2021-22', context)`. Where PLACES_DATA is not set the
 * test is skipped, and says for want of which file.
 * @throws where PLACES_DATA is set but has no such file, so that CI cannot pass by skipping.
 */
export function data(file: string, context: TestContext): string {
  if (!FOLDER) return context.skip(`PLACES_DATA is not set; this test reads ${file}`)
  const path = resolve(FOLDER, file)
  if (!existsSync(path)) throw new Error(`PLACES_DATA is set to ${FOLDER}, but ${file} is not in it.`)
  return path
}
