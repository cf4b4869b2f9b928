import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import type { reopenData } from '../../src/commands/reopen-data.ts'
import { sha256 } from '../../src/engine/sha256.ts'
import type { LoadedSource } from '../../src/store/session.ts'
import { answerWith, newApp, pretendWindow } from './stage.ts'

let reopen: typeof reopenData
const load = vi.fn<(files: readonly File[]) => Promise<never>>()

beforeEach(async () => {
  vi.resetModules()
  load.mockReset().mockRejectedValue(new Error('The test ends here.'))
  reopen = (await import('../../src/commands/reopen-data.ts')).reopenData
})
afterEach(() => vi.unstubAllGlobals())

/** Sources whose handles give these texts now; null: the file is gone. */
function sources(now: Readonly<Record<string, string | null>>, permission = 'granted'): LoadedSource[] {
  return ['a.csv', 'b.csv'].map((name) => ({
    name,
    bytes: 5,
    sha256: createHash('sha256').update('as it').digest('hex'),
    handle: {
      requestPermission: async () => permission,
      getFile: async () => {
        if (now[name] === null) throw new DOMException('', 'NotFoundError')
        return new File([now[name] ?? 'as it'], name)
      },
    } as unknown as FileSystemFileHandle,
  }))
}

function appWith(offered: readonly LoadedSource[]): App {
  const app = { ...newApp(), engine: { load, hash: sha256 } as unknown as App['engine'] }
  app.session.setState({ offered: { from: null, sources: offered } })
  return app
}

const loaded = () => load.mock.calls.map(([files]) => files.map(({ name }) => name))

describe('reopening data', () => {
  it('loads files that are as they were, without a word', async () => {
    pretendWindow()
    await reopen(appWith(sources({})))
    expect(loaded()).toEqual([['a.csv', 'b.csv']])
  })

  it.each([
    ['changed in size', { 'b.csv': 'longer' }, /Changed since then: b\.csv/],
    ['changed, of the same size', { 'b.csv': 'other' }, /Changed since then: b\.csv/],
    ['gone', { 'b.csv': null }, /Not there: b\.csv/],
  ])('names a file that is %s, and adds nothing unless told to', async (_what, now, words) => {
    pretendWindow()
    for (const choice of ['cancel', 'load']) {
      const app = appWith(sources(now))
      const done = reopen(app)
      await vi.waitUntil(() => app.session.getState().asked !== null, { interval: 1 })
      expect(app.session.getState().asked?.lines.join(' ')).toMatch(words)
      expect(await answerWith(app, choice)).toBe('These are not the same files')
      await done
    }
    expect(loaded()).toEqual([now['b.csv'] === null ? ['a.csv'] : ['a.csv', 'b.csv']])
  })

  it('says so where all are gone', async () => {
    pretendWindow()
    const app = appWith(sources({ 'a.csv': null, 'b.csv': null }))
    const done = reopen(app)
    expect(await answerWith(app, 'cancel')).toBe('None of the files could be had')
    await done
    expect(loaded()).toEqual([])
  })

  it('asks for the files where a handle is refused, and holds them against what is wanted', async () => {
    pretendWindow({
      showOpenFilePicker: async () => [{ name: 'b.csv', getFile: async () => new File(['as it'], 'b.csv') }],
    })
    const app = appWith(sources({}, 'denied'))
    const done = reopen(app)
    await vi.waitUntil(() => app.session.getState().asked !== null, { interval: 1 })
    expect(app.session.getState().asked?.lines.join(' ')).toMatch(/Not there: a\.csv/)
    await answerWith(app, 'load')
    await done
    expect(loaded()).toEqual([['b.csv']])
  })
})
