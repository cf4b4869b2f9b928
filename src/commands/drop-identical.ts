import type { App } from './app.ts'

/**
 * The files that are not loaded already, byte for byte, whatever they are called; and the names of those that are. A file whose rows
 * a later one has replaced may come back, and where what is loaded is to be replaced, any may.
 */
export async function dropIdentical(
  app: App,
  files: readonly File[],
  how: 'add' | 'replace',
): Promise<{ fresh: readonly File[]; identical: readonly string[] }> {
  if (how === 'replace') return { fresh: files, identical: [] }
  const { sources: all, report } = app.session.getState()
  const sources = all.filter(({ name }) => {
    const ledgers = report?.files.filter((file) => file.name === name) ?? []
    // None: a prepared file, whose rows stand under the names of the files it was made of.
    return ledgers.length === 0 || ledgers.some(({ kept }) => kept > 0)
  })
  const fresh: File[] = []
  const identical: string[] = []
  for (const file of files) {
    // Only a file of the same length can be the same: the others need not be read for it.
    const alike = sources.filter(({ bytes, sha256: hash }) => bytes === file.size && hash !== null)
    const hash = alike.length === 0 ? null : await app.engine.hash(file)
    if (hash !== null && alike.some((source) => source.sha256 === hash)) identical.push(file.name)
    else fresh.push(file)
  }
  return { fresh, identical }
}
