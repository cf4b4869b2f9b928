/*
 * A File does not know where it came from. Where the browser said so as it gave the file, that is kept beside it here, for as
 * long as the file itself is in use.
 */
const handles = new WeakMap<File, FileSystemFileHandle>()

export function keepHandle(file: File, handle: FileSystemFileHandle): File {
  handles.set(file, handle)
  return file
}

export function handleOf(file: File): FileSystemFileHandle | null {
  return handles.get(file) ?? null
}
