import type { Question } from '../core/question/question.ts'
import { NEIGHBOURHOOD_CRIME, namedPart } from '../core/vocabulary/crime-groups.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../core/vocabulary/norfolk-definition.ts'
import { chosenFlags } from './flag-words.ts'

/** The groups in the order they are offered: the one the work is about first. */
export const GROUP_CHOICES: readonly string[] = ['serious-violence', 'asb', 'neighbourhood-crime', 'all']

/** Names of the crime groups, for people. A category has its own name. */
const GROUPS: Readonly<Record<string, string>> = {
  all: 'All incidents',
  asb: 'Anti-social behaviour',
  'serious-violence': 'Serious violence',
  'neighbourhood-crime': 'Neighbourhood crime',
}

const PART = 'serious-violence/'

/**
 * The name of a group in a control, or the category itself. A part that `definition` does not have (a figure may be older than the
 * definition in use) is called by the words of its id.
 */
export function groupNameIn(group: string, definition: Definition): string {
  const part = namedPart(group, definition)?.name
  if (part !== undefined) return `Serious violence: ${inASentence(part)}`
  if (group.startsWith(PART)) return `Serious violence: ${group.slice(PART.length).replaceAll('-', ' ')}`
  return GROUPS[group] ?? group
}

/** The same where only the definition that comes with the tool is at hand. */
export function groupName(group: string): string {
  return groupNameIn(group, NORFOLK_DEFINITION)
}

/** What is counted, in the middle of a sentence: "incidents of robbery (knife only)". */
export function incidentsOf(asked: Asked, count: number): string {
  const noun = count === 1 ? 'incident' : 'incidents'
  const { groups } = asked
  const what = groups.includes('all') ? 'any kind' : groups.map(middleOfSentence).join(', or ')
  const flags = chosenFlags(asked)
  return `${noun} of ${what}${flags === '' ? '' : ` (${flags})`}`
}

type Asked = Pick<Question, 'groups' | 'flags' | 'domesticAbuse' | 'hours'>

function middleOfSentence(group: string): string {
  if (group === 'serious-violence') return 'serious violence as defined locally'
  const name = groupName(group)
  return group.startsWith(PART) ? `serious violence (${name.slice('Serious violence: '.length)})` : name.toLowerCase()
}

/** The categories by which files of data.police.uk can show a group; none for a category by itself, and where they show none of it. */
export function shownAs(group: string, definition: Definition = NORFOLK_DEFINITION): readonly string[] {
  if (group === 'neighbourhood-crime') return NEIGHBOURHOOD_CRIME.categories
  const part = namedPart(group, definition)
  const parts = group === 'serious-violence' ? definition.groups : part ? [part] : []
  return [...new Set(parts.flatMap(({ categories }) => categories))]
}

/** What a group holds, where its name does not say it. */
export function groupHintIn(group: string, definition: Definition): string {
  const categories = shownAs(group, definition)
    .map((name) => name.toLowerCase())
    .join('; ')
  if (group === 'neighbourhood-crime')
    return `Burglary of homes, robbery of persons, theft from the person, and theft of and from vehicles. Files of data.police.uk show it as ${categories}, which takes in shops and businesses.`
  if (group === 'serious-violence')
    return `Where files state offences or their codes, by the ${definition.name} (${definition.version}). Files of data.police.uk show it as ${categories}: that is wider than serious violence, for common assault and harassment are in it, and so is domestic abuse.`
  if (!group.startsWith(PART)) return ''
  return categories === ''
    ? 'Files of data.police.uk cannot show this part.'
    : `Files of data.police.uk show this part as ${categories}.`
}

/** The same for the definition that comes with the tool. */
export function groupHint(group: string): string {
  return groupHintIn(group, NORFOLK_DEFINITION)
}

function inASentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
