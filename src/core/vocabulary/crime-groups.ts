import { type Definition, type DefinitionGroup, inGroups } from './definition.ts'

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

export const VIOLENCE_AND_SEXUAL_OFFENCES = 'Violence and sexual offences'

/** Names of unions of categories. A part of the definition of serious violence is "serious-violence/robbery". */
export const GROUP_IDS = ['all', 'asb', 'serious-violence', 'neighbourhood-crime'] as const
const PART = 'serious-violence/'

/** "serious-violence/robbery", for the part of a definition with the id "robbery". */
export function partOfDefinition(group: string): string {
  return `${PART}${group}`
}

/** The part of `definition` that a name of a group names; undefined where it names none. */
export function namedPart(name: string, definition: Definition): DefinitionGroup | undefined {
  return name.startsWith(PART) ? definition.groups.find((part) => partOfDefinition(part.id) === name) : undefined
}

/** Anti-social behaviour as police, councils and landlords write it, with or without its kind behind it. */
const ANTI_SOCIAL_BEHAVIOUR = /^\s*(anti[\s-]*social\s+behaviou?r|asb)\b/i

/**
 * Neighbourhood crime as the Safer Streets Fund counted it (Home Office prospectus, 2020): residential burglary, robbery of personal
 * property, theft from the person, and theft of and from vehicles. The categories of data.police.uk are wider: they hold burglary and
 * robbery of businesses.
 */
export const NEIGHBOURHOOD_CRIME: DefinitionGroup = {
  id: 'neighbourhood-crime',
  name: 'Neighbourhood crime',
  codes: ['28*', '29*', '34B', '39', '45', '48', '37.2', '126', '130*'],
  texts: [
    'Domestic burglary*',
    'Residential burglary*',
    'Burglary residential*',
    'Burglary dwelling*',
    'Burglary in a dwelling*',
    'Aggravated burglary residential',
    'Aggravated burglary in a dwelling',
    'Attempted burglary residential',
    'Distraction burglary residential',
    'Attempted distraction burglary residential',
    'Robbery of personal property',
    'Robbery personal*',
    'Theft from person*',
    'Theft from vehicle*',
    'Theft from a vehicle*',
    'Theft from motor vehicle*',
    'Theft of vehicle*',
    'Theft of motor vehicle*',
    'Theft of a motor vehicle*',
    'Theft or unauthorised taking of motor vehicle',
    'Theft or unauthorised taking of a motor vehicle',
    'Aggravated vehicle taking*',
    'Interfering with a motor vehicle',
    'Vehicle interference*',
    'Vehicle offences',
  ],
  categories: ['Burglary', 'Robbery', 'Theft from the person', 'Vehicle crime'],
}

/** What names of groups name: `mask` in the data, by position, and `categories` by name, published ones that the data lack too. */
export interface NamedCategories {
  /** 1 for each of the known categories that is asked for. */
  readonly mask: Uint8Array
  readonly categories: Set<string>
  /** What names neither a group nor a category that is known here or published by data.police.uk. */
  readonly unknown: readonly string[]
}

/**
 * The categories that `groups` name (a union, so an overlap is counted once), out of `known`, whose offence codes are `codes` ('' or
 * nothing where a category has none).
 */
export function categoriesOfGroups(
  groups: readonly string[],
  known: readonly string[],
  codes: readonly string[],
  definition: Definition,
): NamedCategories {
  const mask = new Uint8Array(known.length)
  const categories = new Set<string>()
  const unknown: string[] = []
  for (const name of groups) {
    const named = membersOf(name, known, codes, definition)
    if (named === null) unknown.push(name)
    for (const [at, isNamed] of named?.inData.entries() ?? []) {
      if (!isNamed) continue
      mask[at] = 1
      categories.add(known[at] as string)
    }
    for (const category of named?.published ?? []) categories.add(category)
  }
  return { mask, categories, unknown }
}

interface Members {
  /** 1 for each of the known categories that belongs. */
  readonly inData: Uint8Array
  /** Those of data.police.uk that belong, whether the data have them or not. */
  readonly published: readonly string[]
}

function membersOf(
  group: string,
  known: readonly string[],
  codes: readonly string[],
  definition: Definition,
): Members | null {
  const where = (belongs: (name: string) => boolean) => Uint8Array.from(known, (name) => (belongs(name) ? 1 : 0))
  if (group === 'all') return { inData: where(() => true), published: [] }
  if (group === 'asb') return { inData: where((name) => ANTI_SOCIAL_BEHAVIOUR.test(name)), published: [] }
  const parts = partsOf(group, definition)
  if (parts !== null)
    return { inData: inGroups(parts, known, codes), published: parts.flatMap(({ categories }) => categories) }
  const isMeant = (name: string) => name.toLowerCase() === group.toLowerCase()
  const published = POLICE_UK_CATEGORIES.filter(isMeant)
  const inData = where(isMeant)
  return published.length > 0 || inData.includes(1) ? { inData, published } : null
}

function partsOf(group: string, definition: Definition): readonly DefinitionGroup[] | null {
  if (group === 'serious-violence') return definition.groups
  if (group === 'neighbourhood-crime') return [NEIGHBOURHOOD_CRIME]
  const part = namedPart(group, definition)
  return part ? [part] : null
}
