import { plainName } from '../core/workspace/plain-text.ts'
import { chooseFiles, mayUse } from '../platform/file-access.ts'
import { keepHandle } from '../platform/file-handles.ts'
import type { LoadedSource } from '../store/session.ts'
import { differingSources, noneOfThem } from '../text/workspace.ts'
import { addData } from './add-data.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'

/**
 * Loads the offered data again: by themselves where the browser kept their handles and a person lets it read them, else from the
 * files they choose. Missing and changed files are named before anything is added.
 */
export async function reopenData(app: App): Promise<void> {
  const { offered } = app.session.getState()
  if (offered === null) return
  const files = (await byHandle(offered.sources)) ?? (await chooseFiles(null, true))
  if (files === null) return
  const { missing, changed } = await compare(app, offered.sources, files)
  if (files.length === 0) {
    await askPerson(app, noneOfThem(missing))
    return
  }
  if (missing.length + changed.length > 0) {
    const { choice } = await askPerson(app, differingSources(missing, changed))
    if (choice !== 'load') return
  }
  await addData(app, files)
}

/** The files that can still be had by their handles; null where one has none, or the browser or a person says no. */
async function byHandle(sources: readonly LoadedSource[]): Promise<File[] | null> {
  const files: File[] = []
  for (const { handle } of sources) {
    if (handle === null || !(await mayUse(handle, 'read'))) return null
    try {
      files.push(keepHandle(await handle.getFile(), handle))
    } catch {
      // Moved or deleted: it will be named as missing.
    }
  }
  return files
}

/** Names of sources that no file has, and of those whose file is another than it was. */
async function compare(
  app: App,
  sources: readonly LoadedSource[],
  files: readonly File[],
): Promise<{ missing: string[]; changed: string[] }> {
  const left = [...files]
  const missing: string[] = []
  const changed: string[] = []
  for (const source of sources) {
    // Of two files with one name, the one of the right size is meant.
    const named = left.filter((file) => plainName(file.name) === source.name)
    const file = named.find((one) => one.size === source.bytes) ?? named[0]
    if (file === undefined) missing.push(source.name)
    else {
      left.splice(left.indexOf(file), 1)
      const isSame =
        file.size === source.bytes && (source.sha256 === null || (await app.engine.hash(file)) === source.sha256)
      if (!isSame) changed.push(source.name)
    }
  }
  return { missing, changed }
}
