import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handleOf } from '../../src/platform/file-handles.ts'

const KIND = { words: 'Workspaces', type: 'application/json', ending: '.json' } as const
let access: typeof import('../../src/platform/file-access.ts')

// What a picker once answered is remembered for the page's life: each test is a new page.
beforeEach(async () => {
  vi.resetModules()
  access = await import('../../src/platform/file-access.ts')
})
afterEach(() => vi.unstubAllGlobals())

function refusing(name: string): ReturnType<typeof vi.fn> {
  return vi.fn(() => Promise.reject(new DOMException('', name)))
}

describe('the pickers', () => {
  it('give files with their handles', async () => {
    const handle = { name: 'a.json', getFile: async () => new File(['a'], 'a.json') }
    const showOpenFilePicker = vi.fn(async () => [handle])
    vi.stubGlobal('window', { showOpenFilePicker })
    const files = await access.pickFiles(KIND, true)
    expect(files).toMatchObject([{ name: 'a.json' }])
    // The module was loaded anew, and its neighbour with it.
    const handles: { handleOf: typeof handleOf } = await import('../../src/platform/file-handles.ts')
    expect(handles.handleOf((files as File[])[0] as File)).toBe(handle)
    expect(handleOf(new File([], 'b'))).toBe(null)
    expect(showOpenFilePicker).toHaveBeenCalledWith({
      multiple: true,
      types: [{ description: 'Workspaces', accept: { 'application/json': ['.json'] } }],
    })
  })

  it('are asked again after a person changed their mind', async () => {
    const picker = refusing('AbortError')
    vi.stubGlobal('window', { showOpenFilePicker: picker, showSaveFilePicker: picker })
    expect(await access.pickFiles(KIND, false)).toBe('cancelled')
    expect(await access.chooseFiles(KIND, false)).toBe(null)
    expect(await access.pickPlace('a.json', KIND)).toBe('cancelled')
    expect(picker).toHaveBeenCalledTimes(3)
  })

  it.each(['NotAllowedError', 'SecurityError', 'TypeError'])('are not asked again after %s', async (name) => {
    const picker = refusing(name)
    vi.stubGlobal('window', { showOpenFilePicker: picker, showSaveFilePicker: picker })
    for (const _ of [1, 2]) {
      expect(await access.pickFiles(KIND, false)).toBe('blocked')
      expect(await access.pickPlace('a.json', KIND)).toBe('blocked')
    }
    expect(picker).toHaveBeenCalledTimes(2)
  })

  it('are blocked where there are none', async () => {
    vi.stubGlobal('window', {})
    expect(await access.pickFiles(null, true)).toBe('blocked')
    expect(await access.pickPlace('a.json', KIND)).toBe('blocked')
  })
})

describe('writing back', () => {
  const handleWith = (stored: { text: string }, close: (written: string) => void) =>
    ({
      getFile: async () => new File([stored.text], 'a'),
      createWritable: async () => {
        let written = ''
        return {
          write: async (text: string) => {
            written += text
          },
          close: async () => close(written),
          abort: async () => {},
        }
      },
    }) as unknown as FileSystemFileHandle

  it('is true only where the file then holds the text', async () => {
    const stored = { text: 'before' }
    const sound = handleWith(stored, (written) => Object.assign(stored, { text: written }))
    expect(await access.writeBack(sound, 'after £')).toBe(true)
    const torn = handleWith(stored, (written) => Object.assign(stored, { text: written.slice(1) }))
    expect(await access.writeBack(torn, 'later')).toBe(false)
  })
})

describe('permission', () => {
  const handle = (requestPermission?: () => Promise<string>) =>
    ({ requestPermission }) as unknown as FileSystemFileHandle

  it.each([
    ['granted', true],
    ['denied', false],
    ['prompt', false],
  ])('%s is %s', async (state, may) => {
    expect(
      await access.mayUse(
        handle(async () => state),
        'read',
      ),
    ).toBe(may)
  })

  it('is no where the browser fails, and yes where it never asks', async () => {
    expect(
      await access.mayUse(
        handle(() => Promise.reject(new Error('no click'))),
        'read',
      ),
    ).toBe(false)
    expect(await access.mayUse(handle(), 'read')).toBe(true)
  })
})
