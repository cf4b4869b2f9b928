import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { parseWorkspace } from '../../src/core/workspace/parse-workspace.ts'
import { hasUnsavedWork } from '../../src/store/unsaved.ts'
import { answerWith, newApp, pretendWindow } from './stage.ts'

/** What a file on the shared drive does when it is used. */
interface Drive {
  text: string | null
  readonly onPick?: () => never
  readonly permission?: PermissionState
  readonly onWrite?: () => never
  readonly onClose?: (drive: Drive, text: string) => void
}

let downloads: { name: string; text: string }[]
let save: (app: App) => Promise<void>

beforeEach(async () => {
  downloads = []
  const texts = new Map<string, string>()
  vi.stubGlobal('document', {
    createElement: () => {
      const link = {
        href: '',
        download: '',
        click: () => downloads.push({ name: link.download, text: texts.get(link.href) ?? '' }),
      }
      return link
    },
  })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${texts.size}`
    // saveText makes a blob of one text; the test reads it back when it is ready.
    void (blob as Blob).text().then((text) => {
      texts.set(address, text)
      const made = downloads.find((one) => one.text === '')
      if (made) made.text = text
    })
    return address
  })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  // A picker that refused is remembered by the module: each test starts a fresh page.
  vi.resetModules()
  save = (await import('../../src/commands/save-workspace.ts')).saveWorkspace
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function windowWith(drive: Drive): void {
  const handle = {
    kind: 'file',
    name: 'town.json',
    getFile: async () => {
      if (drive.text === null) throw new DOMException('gone', 'NotFoundError')
      return new File([drive.text], 'town.json')
    },
    createWritable: async () => {
      drive.onWrite?.()
      let written = ''
      return {
        write: async (text: string) => {
          written += text
        },
        close: async () => {
          if (drive.onClose) drive.onClose(drive, written)
          else drive.text = written
        },
        abort: async () => {},
      }
    },
    requestPermission: async () => drive.permission ?? 'granted',
  }
  pretendWindow({
    showSaveFilePicker: async () => {
      drive.onPick?.()
      return handle
    },
  })
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('', name)
  }
}

function isSaved(app: App): boolean {
  return !hasUnsavedWork(app.workspace.getState(), app.session.getState())
}

/** An app whose workspace was saved once on this drive, and then changed. */
async function savedOnce(drive: Drive): Promise<App> {
  const app = newApp()
  windowWith(drive)
  await changeQuestion(app, { groups: ['asb'] })
  await save(app)
  expect(isSaved(app)).toBe(true)
  await changeQuestion(app, { groups: ['Robbery'] })
  expect(isSaved(app)).toBe(false)
  return app
}

describe('the first save', () => {
  it('writes where the person says, and knows the file from then on', async () => {
    const drive: Drive = { text: '' }
    const app = await savedOnce(drive)
    await save(app)
    expect(parseWorkspace(drive.text ?? '').question.groups).toEqual(['Robbery'])
    expect(isSaved(app)).toBe(true)
    expect(downloads).toEqual([])
  })

  it('does nothing when the person changes their mind', async () => {
    const app = newApp()
    windowWith({ text: null, onPick: throwing('AbortError') })
    await save(app)
    expect(app.session.getState()).toMatchObject({ file: null, asked: null, notice: null })
  })

  it.each([
    ['a policy refuses the picker', { onPick: throwing('NotAllowedError') }],
    ['the page may not use it', { onPick: throwing('SecurityError') }],
    ['it fails for any reason', { onPick: throwing('UnknownError') }],
    ['the file may not be written', { onWrite: throwing('NotAllowedError') }],
    ['the disk is full', { onClose: throwing('QuotaExceededError') }],
    ['the file is locked', { onWrite: throwing('NoModificationAllowedError') }],
    [
      'the file is torn on the way',
      { onClose: (drive: Drive, text: string) => Object.assign(drive, { text: text.slice(0, 9) }) },
    ],
    ['nothing arrives', { onClose: (drive: Drive) => Object.assign(drive, { text: '' }) }],
  ])('becomes a download when %s', async (_why, faults) => {
    const app = newApp()
    windowWith({ text: '', ...faults })
    await changeQuestion(app, { groups: ['asb'] })
    const saved = save(app)
    expect(await answerWith(app, 'save', ' ../Norwich: "town"?.json ')).toBe('Save the workspace')
    await saved
    expect(downloads[0]?.name).toBe('Norwich town.json')
    await vi.waitUntil(() => downloads[0]?.text !== '', { interval: 1 })
    expect(parseWorkspace(downloads[0]?.text ?? '').question.groups).toEqual(['asb'])
    expect(isSaved(app)).toBe(true)
    expect(app.session.getState().notice).toMatch(/as a download: look for Norwich town\.json/)
  })

  it('becomes a download where the browser has no picker', async () => {
    const app = newApp()
    pretendWindow()
    const saved = save(app)
    await answerWith(app, 'save', '')
    await saved
    expect(downloads.map(({ name }) => name)).toEqual(['workspace.json'])
    await save(app)
    expect(downloads.map(({ name }) => name)).toEqual(['workspace.json', 'workspace.json'])
  })
})

describe('a later save', () => {
  it.each([
    [
      'someone else saved it meanwhile',
      (drive: Drive) => Object.assign(drive, { text: '{"theirs":1}' }),
      /has changed since you opened it/,
    ],
    [
      'someone else emptied it',
      (drive: Drive) => Object.assign(drive, { text: '' }),
      /has changed since you opened it/,
    ],
    ['the share has gone', (drive: Drive) => Object.assign(drive, { text: null }), /cannot be reached/],
  ])('writes nothing when %s, and says so', async (_why, happen, title) => {
    const drive: Drive = { text: '' }
    const app = await savedOnce(drive)
    happen(drive)
    const { text } = drive
    const saved = save(app)
    expect(await answerWith(app, 'cancel')).toMatch(title)
    await saved
    expect(drive.text).toBe(text)
    expect(isSaved(app)).toBe(false)
  })

  it('becomes a download when it may not be written any more', async () => {
    const drive: Drive & { permission?: PermissionState } = { text: '' }
    const app = await savedOnce(drive)
    Object.assign(drive, { permission: 'denied' })
    await save(app)
    expect(downloads[0]?.name).toBe('town.json')
    expect(isSaved(app)).toBe(true)
  })

  it('says so when the file is torn on the way, and counts as not saved', async () => {
    const drive: Drive = { text: '' }
    const app = await savedOnce(drive)
    Object.assign(drive, { onClose: (torn: Drive) => Object.assign(torn, { text: '{' }) })
    const saved = save(app)
    expect(await answerWith(app, 'cancel')).toMatch(/could not be written/)
    await saved
    expect(isSaved(app)).toBe(false)
  })

  it('pressed twice is one', async () => {
    const app = await savedOnce({ text: '' })
    await Promise.all([save(app), save(app)])
    expect(app.session.getState().asked).toBe(null)
    expect(isSaved(app)).toBe(true)
  })
})

describe('a workspace that could not be opened again', () => {
  it('is not written', async () => {
    const drive: Drive = { text: '' }
    const app = newApp()
    windowWith(drive)
    await changeQuestion(app, { groups: ['a\u0000b'] })
    const saved = save(app)
    expect(await answerWith(app, 'cancel')).toBe('The workspace was not saved')
    await saved
    expect(drive.text).toBe('')
    expect(isSaved(app)).toBe(false)
  })
})
