import { keepHandle } from './file-handles.ts'

/**
 * Calls `onFiles` for files and folders dropped anywhere on the page, and `onHover` as something dragged comes over it and
 * leaves it again. Gives what ends this.
 */
export function watchDroppedFiles(onFiles: (files: File[]) => void, onHover: (over: boolean) => void): () => void {
  let hovering = false
  // A browser says "dragover" dozens of times a second, and each call may draw the page anew.
  const hover = (over: boolean) => {
    if (over === hovering) return
    hovering = over
    onHover(over)
  }
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    // Without this the browser opens the file in place of the page.
    event.preventDefault()
    hover(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) hover(false)
  }
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer || !holdsFiles(event)) return
    event.preventDefault()
    hover(false)
    void filesOf(event.dataTransfer).then(onFiles)
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}

/** A file by its path from what was dropped: "download/2024-01/2024-01-norfolk-street.csv". */
interface Found {
  readonly path: string
  readonly file: File
}

/** Not in TypeScript's own types yet; Chrome and Edge have it. */
type DroppedItem = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> }

/**
 * The files of a drop, those of folders and the folders inside them too, in the order of their paths. A folder that cannot be
 * read, or holds no file, is given as the browser gives it: reading it fails, and so it is named rather than left out.
 * Call it while the event is handled: the browser empties the drop right after.
 */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const items = [...transfer.items].filter((item) => item.kind === 'file')
  // All items are asked before anything is waited for.
  const found = await Promise.all(items.map(filesOfItem))
  return inOrder(found.flat())
}

/** Asks an item for all it can give before it first waits. A folder of which one file cannot be had counts as unreadable. */
async function filesOfItem(item: DroppedItem): Promise<Found[]> {
  const file = item.getAsFile()
  const entry = item.webkitGetAsEntry()
  // In a page opened over file:// Chrome and Edge let folders be read by handle alone; Firefox and Safari know entries alone.
  const handle = item.getAsFileSystemHandle?.()
  const itself = file ? [{ path: file.name, file }] : []
  if (!entry?.isDirectory) {
    // A file can be read without its handle, which only says where it lies.
    const lies = await handle?.catch(() => null)
    if (file && lies?.kind === 'file') keepHandle(file, lies as FileSystemFileHandle)
    return itself
  }
  const ways = [
    async () => (handle ? underHandle((await handle) as FileSystemDirectoryHandle, entry.name) : []),
    () => underEntry(entry as FileSystemDirectoryEntry, entry.name),
  ]
  for (const way of ways) {
    const inside = await way().catch(() => [])
    if (inside.length > 0) return inside
  }
  return itself
}

async function underHandle(folder: FileSystemDirectoryHandle, path: string): Promise<Found[]> {
  const inside: Promise<Found[]>[] = []
  for await (const [name, handle] of folder.entries()) {
    if (isByTheSystem(name)) continue
    const under = `${path}/${name}`
    if (handle.kind === 'directory') inside.push(underHandle(handle as FileSystemDirectoryHandle, under))
    else inside.push(fileAt(handle as FileSystemFileHandle, under))
  }
  return (await Promise.all(inside)).flat()
}

async function fileAt(handle: FileSystemFileHandle, path: string): Promise<Found[]> {
  return [{ path, file: keepHandle(await handle.getFile(), handle) }]
}

async function underEntry(folder: FileSystemDirectoryEntry, path: string): Promise<Found[]> {
  const inside: Promise<Found[]>[] = []
  for (const entry of await entriesOf(folder)) {
    if (isByTheSystem(entry.name)) continue
    const under = `${path}/${entry.name}`
    if (entry.isDirectory) inside.push(underEntry(entry as FileSystemDirectoryEntry, under))
    else inside.push(fileOf(entry as FileSystemFileEntry).then((file) => [{ path: under, file }]))
  }
  return (await Promise.all(inside)).flat()
}

/** A reader gives some entries at a time (Chrome a hundred), and none when it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** What Windows and macOS put into folders beside a person's files, and all hidden files and folders. */
function isByTheSystem(name: string): boolean {
  return /^(\..*|thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name)
}

function inOrder(found: readonly Found[]): File[] {
  return [...found].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ file }) => file)
}
