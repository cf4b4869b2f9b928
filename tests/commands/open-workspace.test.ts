import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import type { openWorkspace } from '../../src/commands/open-workspace.ts'
import { hasUnsavedWork } from '../../src/store/unsaved.ts'
import { SOUND, written } from '../core/workspace/workspace-files.ts'
import { answerWith, newApp, pretendWindow } from './stage.ts'

let open: typeof openWorkspace

beforeEach(async () => {
  vi.resetModules()
  open = (await import('../../src/commands/open-workspace.ts')).openWorkspace
})
afterEach(() => vi.unstubAllGlobals())

/** A window whose picker gives a file of this text. */
function pretendFile(text: string | Uint8Array<ArrayBuffer>): void {
  const file = new File([text], 'theirs.json')
  pretendWindow({ showOpenFilePicker: async () => [{ name: 'theirs.json', getFile: async () => file }] })
}

describe('opening a workspace', () => {
  it('takes all of it, with nothing to undo, and offers its data', async () => {
    const app = newApp()
    pretendFile(JSON.stringify(SOUND))
    await open(app)
    const { question, views, timeBreaks, settings, undo, redo } = app.workspace.getState()
    expect(SOUND).toMatchObject({ question, views, timeBreaks, settings })
    expect([undo, redo]).toEqual([[], []])
    const { file, offered, notice } = app.session.getState()
    expect(file).toMatchObject({ name: 'theirs.json', savedAt: SOUND.saved, training: false, sources: SOUND.sources })
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(offered).toMatchObject({ from: 'theirs.json', sources: [{ ...SOUND.sources[0], handle: null }] })
    expect(notice).toBe('Opened theirs.json.')
    expect(hasUnsavedWork(app.workspace.getState(), app.session.getState())).toBe(false)
  })

  it.each([
    ['a file of another kind', '{"type":"FeatureCollection"}'],
    ['a torn file', new Uint8Array(64)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    [
      'a workspace of the invented county where that is not loaded',
      written((file) => Object.assign(file, { training: true })),
    ],
  ])('refuses %s and changes nothing', async (_what, text) => {
    const app = newApp()
    pretendFile(text)
    await changeQuestion(app, { groups: ['asb'] })
    const before = [app.workspace.getState(), app.session.getState()]
    const opened = open(app)
    expect(await answerWith(app, 'cancel')).toBe('theirs.json was not opened')
    await opened
    expect([app.workspace.getState(), app.session.getState()]).toEqual(before)
  })

  it('asks first where there is work that is not saved', async () => {
    const app: App = newApp()
    pretendFile(JSON.stringify(SOUND))
    await changeQuestion(app, { groups: ['asb'] })
    const first = open(app)
    expect(await answerWith(app, 'cancel')).toBe('Your changes are not saved')
    await first
    expect(app.workspace.getState().question.groups).toEqual(['asb'])
    const second = open(app)
    await answerWith(app, 'open')
    await second
    expect(app.workspace.getState().question.groups).toEqual(['serious-violence'])
  })
})
