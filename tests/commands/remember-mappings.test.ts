import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addData } from '../../src/commands/add-data.ts'
import type { App } from '../../src/commands/app.ts'
import { forgetMapping } from '../../src/commands/remember-mappings.ts'
import { undo } from '../../src/commands/undo.ts'
import { workspaceFile } from '../../src/commands/workspace-file.ts'
import type { Mapping } from '../../src/core/import/mapping.ts'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { hasUnsavedWork } from '../../src/store/unsaved.ts'
import { incidents } from '../core/incidents.ts'
import { loadingApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

/** A table that nobody knows by its columns, of a month. */
function table(month: string, header = 'Incident date,Incident type,Easting,Northing'): File {
  const rows = ['Fly-tipping', 'Graffiti', 'Noise'].map(
    (kind, at) => `1${at}/${month}/2025,${kind},62310${at},30850${at}`,
  )
  return new File([[header, ...rows, ''].join('\n')], `council ${month}.csv`)
}

/** Answers how a table is read by what is proposed, and counts how often it is asked. */
function confirming(app: App): { asked: number } {
  const told = { asked: 0 }
  app.session.subscribe(({ mapping }) => {
    if (mapping === null) return
    told.asked += 1
    mapping.answer({ choice: 'use', mapping: { ...mapping.proposal.mapping, recorder: 'Inventham Council' } })
  })
  return told
}

const mappings = (app: App) => app.workspace.getState().mappings

it('columns that were confirmed are not asked about again, and go into the workspace’s file', async () => {
  const app = loadingApp()
  const told = confirming(app)
  await addData(app, [table('03')])
  expect(told.asked).toBe(1)
  expect(mappings(app).map(({ recorder }) => recorder)).toEqual(['Inventham Council'])
  expect(workspaceFile(app, new Date('2026-03-01T00:00:00Z')).file.mappings).toEqual(mappings(app))
  await addData(app, [table('04')])
  expect(told.asked).toBe(1)
  expect(mappings(app)).toHaveLength(1)
  const [, april] = app.session.getState().report?.files ?? []
  expect(april).toMatchObject({
    recorder: 'Inventham Council',
    notices: expect.arrayContaining(['mapping-remembered']),
  })
})

it('remembering is no step of Undo and no work to be saved; forgetting is a step', async () => {
  const app = loadingApp()
  const told = confirming(app)
  await addData(app, [table('03')])
  expect(app.workspace.getState().undo).toEqual([])
  expect(hasUnsavedWork(app.workspace.getState(), app.session.getState())).toBe(false)
  forgetMapping(app, mappings(app)[0] as Mapping)
  expect(mappings(app)).toEqual([])
  await undo(app)
  expect(mappings(app)).toHaveLength(1)
  forgetMapping(app, mappings(app)[0] as Mapping)
  await addData(app, [table('04')])
  expect(told.asked).toBe(2)
})

it('a load that is cancelled or adds nothing remembers nothing', async () => {
  const app = loadingApp()
  app.session.subscribe(({ mapping }) => mapping?.answer({ choice: 'cancel' }))
  await addData(app, [table('03')])
  expect(app.session.getState().report?.outcome).toBe('cancelled')
  expect(mappings(app)).toEqual([])
})

it('columns of real files do not go to the invented county', async () => {
  const app = loadingApp()
  confirming(app)
  await addData(app, [table('03')])
  await app.engine.clear()
  app.session.setState({ report: null, sources: [] })
  await addData(app, [incidents().by(TRAINING_FORCE).of('Drugs').file('TRAINING-a.csv')])
  expect(app.session.getState().report?.training).toBe(true)
  expect(mappings(app)).toEqual([])
})
