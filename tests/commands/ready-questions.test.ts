import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { askPreset, readyQuestions } from '../../src/commands/ask-preset.ts'
import { changeCellSize, resize } from '../../src/commands/change-cell-size.ts'
import { changeFlag } from '../../src/commands/change-flag.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { undo } from '../../src/commands/undo.ts'
import type { ImportReport } from '../../src/core/import/ledger.ts'
import type { Flag } from '../../src/core/vocabulary/flags.ts'
import { newApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

/** An app with files that state these flags. */
function appWith(...flags: Flag[]): App {
  const app = newApp()
  const stated = flags.map((flag) => ({ flag, yes: 1, no: 1, unknown: 0, notStated: 0 }))
  app.session.setState({ report: { flags: stated, all: { kept: 0 } } as unknown as ImportReport })
  return app
}

const asked = (app: App) => app.workspace.getState().question
const problemOf = (app: App, id: string) => {
  const report = app.session.getState().report as ImportReport
  return readyQuestions(app.workspace.getState(), report).find((one) => one.id === id)?.problem
}

describe('ready questions', () => {
  it.each([
    ['youth-violence', [], /^no file says who was under 25.* or which offences are domestic abuse$/],
    ['youth-violence', ['under-25', 'dwelling'], /^no file says which offences are domestic abuse$/],
    ['youth-violence', ['under-25', 'dwelling', 'domestic-abuse'], /^$/],
    ['knife', ['gun'], /^no file says where a knife was involved$/],
    ['knife', ['knife'], /^$/],
    ['neighbourhood-crime', [], /^$/],
  ] as const)('%s of files that state %j: %s', (id, flags, words) => {
    expect(problemOf(appWith(...flags), id)).toMatch(words)
  })

  it('one that cannot be asked changes nothing', async () => {
    const app = appWith('gun')
    const before = asked(app)
    await askPreset(app, 'knife')
    await askPreset(app, '')
    expect(asked(app)).toBe(before)
  })

  it('sets what is counted, flags and domestic abuse in one step, and leaves months and hexes', async () => {
    const app = appWith('under-25', 'dwelling', 'domestic-abuse')
    await changeQuestion(app, { from: '2021-03', resolution: 7 })
    const before = asked(app)
    await askPreset(app, 'youth-violence')
    expect(asked(app)).toMatchObject({
      ...{ from: '2021-03', resolution: 7, domesticAbuse: 'exclude' },
      flags: { 'under-25': 'only', dwelling: 'exclude' },
    })
    await undo(app)
    expect(asked(app)).toEqual(before)
  })
})

describe('flags', () => {
  it('are asked for one by one and let go of again', async () => {
    const app = appWith('knife', 'gun')
    await changeFlag(app, 'knife', 'only')
    await changeFlag(app, 'gun', 'exclude')
    expect(asked(app).flags).toEqual({ knife: 'only', gun: 'exclude' })
    await changeFlag(app, 'knife', 'include')
    expect(asked(app).flags).toEqual({ gun: 'exclude' })
  })
})

describe('domestic abuse by itself', () => {
  it('comes in hexes of H3 8 or larger, however they are asked for, and Undo brings both back', async () => {
    const app = appWith('domestic-abuse')
    expect(asked(app).resolution).toBe(9)
    await changeFlag(app, 'domestic-abuse', 'only')
    expect(asked(app)).toMatchObject({ domesticAbuse: 'only', resolution: 8 })
    expect(app.session.getState().notice).toMatch(/dwellings/)
    app.session.setState({ notice: null })
    await changeCellSize(app, 10)
    expect(asked(app).resolution).toBe(8)
    expect(app.session.getState().notice).toMatch(/dwellings/)
    await resize(app, 9)
    expect(asked(app).resolution).toBe(8)
    await changeCellSize(app, 6)
    expect(asked(app).resolution).toBe(6)
    for (let step = 0; step < 3; step++) await undo(app)
    expect(asked(app)).toMatchObject({ domesticAbuse: 'include', resolution: 9 })
  })

  it('left out, it comes in any', async () => {
    const app = appWith('domestic-abuse')
    await changeQuestion(app, { domesticAbuse: 'exclude', resolution: 10 })
    expect(asked(app).resolution).toBe(10)
    expect(app.session.getState().notice).toBe(null)
  })
})
