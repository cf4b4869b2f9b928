import type { Definition } from '../core/vocabulary/definition.ts'
import { count, counted, list } from './numbers.ts'

type Named = Pick<Definition, 'name' | 'version'>

/** "Norfolk definition of serious violence, 2024-01" */
export function definitionName({ name, version }: Named): string {
  return `${name}, ${version}`
}

/** A part of a definition in the list of what can be counted, told from the crime type of the same name: "Serious violence: robbery". */
export function partName(name: string): string {
  return `Serious violence: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}

/** The heading of the parts in the list of what can be counted. */
export function partsLabel(definition: Named): string {
  return `Parts of serious violence (${definitionName(definition)})`
}

export const DEFINITION_LEAD =
  'What counts as serious violence is for each partnership to say. Every figure says by which definition it was counted; to change one, edit a copy and give it a version of its own.'

/** How much of what is loaded is serious violence under a definition. */
export function definitionSummary(matched: number, all: number): string {
  return `${count(matched)} of ${counted(all, 'incident')} loaded ${all === 1 ? 'is' : 'are'} serious violence under it.`
}

/** An address may name a definition that this workspace does not hold. */
export const UNKNOWN_DEFINITION =
  'The question names a definition that this workspace does not hold. Choose one below, or open the workspace that holds it.'

export function definitionTableCaption(definition: Named): string {
  return `What “${definitionName(definition)}” takes in of what is loaded`
}

/** Where a category is in more than one group, the groups do not add up. */
export const GROUPS_OVERLAP =
  'A type may be in more than one group (files of data.police.uk do not separate violence from sexual offences): it is counted once in the whole.'

export const NOTHING_MATCHED = 'nothing in what is loaded'

/** Types that are in no group: told, so that nothing is left out unseen. */
export function unmatchedHeading(types: number, incidents: number): string {
  return `In no group: ${counted(types, 'type')}, ${counted(incidents, 'incident')}`
}

/** What a copy of the definition that comes with the tool is called, until somebody gives it a name. */
export function changedName(name: string): string {
  return `${name} (changed here)`
}

export function changedFrom(name: string, version: string): string {
  return `Changed from “${name}”, version ${version}`
}

export const DEFINITION_FIELDS = {
  name: 'Name',
  version: 'Version',
  source: 'Source (where it is written down)',
  group: 'Name of the group',
  codes: 'Offence codes, one a line (8N, 4.1, 008/06; 10* takes all that begin so)',
  texts: 'Names of offences, one a line (Robbery* takes all that begin so)',
  categories: 'Categories of data.police.uk, one a line',
} as const

/** What is wrong with a definition as it is typed. */
export const DEFINITION_PROBLEMS = {
  name: 'A definition needs a name of at most 200 characters.',
  version: 'A version is needed, such as “2025-01”, so that figures can say by which one they were counted.',
  taken: 'There is a definition of this name and version already: give this one a version of its own.',
  source: 'The source may have at most 2,000 characters.',
  group: 'Each group needs a name of its own.',
  entries: 'This group has too many lines, or one of more than 200 characters.',
  groups: 'A definition needs at least one group, and has at most 40.',
} as const

export const DEFINITION_STEPS = {
  kept: (definition: Named) => `definition “${definitionName(definition)}”`,
  deleted: (definition: Named) => `deleting “${definitionName(definition)}”`,
} as const

/** Why a definition cannot be deleted; '' where it can. */
export function inUseWords(views: readonly string[], isAsked: boolean): string {
  if (isAsked) return 'It is in use: choose another definition first.'
  return views.length === 0
    ? ''
    : `The saved ${views.length === 1 ? 'view' : 'views'} ${views.map((name) => `“${name}”`).join(', ')} ${views.length === 1 ? 'uses' : 'use'} it.`
}

/** What changes between two definitions, in a sentence. */
export function comparisonSentence(
  a: Named,
  b: Named,
  { leave, come, stay }: { readonly leave: number; readonly come: number; readonly stay: number },
): string {
  if (leave + come === 0)
    return `On what is loaded both are the same: ${counted(stay, 'incident')} of serious violence under either.`
  return `From “${definitionName(a)}” to “${definitionName(b)}”: ${counted(leave, 'incident leaves', 'incidents leave')}, ${counted(come, 'comes', 'come')} in, ${counted(stay, 'stays', 'stay')}.`
}

export function comparisonCaption(a: Named, b: Named): string {
  return `Types that are serious violence under one of both only: ${definitionName(a)}, and ${definitionName(b)}`
}

/** What changes in a group, also where the whole stays the same: "Robbery: without Robbery of business property; with Blackmail". */
export function groupMoves(group: {
  readonly name: string
  readonly leave: readonly string[]
  readonly come: readonly string[]
}): string {
  const without = group.leave.length === 0 ? [] : [`without ${list(group.leave)}`]
  const withThem = group.come.length === 0 ? [] : [`with ${list(group.come)}`]
  return `${group.name}: ${[...without, ...withThem].join('; ')}.`
}
