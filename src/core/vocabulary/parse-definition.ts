import type { Definition, DefinitionGroup } from './definition.ts'

/** A definition that cannot be used. `path` is the key: "groups[2].codes"; the message is a sentence that names it. */
export class DefinitionProblem extends Error {
  readonly path: string
  constructor(path: string, message: string) {
    super(`${path === '' ? 'It' : path} ${message}.`)
    this.path = path
  }
}

/** More than a person could keep apart; the limits keep a hostile file from filling the page. */
const MOST_GROUPS = 40
const MOST_ENTRIES = 1000
const LONGEST_TEXT = 200
const LONGEST_SOURCE = 2000

/** Controls, halves of characters, and marks that end a line or turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

export function isDefinitionId(text: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(text)
}

/** A definition out of unchecked JSON, made of new objects alone. Throws DefinitionProblem. */
export function parseDefinition(written: unknown): Definition {
  const given = keysOf('', written, ['id', 'name', 'version', 'source', 'groups'])
  const id = textOf('id', given.id)
  if (!isDefinitionId(id)) throw new DefinitionProblem('id', 'has to be letters, digits and hyphens, at most 64')
  const groups = listOf('groups', given.groups, MOST_GROUPS).map((group, at) => groupOf(`groups[${at}]`, group))
  if (groups.length === 0) throw new DefinitionProblem('groups', 'has to be a list of at least one group')
  for (const [at, group] of groups.entries()) {
    if (groups.findIndex((one) => one.id === group.id) < at)
      throw new DefinitionProblem(`groups[${at}].id`, `is there twice: "${group.id}"`)
  }
  return {
    id,
    name: textOf('name', given.name),
    version: textOf('version', given.version),
    source: textOf('source', given.source, 0, LONGEST_SOURCE),
    groups,
  }
}

function groupOf(path: string, written: unknown): DefinitionGroup {
  const given = keysOf(path, written, ['id', 'name', 'codes', 'texts', 'categories'])
  const id = textOf(`${path}.id`, given.id)
  if (!/^[a-z0-9-]{1,64}$/.test(id))
    throw new DefinitionProblem(`${path}.id`, 'has to be lower-case letters, digits and hyphens, at most 64')
  const texts = (key: 'codes' | 'texts' | 'categories') =>
    listOf(`${path}.${key}`, given[key], MOST_ENTRIES).map((one, at) => textOf(`${path}.${key}[${at}]`, one))
  return {
    id,
    name: textOf(`${path}.name`, given.name),
    codes: texts('codes'),
    texts: texts('texts'),
    categories: texts('categories'),
  }
}

function keysOf<K extends string>(path: string, written: unknown, keys: readonly K[]): Record<K, unknown> {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new DefinitionProblem(path, `has to be an object with the keys ${keys.join(', ')}`)
  const given = written as Record<string, unknown>
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`)
  const strange = Object.keys(given).find((key) => !keys.includes(key as K))
  if (strange !== undefined) throw new DefinitionProblem(inside(strange.slice(0, 64)), 'is not a key of a definition')
  const missing = keys.find((key) => !Object.hasOwn(given, key))
  if (missing !== undefined) throw new DefinitionProblem(inside(missing), 'is missing')
  return given as Record<K, unknown>
}

function listOf(path: string, written: unknown, most: number): readonly unknown[] {
  if (Array.isArray(written) && written.length <= most) return written
  throw new DefinitionProblem(path, `has to be a list of at most ${most}`)
}

function textOf(path: string, written: unknown, least = 1, most = LONGEST_TEXT): string {
  const isSound =
    typeof written === 'string' && written.trim().length >= least && written.length <= most && !UNSEEN.test(written)
  if (isSound) return written
  throw new DefinitionProblem(path, `has to be a text of ${least} to ${most} characters without control characters`)
}
