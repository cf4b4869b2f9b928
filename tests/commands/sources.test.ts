import 'fake-indexeddb/auto'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addData } from '../../src/commands/add-data.ts'
import type { App } from '../../src/commands/app.ts'
import {
  changeSource,
  daysToKeep,
  faultsOfNote,
  markingOf,
  type NotedSource,
  notedSources,
  noteForOthers,
  type TypedNote,
  typedNote,
} from '../../src/commands/change-source.ts'
import { changeWorkspace } from '../../src/commands/change-workspace.ts'
import { deleteSource } from '../../src/commands/delete-source.ts'
import { redo } from '../../src/commands/redo.ts'
import { undo } from '../../src/commands/undo.ts'
import { workspaceFile } from '../../src/commands/workspace-file.ts'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { forgetFiles, rememberedFiles, rememberFiles } from '../../src/platform/remembered-files.ts'
import { incidents } from '../core/incidents.ts'
import { answerWith, loadingApp, pretendWindow } from './stage.ts'

beforeEach(async () => {
  pretendWindow()
  await forgetFiles()
})
afterEach(() => vi.unstubAllGlobals())

const march = () => incidents().in('2021-03').times(3).of('Robbery').file('march.csv')
const april = () => incidents().in('2021-04').times(2).of('Drugs').file('april.csv')

/** An app with these files loaded, and remembered in the browser. */
async function appWith(...files: File[]): Promise<App> {
  const app = loadingApp()
  await addData(app, files)
  await vi.waitUntil(() => app.session.getState().sources.every(({ sha256 }) => sha256 !== null))
  return app
}

function sourcesOf({ session, workspace }: App): readonly NotedSource[] {
  const { report } = session.getState()
  return report === null ? [] : notedSources(report, workspace.getState().sourceNotes)
}

function source(app: App, name: string): NotedSource {
  return sourcesOf(app).find((one) => one.name === name) as NotedSource
}

const typed = (app: App, name: string, change: Partial<TypedNote>) => ({
  ...typedNote(source(app, name).note),
  ...change,
})
const rows = (app: App) => app.session.getState().report?.all.kept

async function deleteAnd(app: App, name: string, choice: string): Promise<string> {
  const deleting = deleteSource(app, source(app, name))
  const title = await answerWith(app, choice)
  await deleting
  return title
}

describe('details of a file', () => {
  it('are kept in the workspace’s file, and taken back by Undo', async () => {
    const app = await appWith(march())
    expect(source(app, 'march.csv')).toMatchObject({ isNoted: false, note: { marking: 'not-protectively-marked' } })
    const note = { owner: '  Norfolk\u202e Constabulary ', contributor: 'police', received: '2026-01-02' } as const
    changeSource(app, source(app, 'march.csv'), typed(app, 'march.csv', { ...note, marking: 'official' }))
    const kept = {
      ...{ name: 'march.csv', bytes: march().size, owner: 'Norfolk Constabulary', contributor: 'police' },
      ...{ received: '2026-01-02', agreement: '', marking: 'official', retention: null },
    }
    expect(workspaceFile(app, new Date('2026-03-01T00:00:00Z')).file.sourceNotes).toEqual([kept])
    expect(markingOf(sourcesOf(app))).toBe('official')
    changeSource(app, source(app, 'march.csv'), typed(app, 'march.csv', { owner: 'Another' }))
    expect(app.workspace.getState().sourceNotes).toEqual([{ ...kept, owner: 'Another' }])
    await undo(app)
    await undo(app)
    expect(source(app, 'march.csv').isNoted).toBe(false)
    await redo(app)
    expect(source(app, 'march.csv').note).toEqual(kept)
  })

  it.each([
    [{ owner: 'x'.repeat(201) }, 'owner'],
    [{ agreement: 'x'.repeat(201) }, 'agreement'],
    [{ received: '2026-02-31' }, 'received'],
    [{ retention: '1 March' }, 'retention'],
  ] as const)('with %j are not kept', async (change, field) => {
    const app = await appWith(march())
    const note = typed(app, 'march.csv', change)
    expect(Object.keys(faultsOfNote(note))).toEqual([field])
    changeSource(app, source(app, 'march.csv'), note)
    noteForOthers(app, source(app, 'march.csv'), note)
    expect(app.workspace.getState()).toMatchObject({ sourceNotes: [], undo: [] })
  })

  it('go to all files without any, in one step; a file with details keeps its own, and none is marked lower', async () => {
    const extract = await incidents().in('2021-05').of('Burglary').partnerFile('may.csv')
    const app = await appWith(march(), april(), extract)
    changeSource(app, source(app, 'april.csv'), typed(app, 'april.csv', { owner: 'Its own' }))
    noteForOthers(
      app,
      source(app, 'march.csv'),
      typed(app, 'march.csv', { owner: 'All others', retention: '2027-01-01' }),
    )
    const notes = Object.fromEntries(sourcesOf(app).map(({ name, note }) => [name, note]))
    expect(notes).toMatchObject({
      'march.csv': { owner: 'All others', retention: '2027-01-01', marking: 'not-protectively-marked' },
      'april.csv': { owner: 'Its own', retention: null },
      'may.csv': { owner: 'All others', retention: '2027-01-01', marking: 'official' },
    })
    await undo(app)
    expect(sourcesOf(app).filter(({ isNoted }) => isNoted)).toMatchObject([{ name: 'april.csv' }])
  })

  it.each([
    ['2026-03-01', new Date(2026, 10, 22, 23, 59), -266],
    ['2026-11-22', new Date(2026, 10, 22, 0, 1), 0],
    ['2026-11-23', new Date(2026, 10, 22, 12), 1],
  ])('to be kept until %s', (retention, now, days) => {
    expect(daysToKeep({ retention } as NotedSource['note'], now)).toBe(days)
  })
})

describe('a file that is deleted', () => {
  it('is asked about first, and stays where a person says no', async () => {
    const app = await appWith(march(), april())
    expect(await deleteAnd(app, 'march.csv', 'cancel')).toBe('Delete march.csv?')
    expect(rows(app)).toBe(5)
  })

  it('goes with its rows, its note, and what the browser remembers of it; Undo brings nothing back', async () => {
    const app = await appWith(march(), april())
    changeSource(app, source(app, 'march.csv'), typed(app, 'march.csv', { owner: 'Norfolk' }))
    changeSource(app, source(app, 'march.csv'), typed(app, 'march.csv', { owner: 'Suffolk' }))
    changeSource(app, source(app, 'april.csv'), typed(app, 'april.csv', { owner: 'Norfolk' }))
    await undo(app)
    await deleteAnd(app, 'march.csv', 'delete')
    expect(rows(app)).toBe(2)
    expect(app.session.getState().picture?.totals.kept).toBe(2)
    expect(app.session.getState().sources.map(({ name }) => name)).toEqual(['april.csv'])
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['april.csv'])
    expect(app.session.getState().notice).toMatch(/^march\.csv is deleted/)
    expect(JSON.stringify(app.workspace.getState())).not.toContain('march.csv')
    await redo(app)
    expect(source(app, 'april.csv').note.owner).toBe('Norfolk')
    await undo(app)
    expect(app.workspace.getState().undo).toEqual([])
    expect(app.workspace.getState().sourceNotes).toEqual([])
  })

  it('leaves the steps of Undo that changed something else too', async () => {
    const app = await appWith(march(), april())
    const note = { ...source(app, 'march.csv').note, owner: 'Norfolk' }
    changeWorkspace(app, { sourceNotes: [note], settings: { cellSize: 'follow-zoom' } }, 'both')
    await deleteAnd(app, 'march.csv', 'delete')
    expect(app.workspace.getState()).toMatchObject({ sourceNotes: [], settings: { cellSize: 'follow-zoom' } })
    await undo(app)
    expect(app.workspace.getState()).toMatchObject({ sourceNotes: [], settings: { cellSize: 'fixed' } })
  })

  it('that is an archive goes with all its members, and has one note', async () => {
    const bytes = async (file: File) => new Uint8Array(await file.arrayBuffer())
    const june = incidents().in('2021-06').of('Drugs').file()
    const zip = zipSync({ '2021-03/a.csv': await bytes(march()), '2021-06/b.csv': await bytes(june) })
    const app = await appWith(new File([new Uint8Array(zip)], 'download.zip'), april())
    expect(sourcesOf(app).map(({ name, figures }) => [name, figures.kept])).toEqual([
      ['download.zip', 4],
      ['april.csv', 2],
    ])
    changeSource(app, source(app, 'download.zip'), typed(app, 'download.zip', { owner: 'Norfolk' }))
    await deleteAnd(app, 'download.zip', 'delete')
    expect(rows(app)).toBe(2)
    expect(app.workspace.getState().sourceNotes).toEqual([])
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['april.csv'])
  })

  it('may be a list of places, or leave nothing but one: then there is no picture', async () => {
    const pubs = () =>
      new File(
        ['Premises name,Licence type,Easting,Northing\nThe Anchor,Pub,623100,308500\nThe Bell,Club,623450,308720\n'],
        'Premises licences.csv',
      )
    const app = await appWith(march(), pubs())
    expect(source(app, 'Premises licences.csv')).toMatchObject({
      figures: { places: 2 },
      note: { marking: 'official' },
    })
    await deleteAnd(app, 'Premises licences.csv', 'delete')
    expect(app.session.getState().report?.places).toEqual([])
    expect(rows(app)).toBe(3)
    await addData(app, [pubs()])
    await deleteAnd(app, 'march.csv', 'delete')
    expect(app.session.getState()).toMatchObject({ picture: null, problem: null })
    expect(sourcesOf(app).map(({ name }) => name)).toEqual(['Premises licences.csv'])
  })

  it('that was the last leaves a page without data, and the workspace', async () => {
    const app = await appWith(march())
    changeSource(app, source(app, 'march.csv'), typed(app, 'march.csv', { owner: 'Norfolk' }))
    const { question } = app.workspace.getState()
    await deleteAnd(app, 'march.csv', 'delete')
    expect(app.session.getState()).toMatchObject({ report: null, picture: null, sources: [], offered: null })
    expect(app.workspace.getState()).toMatchObject({ question, sourceNotes: [] })
    expect(await rememberedFiles()).toEqual([])
  })

  it('that came in a prepared file takes that one out of the browser’s memory: it would bring it back', async () => {
    const prepared = await incidents().in('2021-05').of('Burglary').partnerFile('may.csv')
    const app = await appWith(prepared, march())
    await deleteAnd(app, 'may.csv', 'delete')
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['march.csv'])
    const other = await appWith(prepared, march(), april())
    await deleteAnd(other, 'march.csv', 'delete')
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['partner.places', 'april.csv'])
  })

  it('is looked for again after the question: another may have its number by then', async () => {
    const app = await appWith(march(), april())
    const deleting = deleteSource(app, source(app, 'april.csv'))
    await vi.waitUntil(() => app.session.getState().asked !== null)
    app.session.setState({ report: await app.engine.remove([0], [], []) })
    await addData(app, [march()])
    await answerWith(app, 'delete')
    await deleting
    expect(sourcesOf(app).map(({ name }) => name)).toEqual(['march.csv'])
  })

  it('waits while files are read', async () => {
    const app = await appWith(march(), april())
    app.session.setState({ loading: 'starting' })
    await deleteAnd(app, 'march.csv', 'delete')
    expect(app.session.getState().problem).toMatch(/still being read/)
    expect(rows(app)).toBe(5)
  })

  it('stays remembered where the engine refuses to let go of it', async () => {
    const app = await appWith(march(), april())
    Object.assign(app.engine, { remove: () => Promise.reject(new Error('A load is going on.')) })
    await rememberFiles(app.session.getState().sources)
    await deleteAnd(app, 'march.csv', 'delete')
    expect(app.session.getState().problem).toMatch(/could not be deleted; nothing was changed/)
    expect(app.session.getState().notice).toBe(null)
    expect(await rememberedFiles()).toHaveLength(2)
  })

  it('of the invented county leaves what the browser remembers of real files', async () => {
    const app = loadingApp()
    const file = (month: string) => incidents().by(TRAINING_FORCE).in(month).of('Drugs').file(`TRAINING-${month}.csv`)
    await addData(app, [file('2021-03'), file('2021-04')])
    await vi.waitUntil(() => app.session.getState().sources.every(({ sha256 }) => sha256 !== null))
    // As the page makes it: from no file.
    app.session.setState({ sources: [] })
    const real = { name: 'real.csv', bytes: 1, sha256: null, handle: null }
    await rememberFiles([real])
    await deleteAnd(app, 'TRAINING-2021-03.csv', 'delete')
    await deleteAnd(app, 'TRAINING-2021-04.csv', 'delete')
    expect(app.session.getState().report).toBe(null)
    expect(await rememberedFiles()).toEqual([real])
  })

  it('of the invented county, the last one, takes the workspace made on it along, if its owner agrees', async () => {
    const app = await appWith(incidents().by(TRAINING_FORCE).of('Drugs').file('TRAINING-a.csv'))
    changeSource(app, source(app, 'TRAINING-a.csv'), typed(app, 'TRAINING-a.csv', { owner: 'Nobody' }))
    const deleting = deleteSource(app, source(app, 'TRAINING-a.csv'))
    await answerWith(app, 'delete')
    expect(await answerWith(app, 'cancel')).toBe('Your changes are not saved')
    await deleting
    expect(rows(app)).toBe(1)
  })
})
