import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import {
  askByDefinition,
  copyToEdit,
  deleteDefinition,
  faultsOfDefinition,
  keepDefinition,
  newGroup,
  type TypedDefinition,
  whyKept,
} from '../../src/commands/change-definition.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { keepDefinitions } from '../../src/commands/keep-definitions.ts'
import { saveView } from '../../src/commands/save-view.ts'
import { undo } from '../../src/commands/undo.ts'
import { workspaceFile } from '../../src/commands/workspace-file.ts'
import { NORFOLK_DEFINITION } from '../../src/core/vocabulary/norfolk-definition.ts'
import { newApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

/** A copy of the Norfolk definition, under its name, with a version of its own and one more group. */
function ownCopy(change: Partial<TypedDefinition> = {}): TypedDefinition {
  const copy = copyToEdit(NORFOLK_DEFINITION)
  const begging = { ...newGroup(copy.groups), name: 'Begging', codes: '164*\n\n 164* \n', texts: 'Begging\n' }
  return { ...copy, name: NORFOLK_DEFINITION.name, version: '2025-01', groups: [...copy.groups, begging], ...change }
}

const definitionsOf = (app: App) => app.workspace.getState().definitions
const asked = (app: App) => app.workspace.getState().question

describe('a copy of a definition', () => {
  it('is kept with a version and an id of its own, and asked by, in one step that Undo takes back', async () => {
    const app = newApp()
    const before = asked(app)
    await keepDefinition(app, ownCopy())
    expect(definitionsOf(app).map(({ id, version }) => [id, version])).toEqual([
      ['norfolk-definition-of-serious-violence-2025-01', '2025-01'],
    ])
    expect(asked(app).definition).toBe('norfolk-definition-of-serious-violence-2025-01')
    const [own] = definitionsOf(app)
    expect(own?.groups.slice(0, -1)).toEqual(NORFOLK_DEFINITION.groups)
    expect(own?.groups.at(-1)).toEqual({
      ...{ id: 'begging', name: 'Begging' },
      ...{ codes: ['164*'], texts: ['Begging'], categories: [] },
    })
    await undo(app)
    expect(definitionsOf(app)).toEqual([])
    expect(asked(app)).toEqual(before)
  })

  it('goes into the workspace’s file', async () => {
    const app = newApp()
    await keepDefinition(app, ownCopy())
    expect(workspaceFile(app, new Date('2026-03-01T00:00:00Z')).file.definitions).toEqual(definitionsOf(app))
  })

  it('of two versions with ids that would be the same, both are kept', async () => {
    const app = newApp()
    await keepDefinition(app, ownCopy({ version: '2 a' }))
    await keepDefinition(app, ownCopy({ version: '2-a' }))
    expect(new Set(definitionsOf(app).map(({ id }) => id)).size).toBe(2)
  })

  const group = newGroup([])
  it.each<[what: string, change: Partial<TypedDefinition>, field: string, group: number | null]>([
    ['without a name', { name: ' ' }, 'name', null],
    ['without a version', { version: '' }, 'version', null],
    ['with the version of the one it is a copy of', { version: '2024-01' }, 'version', null],
    ['with a source without end', { source: 'x'.repeat(2001) }, 'source', null],
    ['without groups', { groups: [] }, 'groups', null],
    ['with a group without a name', { groups: [group] }, 'group', 0],
    ['with a line of 201 letters', { groups: [{ ...group, name: 'A', texts: 'x'.repeat(201) }] }, 'entries', 0],
  ])('%s is not kept, and is told where', (_, change, field, at) => {
    expect(faultsOfDefinition(newApp(), ownCopy(change))).toMatchObject([{ field, group: at, words: /\.$/ }])
  })

  it('of the one that comes with the tool no longer bears its name and source; one of an own does', () => {
    const { name, source } = copyToEdit(NORFOLK_DEFINITION)
    expect(name).toBe('Norfolk definition of serious violence (changed here)')
    expect(source).toBe('Changed from “Norfolk definition of serious violence”, version 2024-01')
    const own = { ...NORFOLK_DEFINITION, id: 'own', name: 'Ours', source: 'Minutes of May' }
    expect(copyToEdit(own)).toMatchObject({ name: 'Ours', source: 'Minutes of May', version: '' })
  })

  it('without faults has none', () => {
    expect(faultsOfDefinition(newApp(), ownCopy())).toEqual([])
  })
})

describe('a definition in use', () => {
  it('stays, and so does one that a saved view uses; any other can be deleted, and brought back', async () => {
    const app = newApp()
    await keepDefinition(app, ownCopy())
    const { id } = definitionsOf(app)[0] as typeof NORFOLK_DEFINITION
    expect(whyKept(app, id)).toMatch(/in use/)
    saveView(app, 'Begging')
    await askByDefinition(app, 'norfolk-2024')
    expect(whyKept(app, id)).toMatch(/“Begging”/)
    deleteDefinition(app, id)
    expect(definitionsOf(app)).toHaveLength(1)
    app.workspace.setState({ views: [] })
    expect(whyKept(app, id)).toBe('')
    deleteDefinition(app, id)
    expect(definitionsOf(app)).toEqual([])
    await undo(app)
    expect(definitionsOf(app).map((one) => one.id)).toEqual([id])
  })

  it('gives way to one without the part that is asked for: the whole is asked for then', async () => {
    const app = newApp()
    await changeQuestion(app, { groups: ['serious-violence/robbery', 'Drugs'] })
    const groups = copyToEdit(NORFOLK_DEFINITION).groups.filter(({ id }) => id !== 'robbery')
    await keepDefinition(app, ownCopy({ groups }))
    expect(asked(app).groups).toEqual(['serious-violence', 'Drugs'])
  })
})

it('the engine is told of every change of definitions, before anything is asked by them', async () => {
  const app = newApp()
  const told: number[] = []
  const engine = { define: (definitions: readonly unknown[]) => void told.push(definitions.length) }
  Object.assign(app, { engine })
  keepDefinitions(app)
  await changeQuestion(app, { groups: ['all'] })
  expect(told).toEqual([])
  await keepDefinition(app, ownCopy())
  await undo(app)
  expect(told).toEqual([1, 0])
})
