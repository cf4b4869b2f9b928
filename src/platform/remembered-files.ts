import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A file to be found again: its name, size and hash, and where it lies if the browser said so. Nothing of what is in it. */
export interface RememberedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string | null
  readonly handle: FileSystemFileHandle | null
}

/** Every local page of this browser shares one store, other versions of this one too: the number is that of the schema. */
const DATABASE = 'places-and-spaces-1'
const STORE = 'last-load'

interface Schema extends DBSchema {
  [STORE]: { key: 'files'; value: { readonly when: string; readonly files: readonly RememberedFile[] } }
}

/** Remembers these files in place of those before. A browser that refuses to store anything forgets them; nothing else happens. */
export async function rememberFiles(files: readonly RememberedFile[]): Promise<void> {
  const put = (kept: readonly RememberedFile[]) =>
    withStore((store) => store.put(STORE, { when: new Date().toISOString(), files: kept }, 'files'))
  const plain = files.map(({ name, bytes, sha256, handle }) => ({ name, bytes, sha256, handle }))
  // Some browsers cannot store a handle: then the names alone are worth having.
  if ((await put(plain)) === null) await put(plain.map((file) => ({ ...file, handle: null })))
}

/** The files remembered; none where nothing is, or what is stored is not ours. */
export async function rememberedFiles(): Promise<RememberedFile[]> {
  const found = await withStore((store) => store.get(STORE, 'files'))
  const files: unknown = found?.files
  return Array.isArray(files) ? files.filter(isRememberedFile) : []
}

export async function forgetFiles(): Promise<void> {
  await withStore((store) => store.delete(STORE, 'files'))
}

/** Null where the browser refuses; the store is closed again, so that no tab stands in the way of another. */
async function withStore<T>(use: (store: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> {
  let store: IDBPDatabase<Schema> | null = null
  try {
    store = await openDB<Schema>(DATABASE, 1, { upgrade: (database) => void database.createObjectStore(STORE) })
    return await use(store)
  } catch {
    return null
  } finally {
    store?.close()
  }
}

function isRememberedFile(value: unknown): value is RememberedFile {
  const { name, bytes, sha256, handle } = (value ?? {}) as Record<string, unknown>
  return (
    typeof name === 'string' &&
    Number.isSafeInteger(bytes) &&
    (sha256 === null || typeof sha256 === 'string') &&
    (handle === null || typeof (handle as FileSystemFileHandle).getFile === 'function')
  )
}
