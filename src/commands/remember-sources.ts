import type { ImportReport } from '../core/import/ledger.ts'
import { handleOf } from '../platform/file-handles.ts'
import { forgetFiles, rememberFiles } from '../platform/remembered-files.ts'
import type { LoadedSource } from '../store/session.ts'
import type { App } from './app.ts'

/**
 * Notes where the loaded data come from: name, size, hash, and the browser's handle; nothing of what is in them. The hashes come
 * later, because a file has to be read again for them.
 */
export async function rememberSources(
  app: App,
  files: readonly File[],
  report: ImportReport,
  how: 'add' | 'replace' = 'add',
): Promise<void> {
  // Not by the names that were added: a prepared file brings those of the files it was made of.
  const used = files.filter((file) => !report.refused.some(({ name }) => name === file.name))
  const isOneOf = (source: LoadedSource) => used.some((file) => file.name === source.name && file.size === source.bytes)
  const earlier = how === 'replace' ? [] : app.session.getState().sources
  const before = earlier.filter((source) => !isOneOf(source))
  const added = used.map((file) => ({ name: file.name, bytes: file.size, sha256: null, handle: handleOf(file) }))
  app.session.setState({ sources: [...before, ...added], offered: null })
  await rememberFiles(app.session.getState().sources)
  for (const [at, file] of used.entries()) {
    const hash = await app.engine.hash(file)
    const entry = added[at]
    app.session.setState(({ sources }) => ({
      sources: sources.map((source) => (source === entry ? { ...source, sha256: hash } : source)),
    }))
  }
  // The data may have been removed meanwhile; what was remembered of them stays.
  if (app.session.getState().sources.length > 0) await rememberFiles(app.session.getState().sources)
}

/** Takes away what this browser remembers of the last load. */
export async function forgetSources(app: App): Promise<void> {
  app.session.setState({ offered: null })
  await forgetFiles()
}
