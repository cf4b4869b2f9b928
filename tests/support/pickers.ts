/**
 * A script for the page, before any of its own: file pickers that are there and refuse, as a policy of managed Edge and Chrome makes
 * them. A text, because a bench and a test compile functions differently.
 */
export const BLOCKED_PICKERS = `
  for (const picker of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'])
    window[picker] = async () => { throw new DOMException('Blocked by a policy.', 'NotAllowedError') }
`

/** A disk in the page's memory, and what the next person at the picker does. */
export interface FakeDisk {
  read(name: string): string | undefined
  write(name: string, text: string): void
  remove(name: string): void
  /** The file that the next open dialog gives, or null: the dialog is closed again. */
  choose(name: string | null): void
  /** The name that the next save dialog gives; null: it is closed again. Without it, the name suggested. */
  call(name: string | null): void
  /** Whether files may be written to. */
  allow(write: boolean): void
}

/** Puts pickers into the page that give handles of files on a FakeDisk, `window.disk`. Runs in the page, so it uses nothing else. */
export function fakePickers(): void {
  const files = new Map<string, string>()
  let toOpen: string | null = null
  let toSave: string | null | undefined
  let mayWrite = true
  const abort = () => new DOMException('The user aborted a request.', 'AbortError')
  const handleOf = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => {
      const text = files.get(name)
      if (text === undefined) throw new DOMException('It is gone.', 'NotFoundError')
      return new File([text], name)
    },
    createWritable: async () => {
      if (!mayWrite) throw new DOMException('Blocked by a policy.', 'NotAllowedError')
      let written = ''
      return {
        write: async (text: string) => {
          written += text
        },
        close: async () => void files.set(name, written),
        abort: async () => {},
      }
    },
    requestPermission: async () => 'granted',
  })
  Object.assign(window, {
    disk: {
      read: (name: string) => files.get(name),
      write: (name: string, text: string) => void files.set(name, text),
      remove: (name: string) => void files.delete(name),
      choose: (name: string | null) => {
        toOpen = name
      },
      call: (name: string | null) => {
        toSave = name
      },
      allow: (write: boolean) => {
        mayWrite = write
      },
    } satisfies FakeDisk,
    showOpenFilePicker: async () => {
      if (toOpen === null) throw abort()
      return [handleOf(toOpen)]
    },
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const name = toSave === undefined ? suggestedName : toSave
      if (name === null) throw abort()
      // A browser makes the file before anything is written to it.
      if (!files.has(name)) files.set(name, '')
      return handleOf(name)
    },
  })
}
