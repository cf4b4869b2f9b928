/** The categories data.police.uk publishes, spelt as in its files since 2013. Older files use some other names. */
export const POLICE_UK_CATEGORIES = [
  'Anti-social behaviour',
  'Bicycle theft',
  'Burglary',
  'Criminal damage and arson',
  'Drugs',
  'Other crime',
  'Other theft',
  'Possession of weapons',
  'Public order',
  'Robbery',
  'Shoplifting',
  'Theft from the person',
  'Vehicle crime',
  'Violence and sexual offences',
] as const

const ANTI_SOCIAL_BEHAVIOUR = 'Anti-social behaviour'
export const VIOLENCE_AND_SEXUAL_OFFENCES = 'Violence and sexual offences'

/** A named union of categories. `categories: null` takes every category, also those a later file brings. */
export interface CrimeGroup {
  readonly id: string
  readonly categories: readonly string[] | null
}

/**
 * Serious violence as far as data.police.uk categories can show it. The Norfolk definition (Serious Violence Duty Response
 * Strategy, January 2024) also holds arson endangering life, aggravated burglary and vehicle taking and selected public order
 * and other offences, which those categories cannot separate; and "Violence and sexual offences" is wider than the definition.
 * The caveat `serious-violence-approximate` says so beside every number.
 */
export const CRIME_GROUPS: readonly CrimeGroup[] = [
  { id: 'all', categories: null },
  { id: 'asb', categories: [ANTI_SOCIAL_BEHAVIOUR] },
  { id: 'serious-violence', categories: [VIOLENCE_AND_SEXUAL_OFFENCES, 'Robbery', 'Possession of weapons'] },
]

/**
 * The categories that `groups` name (a union, so an overlap is counted once), out of `known`; `unknown` lists what names
 * neither a group nor a category that is known here or published by data.police.uk.
 */
export function categoriesOfGroups(
  groups: readonly string[],
  known: readonly string[],
): { categories: Set<string>; unknown: string[] } {
  const spelling = new Map([...POLICE_UK_CATEGORIES, ...known].map((name) => [name.toLowerCase(), name]))
  const categories = new Set<string>()
  const unknown: string[] = []
  for (const name of groups) {
    const group = CRIME_GROUPS.find((one) => one.id === name)
    const category = spelling.get(name.toLowerCase())
    if (group) for (const member of group.categories ?? known) categories.add(member)
    else if (category !== undefined) categories.add(category)
    else unknown.push(name)
  }
  return { categories, unknown }
}
