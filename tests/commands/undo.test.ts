import fc from 'fast-check'
import { cellToLatLng, latLngToCell } from 'h3-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeCellSize, resize } from '../../src/commands/change-cell-size.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { changeWorkspace } from '../../src/commands/change-workspace.ts'
import { deleteView } from '../../src/commands/delete-view.ts'
import { redo } from '../../src/commands/redo.ts'
import { renameView } from '../../src/commands/rename-view.ts'
import { saveView } from '../../src/commands/save-view.ts'
import { showView } from '../../src/commands/show-view.ts'
import { undo } from '../../src/commands/undo.ts'
import { RESOLUTIONS } from '../../src/core/question/question.ts'
import { savedPart } from '../../src/store/unsaved.ts'
import { seededRuns } from '../support/property.ts'
import { newApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

type Deed = (app: ReturnType<typeof newApp>) => unknown

/** Anything a person may do to what is saved. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(...RESOLUTIONS).map(
    (resolution): Deed =>
      (app) =>
        changeQuestion(app, { resolution }),
  ),
  fc.constantFrom('all', 'asb', 'Robbery').map(
    (group): Deed =>
      (app) =>
        changeQuestion(app, { groups: [group] }),
  ),
  fc.constantFrom('one', 'two').map(
    (name): Deed =>
      (app) =>
        saveView(app, name),
  ),
  fc.nat(3).map(
    (at): Deed =>
      (app) =>
        deleteView(app, `view-${at}`),
  ),
  fc.nat(3).map(
    (at): Deed =>
      (app) =>
        renameView(app, `view-${at}`, `again ${at}`),
  ),
  fc.nat(3).map(
    (at): Deed =>
      (app) =>
        showView(app, `view-${at}`),
  ),
  fc.constant<Deed>((app) => changeWorkspace(app, { settings: { cellSize: 'follow-zoom' } }, 'the size')),
)

describe('undo and redo', () => {
  it('go back through everything a person did, and forward again, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const app = newApp()
        const now = () => savedPart(app.workspace.getState())
        const seen = [now()]
        for (const one of deeds) {
          const steps = app.workspace.getState().undo.length
          await one(app)
          if (app.workspace.getState().undo.length > steps) seen.push(now())
          // Nothing is changed behind Undo's back.
          else expect(now()).toEqual(seen.at(-1))
        }
        for (const before of seen.slice(0, -1).reverse()) {
          await undo(app)
          expect(now()).toEqual(before)
        }
        await undo(app)
        expect(now()).toEqual(seen[0])
        for (const after of seen.slice(1)) {
          await redo(app)
          expect(now()).toEqual(after)
        }
        await redo(app)
        expect(now()).toEqual(seen.at(-1))
        expect(app.workspace.getState().redo).toEqual([])
      }),
      seededRuns(1000),
    )
  })

  it('leave alone what followed the zoom or the Back button since', async () => {
    const app = newApp()
    await changeQuestion(app, { groups: ['Robbery'] })
    saveView(app, 'here')
    await resize(app, 7)
    app.workspace.setState({ question: { ...app.workspace.getState().question, from: '2024-01' } })
    await undo(app)
    expect(app.workspace.getState()).toMatchObject({
      views: [],
      question: { groups: ['Robbery'], resolution: 7, from: '2024-01' },
    })
    await undo(app)
    expect(app.workspace.getState().question).toMatchObject({ groups: ['all'], resolution: 7, from: '2024-01' })
    await redo(app)
    expect(app.workspace.getState().question).toMatchObject({ groups: ['Robbery'], resolution: 7, from: '2024-01' })
  })

  it('take back a size and that it follows the zoom together, as one step', async () => {
    const app = newApp()
    app.session.setState({ mapView: { lng: 1.3, lat: 52.6, metresPerPixel: 400, width: 600, height: 400 } })
    await changeCellSize(app, 'follow-zoom')
    expect(app.workspace.getState()).toMatchObject({
      settings: { cellSize: 'follow-zoom' },
      question: { resolution: 6 },
    })
    await undo(app)
    expect(app.workspace.getState()).toMatchObject({ settings: { cellSize: 'fixed' }, question: { resolution: 9 } })
  })

  it('say what they did, and a new change leaves nothing to redo', async () => {
    const app = newApp()
    await changeQuestion(app, { groups: ['Robbery'] })
    await changeQuestion(app, { from: '2024-01' })
    await undo(app)
    expect(app.session.getState().notice).toBe('Undone: the months.')
    expect(app.workspace.getState().redo.map(({ words }) => words)).toEqual(['the months'])
    await redo(app)
    expect(app.session.getState().notice).toBe('Done again: the months.')
    await undo(app)
    await changeQuestion(app, { resolution: 8 })
    expect(app.workspace.getState().redo).toEqual([])
  })

  it('move the choice to the hexagon of the other size at the same place', async () => {
    const app = newApp()
    await changeQuestion(app, { resolution: 8 })
    const chosen = 0x88194ad32dfffffn
    app.session.setState({ chosen })
    await undo(app)
    const [lat, lng] = cellToLatLng(chosen.toString(16))
    expect(app.session.getState().chosen?.toString(16)).toBe(latLngToCell(lat, lng, 9))
  })
})

it('a choice comes back to its hexagon, whatever sizes were in between', async () => {
  const app = newApp()
  const chosen = BigInt(`0x${latLngToCell(52.629, 1.3013, 9)}`)
  app.session.setState({ chosen })
  for (const resolution of [8, 6, 10, 7, 9] as const) await changeQuestion(app, { resolution })
  expect(app.session.getState().chosen).toBe(chosen)
  await changeQuestion(app, { resolution: 6 })
  await changeQuestion(app, { resolution: 10 })
  const [lat, lng] = cellToLatLng(chosen.toString(16))
  expect(app.session.getState().chosen?.toString(16)).toBe(latLngToCell(lat, lng, 10))
})

describe('saved views', () => {
  const names = (app: ReturnType<typeof newApp>) =>
    app.workspace.getState().views.map(({ id, name }) => `${id} ${name}`)

  it('have names without what cannot be seen, and none of spaces alone', () => {
    const app = newApp()
    for (const name of ['  Town\u202e centre ', ' ', '\u0007', '<b>x</b>']) saveView(app, name)
    expect(names(app)).toEqual(['view-1 Town centre', 'view-2 <b>x</b>'])
    renameView(app, 'view-1', '   ')
    renameView(app, 'view-9', 'nobody')
    renameView(app, 'view-2', 'x'.repeat(300))
    expect(names(app)).toEqual(['view-1 Town centre', `view-2 ${'x'.repeat(200)}`])
  })

  it('get numbers that no other view has', () => {
    const app = newApp()
    saveView(app, 'a')
    saveView(app, 'b')
    deleteView(app, 'view-1')
    saveView(app, 'c')
    expect(names(app)).toEqual(['view-2 b', 'view-3 c'])
  })

  it('bring back question and hexagon, and where the map looked', async () => {
    const app = newApp()
    app.session.setState({ mapView: { lng: 1.297443219, lat: 52.6, metresPerPixel: 12.3456789, width: 6, height: 4 } })
    await changeQuestion(app, { groups: ['Robbery'], resolution: 8 })
    app.session.setState({ chosen: 0x88194ad32dfffffn })
    saveView(app, 'here')
    await changeQuestion(app, { groups: ['all'], resolution: 9 })
    await showView(app, 'view-1')
    expect(app.workspace.getState().question).toMatchObject({ groups: ['Robbery'], resolution: 8 })
    expect(app.session.getState().chosen).toBe(0x88194ad32dfffffn)
    expect(app.session.getState().lookAt).toMatchObject({
      lng: 1.29744,
      lat: 52.6,
      metresPerPixel: 12.3457,
      isExact: true,
    })
    // Shown again, it is no step: nothing changes.
    const steps = app.workspace.getState().undo.length
    await showView(app, 'view-1')
    expect(app.workspace.getState().undo.length).toBe(steps)
  })
})
