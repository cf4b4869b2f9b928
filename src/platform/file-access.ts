import { keepHandle } from './file-handles.ts'

/** Files of one kind, in a file dialog: `{ words: 'Workspaces', type: 'application/json', ending: '.json' }`. */
export interface FileKind {
  readonly words: string
  readonly type: string
  readonly ending: `.${string}`
}

interface PickerOptions {
  readonly multiple?: boolean
  readonly suggestedName?: string
  readonly types?: readonly { description: string; accept: Record<string, readonly string[]> }[]
}

/** Not in TypeScript's own types yet; Chrome and Edge have it. */
interface Pickers {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle[]>
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>
}

/*
 * On a managed computer the pickers are there and refuse (NotAllowedError, by a policy), so that looking whether they are there
 * says nothing. Once refused, the page does not try again: each try costs the click that the other dialog needs.
 */
let isOpeningBlocked = false
let isSavingBlocked = false

/** Files a person chooses in the browser's picker, which also says where they lie; "blocked" where it cannot be used. */
export async function pickFiles(kind: FileKind | null, multiple: boolean): Promise<File[] | 'cancelled' | 'blocked'> {
  const { showOpenFilePicker } = window as Pickers
  if (isOpeningBlocked || !showOpenFilePicker) return 'blocked'
  try {
    const handles = await showOpenFilePicker.call(window, { multiple, ...typesOf(kind) })
    return await Promise.all(handles.map(async (handle) => keepHandle(await handle.getFile(), handle)))
  } catch (problem) {
    if (isAbort(problem)) return 'cancelled'
    isOpeningBlocked = true
    return 'blocked'
  }
}

/** Where a person wants a file to lie. */
export async function pickPlace(name: string, kind: FileKind): Promise<FileSystemFileHandle | 'cancelled' | 'blocked'> {
  const { showSaveFilePicker } = window as Pickers
  if (isSavingBlocked || !showSaveFilePicker) return 'blocked'
  try {
    return await showSaveFilePicker.call(window, { suggestedName: name, ...typesOf(kind) })
  } catch (problem) {
    if (isAbort(problem)) return 'cancelled'
    isSavingBlocked = true
    return 'blocked'
  }
}

/** Files a person chooses, by the picker or else by the dialog that every browser has; null when they change their mind. */
export async function chooseFiles(kind: FileKind | null, multiple: boolean): Promise<File[] | null> {
  const picked = await pickFiles(kind, multiple)
  if (picked === 'cancelled') return null
  return picked === 'blocked' ? await chooseByInput(kind, multiple) : picked
}

function chooseByInput(kind: FileKind | null, multiple: boolean): Promise<File[] | null> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple, accept: kind?.ending ?? '' })
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/**
 * Writes a text to a file in place of what is there, and reads it back. The browser writes beside the file and swaps at the end,
 * so that a fault leaves the old text whole. False where the file then holds anything else.
 */
export async function writeBack(handle: FileSystemFileHandle, text: string): Promise<boolean> {
  const stream = await handle.createWritable()
  try {
    await stream.write(text)
    await stream.close()
  } catch (problem) {
    await stream.abort().catch(() => {})
    throw problem
  }
  const written = await (await handle.getFile()).text()
  return written === text
}

type Askable = FileSystemFileHandle & {
  readonly requestPermission?: (options: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>
}

/** Asks, where it has to be asked, whether a file may be read or written. Call it soon after a click: only then may it ask. */
export async function mayUse(handle: FileSystemFileHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  const { requestPermission } = handle as Askable
  try {
    return requestPermission === undefined || (await requestPermission.call(handle, { mode })) === 'granted'
  } catch {
    return false
  }
}

function typesOf(kind: FileKind | null): PickerOptions {
  return kind === null ? {} : { types: [{ description: kind.words, accept: { [kind.type]: [kind.ending] } }] }
}

function isAbort(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'AbortError'
}
