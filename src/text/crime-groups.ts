import { CRIME_GROUPS } from '../core/vocabulary/crime-groups.ts'

/** The groups in the order they are offered: the one the work is about first. */
export const GROUP_CHOICES: readonly string[] = ['serious-violence', 'asb', 'all']

/** Names of the crime groups, for people. A category has its own name. */
const GROUPS: Readonly<Record<string, string>> = {
  all: 'All incidents',
  asb: 'Anti-social behaviour',
  'serious-violence': 'Serious violence',
}

/** The name of a group in a control, or the category itself. */
export function groupName(group: string): string {
  return GROUPS[group] ?? group
}

/** What is counted, in the middle of a sentence: "incidents of robbery". */
export function incidentsOf(groups: readonly string[], count: number): string {
  const noun = count === 1 ? 'incident' : 'incidents'
  if (groups.includes('all')) return `${noun} of any kind`
  return `${noun} of ${groups.map((group) => IN_A_SENTENCE[group] ?? group.toLowerCase()).join(', or ')}`
}

const IN_A_SENTENCE: Readonly<Record<string, string>> = {
  asb: 'anti-social behaviour',
  'serious-violence': 'violence and sexual offences, robbery or possession of weapons',
}

/** What a group holds, where its name does not say it. */
export function groupHint(id: string): string {
  const categories = CRIME_GROUPS.find((group) => group.id === id)?.categories
  if (id !== 'serious-violence' || !categories) return ''
  return `As far as these files can show it: ${categories.map((name) => name.toLowerCase()).join('; ')}. That is wider than serious violence: common assault and harassment are in it, and so is domestic abuse.`
}
