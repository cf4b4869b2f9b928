import { partOfDefinition } from '../core/vocabulary/crime-groups.ts'
import type { Definition, DefinitionGroup } from '../core/vocabulary/definition.ts'
import { NORFOLK_2024 } from '../core/vocabulary/norfolk-definition.ts'
import { DefinitionProblem, parseDefinition } from '../core/vocabulary/parse-definition.ts'
import {
  changedFrom,
  changedName,
  DEFINITION_PROBLEMS,
  DEFINITION_STEPS,
  inUseWords,
} from '../text/definition-words.ts'
import type { App } from './app.ts'
import { changeQuestion } from './change-question.ts'
import { changeWorkspace } from './change-workspace.ts'
import { allDefinitions } from './definitions.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'

/** A definition as it is typed, its lists one entry a line: nothing is checked yet. */
export interface TypedDefinition {
  readonly name: string
  readonly version: string
  readonly source: string
  readonly groups: readonly TypedGroup[]
}
export interface TypedGroup {
  /** '' for a new group, which gets its id from its name when it is kept. */
  readonly id: string
  /** Tells it from the other groups of the form, new ones too. */
  readonly key: string
  readonly name: string
  readonly codes: string
  readonly texts: string
  readonly categories: string
}

/** A group to be filled in, beside those there are. */
export function newGroup(beside: readonly TypedGroup[]): TypedGroup {
  const keys = beside.map(({ key }) => key)
  return { id: '', key: freeId(keys, 'new'), name: '', codes: '', texts: '', categories: '' }
}

/** A copy to be edited. It has to get a version of its own. */
export function copyToEdit(definition: Definition): TypedDefinition {
  const { groups } = definition
  const lines = (entries: readonly string[]) => entries.join('\n')
  return {
    ...{ ...namedAnew(definition), version: '' },
    groups: groups.map(({ codes, texts, categories, ...group }) => ({
      ...{ id: group.id, key: `group-${group.id}`, name: group.name },
      ...{ codes: lines(codes), texts: lines(texts), categories: lines(categories) },
    })),
  }
}

/** What somebody else has laid down is no longer theirs when it is changed; an own definition is, in its next version. */
function namedAnew({ id, name, version, source }: Definition): { name: string; source: string } {
  return id === NORFOLK_2024 ? { name: changedName(name), source: changedFrom(name, version) } : { name, source }
}

/** What is wrong, in words, and where: `group` is the position of the group, null for the definition itself. */
export interface DefinitionFault {
  readonly field: 'name' | 'version' | 'source' | 'group' | 'entries' | 'groups'
  readonly group: number | null
  readonly words: string
}

/** What is wrong with a definition as typed; an empty list if nothing is. */
export function faultsOfDefinition(app: App, typed: TypedDefinition): readonly DefinitionFault[] {
  const settled = settledDefinition('checked', typed)
  const fault = (field: DefinitionFault['field'], group: number | null = null): DefinitionFault => {
    return { field, group, words: DEFINITION_PROBLEMS[field] }
  }
  try {
    parseDefinition(settled)
  } catch (problem) {
    if (!(problem instanceof DefinitionProblem)) throw problem
    const [, at, key] = /^groups\[(\d+)\]\.?(\w*)/.exec(problem.path) ?? []
    if (at !== undefined) return [fault(key === 'name' || key === 'id' ? 'group' : 'entries', Number(at))]
    return [fault(FIELDS.find((field) => field === problem.path) ?? 'groups')]
  }
  const taken = allDefinitions(app.workspace.getState()).some(
    (one) => one.name === settled.name && one.version === settled.version,
  )
  return taken ? [{ field: 'version', group: null, words: DEFINITION_PROBLEMS.taken }] : []
}

const FIELDS = ['name', 'version', 'source'] as const

/** Keeps a definition beside the others and asks by it, as one step that can be undone. Call it with one without faults. */
export async function keepDefinition(app: App, typed: TypedDefinition): Promise<void> {
  const { definitions, question } = app.workspace.getState()
  const taken = allDefinitions({ definitions }).map(({ id }) => id)
  const definition = settledDefinition(freeId(taken, slug(`${typed.name} ${typed.version}`) || 'definition'), typed)
  const asked = { ...question, definition: definition.id, groups: groupsUnder(definition, question.groups) }
  const change = { definitions: [...definitions, definition], question: asked }
  changeWorkspace(app, change, DEFINITION_STEPS.kept(definition))
  keepAddress(app, 'step')
  await refreshPicture(app)
}

/** Asks by another definition, as a step that can be undone. */
export async function askByDefinition(app: App, id: string): Promise<void> {
  const { definitions, question } = app.workspace.getState()
  const definition = allDefinitions({ definitions }).find((one) => one.id === id)
  if (definition === undefined) return
  await changeQuestion(app, { definition: id, groups: groupsUnder(definition, question.groups) })
}

/** Why a definition cannot be deleted, in words; '' where it can. */
export function whyKept(app: App, id: string): string {
  const { views, question } = app.workspace.getState()
  const using = views.filter((view) => view.question.definition === id).map(({ name }) => name)
  return inUseWords(using, question.definition === id)
}

/** Takes a definition that nothing uses away, as a step that can be undone. */
export function deleteDefinition(app: App, id: string): void {
  const { definitions } = app.workspace.getState()
  const gone = definitions.find((one) => one.id === id)
  if (gone === undefined || whyKept(app, id) !== '') return
  const rest = definitions.filter((one) => one !== gone)
  changeWorkspace(app, { definitions: rest }, DEFINITION_STEPS.deleted(gone))
}

/** A part that the definition does not have would be refused: the whole is asked for in its place. */
function groupsUnder({ groups }: Definition, asked: readonly string[]): readonly string[] {
  const parts = groups.map(({ id }) => partOfDefinition(id))
  const isLost = (name: string) => name.startsWith(partOfDefinition('')) && !parts.includes(name)
  return [...new Set(asked.map((name) => (isLost(name) ? 'serious-violence' : name)))]
}

function settledDefinition(id: string, typed: TypedDefinition): Definition {
  const ids: string[] = typed.groups.map((group) => group.id).filter((one) => one !== '')
  const groups = typed.groups.map((group): DefinitionGroup => {
    const own = group.id === '' ? freeId(ids, slug(group.name) || 'group') : group.id
    if (group.id === '') ids.push(own)
    return {
      ...{ id: own, name: group.name.trim() },
      ...{ codes: entries(group.codes), texts: entries(group.texts), categories: entries(group.categories) },
    }
  })
  return { id, name: typed.name.trim(), version: typed.version.trim(), source: oneLine(typed.source), groups }
}

function entries(lines: string): string[] {
  return [...new Set(lines.split('\n').map(oneLine))].filter((line) => line !== '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-/, '').slice(0, 50).replace(/-$/, '')
}

function freeId(taken: readonly string[], wanted: string): string {
  let number = 1
  const id = () => (number === 1 ? wanted : `${wanted}-${number}`)
  while (taken.includes(id())) number += 1
  return id()
}
