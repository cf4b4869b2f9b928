import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetFiles, rememberedFiles, rememberFiles } from '../../src/platform/remembered-files.ts'

const FILE = { name: 'a.csv', bytes: 12, sha256: 'a'.repeat(64), handle: null }

beforeEach(forgetFiles)
afterEach(() => vi.unstubAllGlobals())

describe('files of the last load', () => {
  it('are remembered until others are, or they are forgotten', async () => {
    expect(await rememberedFiles()).toEqual([])
    await rememberFiles([FILE, { ...FILE, name: 'b.csv', sha256: null }])
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
    await rememberFiles([FILE])
    expect(await rememberedFiles()).toEqual([FILE])
    await forgetFiles()
    expect(await rememberedFiles()).toEqual([])
  })

  it('are kept by name, size, hash and handle, and by nothing else that comes along', async () => {
    await rememberFiles([{ ...FILE, rows: ['Mill Lane'], text: 'Crime ID' } as typeof FILE])
    expect(JSON.stringify(await rememberedFiles())).toBe(JSON.stringify([FILE]))
  })

  it('are kept without handles that cannot be stored', async () => {
    const handle = { getFile: () => {} } as unknown as FileSystemFileHandle
    await rememberFiles([{ ...FILE, handle }])
    expect(await rememberedFiles()).toEqual([FILE])
  })

  it('are none where another page wrote something else there', async () => {
    const store = await openDB('places-and-spaces-1', 1)
    await store.put('last-load', { files: [{ name: 7 }, null, 'x', { ...FILE, handle: {} }, FILE] }, 'files')
    expect(await rememberedFiles()).toEqual([FILE])
    await store.put('last-load', 'nonsense', 'files')
    expect(await rememberedFiles()).toEqual([])
    store.close()
  })

  it('are none where the browser stores nothing, and nothing fails', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    await rememberFiles([FILE])
    await forgetFiles()
    expect(await rememberedFiles()).toEqual([])
  })
})
