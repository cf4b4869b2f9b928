import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addData } from '../../src/commands/add-data.ts'
import type { App } from '../../src/commands/app.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { openWorkspace } from '../../src/commands/open-workspace.ts'
import { removeData } from '../../src/commands/remove-data.ts'
import { saveView } from '../../src/commands/save-view.ts'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { Engine } from '../../src/engine/engine.ts'
import { sha256 } from '../../src/engine/sha256.ts'
import { STILL_READING_DATA } from '../../src/text/workspace.ts'
import { incidents } from '../core/incidents.ts'
import { add } from '../engine/loading.ts'
import { answerWith, newApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

/** An app whose engine is in this thread and knows a small invented county. */
function app(): App {
  const engine = new Engine()
  const training = { ground: { land: [], outlines: [], places: [] }, truths: [{ id: 'a', words: 'b', cells: [] }] }
  const door = Object.assign(engine, {
    load: (
      (load) => (files: File[]) =>
        add({ load } as Engine, files, { decideSameMonth: async () => 'replace' })
    )(engine.load.bind(engine)),
    training: async () => training,
    hash: sha256,
  })
  return { ...newApp(), engine: door as unknown as App['engine'] }
}

const invented = () => incidents().by(TRAINING_FORCE).times(2).of('Drugs').file('TRAINING-invented.csv')
const names = ({ workspace }: App) => workspace.getState().views.map(({ name }) => name)

it('files of the invented county ask before they take the place of a workspace on real data', async () => {
  const here = app()
  saveView(here, 'REAL Norwich')
  const adding = addData(here, [invented()])
  expect(await answerWith(here, 'cancel')).toBe('Your changes are not saved')
  await adding
  expect(names(here)).toEqual(['REAL Norwich'])
  expect(here.session.getState()).toMatchObject({ report: null, truths: null, loading: null })
  expect(() => (here.engine as unknown as Engine).names(here.workspace.getState().question)).toThrow(/No data/)

  const again = addData(here, [invented()])
  await answerWith(here, 'open')
  await again
  expect(names(here)).toEqual([])
  expect(here.session.getState().report?.training).toBe(true)
  expect(here.session.getState().truths).toHaveLength(1)
})

it('who removes the invented county is asked about what was made on it, and nothing of it stays', async () => {
  const here = app()
  await addData(here, [invented()])
  await changeQuestion(here, { groups: ['Drugs'] })
  saveView(here, 'invented view')
  const removing = removeData(here)
  await answerWith(here, 'cancel')
  await removing
  expect(names(here)).toEqual(['invented view'])
  expect(here.session.getState().report?.training).toBe(true)

  const really = removeData(here)
  await answerWith(here, 'open')
  await really
  expect(names(here)).toEqual([])
  expect(here.session.getState()).toMatchObject({ report: null, truths: null })
})

it('no workspace is opened while data are being read: they may be of the other kind', async () => {
  const here = app()
  here.session.setState({ loading: 'starting' })
  await openWorkspace(here)
  expect(here.session.getState().notice).toBe(STILL_READING_DATA)
})

it('a file that is loaded already, byte for byte, is named and not added again, whatever it is called', async () => {
  const here = app()
  const story = incidents().times(3).of('Robbery')
  await addData(here, [story.file('march.csv')])
  await vi.waitUntil(() => here.session.getState().sources[0]?.sha256 != null)
  await addData(here, [story.file('march copy.csv')])
  expect(here.session.getState()).toMatchObject({
    problem: 'march copy.csv is loaded already, byte for byte the same, and was not added again.',
    loading: null,
    sameMonth: null,
  })
  expect(here.session.getState().report?.all.read).toBe(3)
  const other = incidents().in('2021-04').of('Drugs').file('april.csv')
  await addData(here, [story.file('march copy.csv'), other])
  expect(here.session.getState().report?.all.read).toBe(4)
  // Said also where other files were added beside it, and their picture drawn.
  expect(here.session.getState().picture?.totals.kept).toBe(4)
  expect(here.session.getState().problem).toMatch(/^march copy\.csv is loaded already/)
})

it('a file whose rows were replaced may come back', async () => {
  const here = app()
  const first = incidents().times(3).of('Robbery')
  const corrected = incidents().times(2).of('Robbery')
  for (const file of [first.file('march.csv'), corrected.file('march corrected.csv')]) {
    await addData(here, [file])
    await vi.waitUntil(() => here.session.getState().sources.every(({ sha256 }) => sha256 !== null))
  }
  expect(here.session.getState().report?.all.kept).toBe(2)
  await addData(here, [first.file('march.csv')])
  expect(here.session.getState().report?.all.kept).toBe(3)
})

it('the events of England are not on the axis of the invented county, and are back after it', async () => {
  const here = app()
  await addData(here, [invented()])
  expect(here.workspace.getState().timeBreaks).toEqual([])
  await removeData(here)
  expect(here.workspace.getState().timeBreaks.length).toBeGreaterThan(3)
})
