import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { askMonths } from '../../src/commands/ask-months.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { deleteTimeBreak, problemsOfBreak, putTimeBreak } from '../../src/commands/change-time-breaks.ts'
import { chooseHex } from '../../src/commands/choose-hex.ts'
import { nameAllHexes } from '../../src/commands/name-all-hexes.ts'
import { playable, playMonths, stepMonth, stopPlaying } from '../../src/commands/play-months.ts'
import { refreshPicture } from '../../src/commands/refresh-picture.ts'
import { saveView } from '../../src/commands/save-view.ts'
import { showView } from '../../src/commands/show-view.ts'
import { NEW_WORKSPACE } from '../../src/core/workspace/new-workspace.ts'
import { createSession } from '../../src/store/session.ts'
import { createWorkspace } from '../../src/store/workspace.ts'
import { incidents } from '../core/incidents.ts'
import { loaded } from '../engine/loading.ts'

/** An app with four months of which one was not supplied, its engine in this thread. */
async function app(): Promise<App> {
  const story = incidents().at('Norwich 001A', [1.297443, 52.628934])
  for (const [month, times] of [
    ['2021-03', 3],
    ['2021-04', 8],
    ['2021-06', 1],
  ] as const)
    story.in(month).times(times).of('Robbery')
  const { engine, report } = await loaded(story.file())
  const ground = { land: [], outlines: [], places: [] } as unknown as App['realGround']
  const one = { engine, workspace: createWorkspace(NEW_WORKSPACE), session: createSession(ground), realGround: ground }
  one.session.setState({ report })
  await refreshPicture(one as unknown as App)
  return one as unknown as App
}

beforeEach(() => {
  vi.stubGlobal('window', { location: { hash: '' }, history: { pushState() {}, replaceState() {} } })
})
afterEach(() => vi.unstubAllGlobals())

describe('months that play', () => {
  it('come one after another, without those not supplied, in the same classes; the question stays', async () => {
    const here = await app()
    const { question } = here.workspace.getState()
    const seen: unknown[] = []
    const classes = new Set<string>()
    here.session.subscribe(({ playing, picture }, before) => {
      if (picture === before.picture || playing === null || picture === null) return
      seen.push([picture.question.from, picture.totals.total])
      classes.add(String(picture.breaks))
    })
    await playMonths(here, async () => {})
    expect(seen).toEqual([
      ['2021-03', 3],
      ['2021-04', 8],
      ['2021-06', 1],
    ])
    expect(classes.size).toBe(1)
    expect(here.session.getState()).toMatchObject({ playing: '2021-06', run: null })
    expect(here.workspace.getState().question).toBe(question)
    await stopPlaying(here)
    expect(here.session.getState()).toMatchObject({ playing: null, picture: { totals: { total: 12 } } })
  })

  it('step forward and back, and stay at either end', async () => {
    const here = await app()
    expect(playable(here)).toEqual(['2021-03', '2021-04', '2021-06'])
    const shown = []
    for (const by of [1, 1, 1, 1, -1, -1, -1] as const) {
      await stepMonth(here, by)
      shown.push(here.session.getState().playing)
    }
    expect(shown).toEqual(['2021-03', '2021-04', '2021-06', '2021-06', '2021-04', '2021-03', '2021-03'])
  })

  it('keep the classes of all months, however quickly one presses', async () => {
    const here = await app()
    const breaks = await here.engine.playBreaks(here.workspace.getState().question)
    await Promise.all([stepMonth(here, 1), stepMonth(here, 1)])
    expect(here.session.getState()).toMatchObject({ playing: '2021-04', picture: { breaks } })
    await stepMonth(here, 1)
    expect(here.session.getState()).toMatchObject({ playing: '2021-06', picture: { breaks } })
    // Only one incident in this month: breaks of its own would be another list.
    expect(breaks).not.toEqual([1])
    await stopPlaying(here)
    expect(here.session.getState()).toMatchObject({ playing: null, playBreaks: null })
  })

  it('stop when a saved view is shown, also the one that is asked already', async () => {
    const here = await app()
    saveView(here, 'here')
    await stepMonth(here, 1)
    await showView(here, 'view-1')
    expect(here.session.getState()).toMatchObject({ playing: null, picture: { totals: { total: 12 } } })
  })

  it('stop when the question changes, whatever is on its way', async () => {
    const here = await app()
    const playing = playMonths(here, () => new Promise((resolve) => setTimeout(resolve, 20)))
    await stepMonth(here, 1)
    await askMonths(here, { from: '2021-04' })
    await playing
    expect(here.session.getState()).toMatchObject({ playing: null, run: null })
    expect(here.session.getState().picture?.question.from).toBe('2021-04')
    expect(here.session.getState().picture?.totals.total).toBe(9)
  })
})

it('a picture never stands beside what is in a hexagon under another question', async () => {
  const here = await app()
  const busiest = here.session.getState().picture?.cells[
    here.session.getState().picture?.ranking[0] as number
  ] as bigint
  await chooseHex(here, busiest)
  expect(here.session.getState().detail?.total).toBe(12)
  const seen: unknown[] = []
  here.session.subscribe(({ picture, detail }) => {
    if (picture !== null && detail !== null) seen.push([picture.question.from, detail.question.from])
  })
  await changeQuestion(here, { from: '2021-04' })
  await stepMonth(here, 1)
  await stopPlaying(here)
  expect(seen.length).toBeGreaterThan(3)
  for (const [ofPicture, ofDetail] of seen as [unknown, unknown][]) expect(ofDetail).toBe(ofPicture)
})

it('a hexagon chosen while the first picture is on its way gets its detail with it', async () => {
  const here = await app()
  const { picture } = here.session.getState()
  const busiest = picture?.cells[picture.ranking[0] as number] as bigint
  here.session.setState({ picture: null, detail: null })
  const asked = refreshPicture(here)
  await chooseHex(here, busiest)
  await asked
  expect(here.session.getState().detail).toMatchObject({ cell: busiest, total: 12 })
})

describe('asking for months', () => {
  it('a run of one gesture is one step of Undo, and no change is none', async () => {
    const here = await app()
    await askMonths(here, { from: '2021-04' }, 'a run')
    await askMonths(here, { from: '2021-05' }, 'a run')
    await askMonths(here, { from: '2021-05' }, 'a run')
    await askMonths(here, { from: '2021-05' })
    expect(here.workspace.getState().undo).toHaveLength(1)
    await askMonths(here, { from: null }, 'another')
    expect(here.workspace.getState().undo).toHaveLength(2)
  })
})

describe('events', () => {
  it('are added in their place, changed and deleted, each a step of Undo', async () => {
    const here = await app()
    const before = here.workspace.getState().timeBreaks
    putTimeBreak(here, { month: '2021-04', label: ' New records system ', note: '' }, null)
    putTimeBreak(here, { month: '2021-04', label: 'Another', note: '' }, null)
    const after = here.workspace.getState().timeBreaks
    expect(after.map(({ month }) => month)).toEqual([...before.map(({ month }) => month), '2021-04', '2021-04'].sort())
    const added = after.filter(({ month }) => month === '2021-04')
    expect(added.map(({ id, label }) => [id, label])).toEqual([
      ['event-2021-04', 'New records system'],
      ['event-2021-04-2', 'Another'],
    ])
    putTimeBreak(here, { month: '2021-06', label: 'Changed', note: 'n' }, 'event-2021-04')
    deleteTimeBreak(here, 'event-2021-04-2')
    expect(here.workspace.getState().timeBreaks.find(({ id }) => id === 'event-2021-04')).toMatchObject({
      label: 'Changed',
    })
    expect(here.workspace.getState().timeBreaks).toHaveLength(before.length + 1)
    expect(here.workspace.getState().undo).toHaveLength(4)
  })

  it('what is wrong is said for each field', () => {
    expect(problemsOfBreak({ month: 'March', label: '', note: '' }).map(({ field }) => field)).toEqual([
      'month',
      'label',
    ])
    expect(problemsOfBreak({ month: '2021-03', label: 'x'.repeat(41), note: '' })[0]?.words).toMatch(/40 letters/)
    expect(problemsOfBreak({ month: ' 2021-03 ', label: 'A word', note: '' })).toEqual([])
  })
})

it('names of all hexes are not asked for where the picture has them all, and an old answer is dropped', async () => {
  const here = await app()
  const names = vi.spyOn(here.engine as unknown as { names: () => string[] }, 'names')
  await nameAllHexes(here)
  expect(names).not.toHaveBeenCalled()
  const { picture } = here.session.getState()
  if (picture === null) throw new Error('There is no picture.')
  here.session.setState({ picture: { ...picture, rankedNames: [] } })
  const asked = nameAllHexes(here)
  here.session.setState({ picture: { ...picture, question: { ...picture.question } } })
  await asked
  expect(here.session.getState().names).toBeNull()
  here.session.setState({ picture: { ...picture, rankedNames: [] } })
  await nameAllHexes(here)
  expect(here.session.getState().names?.names).toHaveLength(1)
})
