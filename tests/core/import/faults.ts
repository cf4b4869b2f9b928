import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FAULTS = resolve(import.meta.dirname, '../../../fixtures/faults')

/** The one file of `fixtures/faults/<name>/`. */
export function fault(name: string): File {
  const folder = join(FAULTS, name)
  const [file, ...more] = readdirSync(folder)
  if (file === undefined || more.length > 0) throw new Error(`${folder} has to hold exactly one file`)
  return new File([readFileSync(join(folder, file))], file)
}
