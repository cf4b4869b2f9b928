import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addData } from '../../src/commands/add-data.ts'
import type { App } from '../../src/commands/app.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { chooseReplacement } from '../../src/commands/choose-replacement.ts'
import { replaceData } from '../../src/commands/replace-data.ts'
import { saveView } from '../../src/commands/save-view.ts'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { forgetFiles, rememberedFiles } from '../../src/platform/remembered-files.ts'
import { incidents } from '../core/incidents.ts'
import { loadingApp, pretendWindow } from './stage.ts'

beforeEach(async () => {
  pretendWindow()
  await forgetFiles()
})
afterEach(() => vi.unstubAllGlobals())

const march = () => incidents().in('2021-03').times(3).of('Robbery').file('march.csv')
const april = () => incidents().in('2021-04').times(2).of('Robbery').file('april.csv')
const invented = (rows = 2) => incidents().by(TRAINING_FORCE).times(rows).of('Drugs').file('TRAINING-invented.csv')

async function appWith(file: File): Promise<App> {
  const app = loadingApp()
  await addData(app, [file])
  await vi.waitUntil(() => app.session.getState().sources.every(({ sha256 }) => sha256 !== null))
  return app
}

const files = (app: App) => app.session.getState().report?.files.map(({ name }) => name)

it('new files take the place of all that is loaded, under the same question and views', async () => {
  const app = await appWith(march())
  await changeQuestion(app, { groups: ['Robbery'] })
  saveView(app, 'Robbery')
  const { question, views } = app.workspace.getState()
  await replaceData(app, [april()])
  expect(files(app)).toEqual(['april.csv'])
  expect(app.workspace.getState()).toMatchObject({ question, views })
  expect(app.session.getState().picture).toMatchObject({ question, totals: { kept: 2 } })
  await vi.waitUntil(async () => (await rememberedFiles())[0]?.sha256 != null)
  expect(app.session.getState().sources.map(({ name }) => name)).toEqual(['april.csv'])
  expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['april.csv'])
})

it('the very files that are loaded may take their own place', async () => {
  const file = march()
  const app = await appWith(file)
  await addData(app, [april()])
  await replaceData(app, [file])
  expect(files(app)).toEqual(['march.csv'])
  expect(app.session.getState().problem).toBe(null)
})

it('what is loaded stays where nothing can be read', async () => {
  const app = await appWith(march())
  await replaceData(app, [new File(['nothing'], 'notes.txt')])
  expect(files(app)).toEqual(['march.csv'])
  expect(app.session.getState().report?.outcome).toBe('nothing-loaded')
  expect(app.session.getState().sources.map(({ name }) => name)).toEqual(['march.csv'])
})

it('what is loaded stays where the load breaks', async () => {
  const app = await appWith(march())
  Object.assign(app.engine, { load: () => Promise.reject(new Error('The disk is gone.')) })
  await replaceData(app, [april()])
  expect(files(app)).toEqual(['march.csv'])
  expect(app.session.getState()).toMatchObject({ loading: null, problem: expect.stringMatching(/unchanged/) })
})

it.each([
  ['real', march, invented, false],
  ['invented', invented, march, true],
] as const)(
  '%s data are not replaced by those of the other kind, and the workspace stays',
  async (_, is, other, isTraining) => {
    const app = await appWith(is())
    saveView(app, 'Kept')
    await replaceData(app, [other()])
    expect(app.session.getState().asked).toBe(null)
    expect(app.session.getState().report).toMatchObject({ outcome: 'nothing-loaded', training: isTraining })
    expect(app.session.getState().report?.refused).toMatchObject([{ refusal: 'training-and-real' }])
    expect(app.workspace.getState().views).toHaveLength(1)
    expect(app.session.getState().truths === null).toBe(!isTraining)
  },
)

it('the invented county is replaced by more of it, without a question', async () => {
  const app = await appWith(invented())
  saveView(app, 'Invented')
  await replaceData(app, [invented(5)])
  expect(app.session.getState().report?.all.kept).toBe(5)
  expect(app.session.getState().truths).not.toBe(null)
  expect(app.workspace.getState().views).toHaveLength(1)
})

it('a picker that gives files replaces by them; one that is closed changes nothing; one that is blocked says so', async () => {
  const app = await appWith(march())
  const picker = (pick: () => Promise<unknown>) => pretendWindow({ showOpenFilePicker: pick })
  picker(() => Promise.reject(new DOMException('Closed.', 'AbortError')))
  expect(await chooseReplacement(app)).toBe(true)
  expect(files(app)).toEqual(['march.csv'])
  picker(async () => [{ kind: 'file', getFile: async () => april() }])
  expect(await chooseReplacement(app)).toBe(true)
  expect(files(app)).toEqual(['april.csv'])
  picker(() => Promise.reject(new DOMException('Policy.', 'NotAllowedError')))
  expect(await chooseReplacement(app)).toBe(false)
})
