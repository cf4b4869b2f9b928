import { isHomeOfficeCode, isOffenceCode, normalOffenceCode } from './offence-code.ts'

/**
 * A named set of offences. A row belongs to it when its offence code is one of `codes`, or lies below one that ends in an asterisk;
 * else, where it states no code of the Home Office, when its category is one of `texts` (whatever the case; one that ends in an
 * asterisk names all that begin so) or one of `categories` (those of data.police.uk).
 */
export interface DefinitionGroup {
  /** Unique in a definition; lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  /** Home Office offence codes, "8N" or "008/06" as files write them, compared as `normalOffenceCode` makes them. */
  readonly codes: readonly string[]
  /** Names of offences. */
  readonly texts: readonly string[]
  /** Categories of data.police.uk. */
  readonly categories: readonly string[]
}

/** A local definition of serious violence: data, with versions, so that every figure can say by which it was counted. */
export interface Definition {
  /** Unique among the definitions of a workspace; the part of a question that names it. */
  readonly id: string
  readonly name: string
  /** "2024-01", "2", as its owner numbers it. */
  readonly version: string
  readonly source: string
  readonly groups: readonly DefinitionGroup[]
}

/** 1 for each of `known` that belongs to one of the groups. `codes` is parallel to `known`; '' or nothing where a category has none. */
export function inGroups(
  groups: readonly DefinitionGroup[],
  known: readonly string[],
  codes: readonly string[],
): Uint8Array {
  const belongs = groups.map(belongsTo)
  return Uint8Array.from(known, (name, at) => {
    const code = normalOffenceCode(codes[at] ?? '')
    return belongs.some((one) => one(name, code)) ? 1 : 0
  })
}

/** The categories that are in no group of the definition, as they are spelt in `known`, and in its order. */
export function unmatchedCategories(
  definition: Definition,
  known: readonly string[],
  codes: readonly string[],
): readonly string[] {
  const matched = inGroups(definition.groups, known, codes)
  return known.filter((_, at) => matched[at] === 0)
}

/** What the same data are under two definitions. A category is in one of them where it is in any of its groups. */
export interface DefinitionComparison {
  readonly onlyInA: readonly string[]
  readonly onlyInB: readonly string[]
  readonly inBoth: readonly string[]
  /** Groups, by their id, that do not hold the same categories in both; one that only one of them has holds none in the other. */
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly onlyInA: readonly string[]
    readonly onlyInB: readonly string[]
  }[]
}

export function compareDefinitions(
  a: Definition,
  b: Definition,
  known: readonly string[],
  codes: readonly string[],
): DefinitionComparison {
  const named = new Map([...b.groups, ...a.groups].map(({ id, name }) => [id, name]))
  const groups = [...named].map(([id, name]) => {
    const ofId = (definition: Definition) => definition.groups.filter((group) => group.id === id)
    const { onlyInA, onlyInB } = compared(ofId(a), ofId(b), known, codes)
    return { id, name, onlyInA, onlyInB }
  })
  return {
    ...compared(a.groups, b.groups, known, codes),
    groups: groups.filter(({ onlyInA, onlyInB }) => onlyInA.length + onlyInB.length > 0),
  }
}

function compared(
  a: readonly DefinitionGroup[],
  b: readonly DefinitionGroup[],
  known: readonly string[],
  codes: readonly string[],
): Omit<DefinitionComparison, 'groups'> {
  const [inA, inB] = [inGroups(a, known, codes), inGroups(b, known, codes)]
  const where = (ofA: number, ofB: number) => known.filter((_, at) => inA[at] === ofA && inB[at] === ofB)
  return { onlyInA: where(1, 0), onlyInB: where(0, 1), inBoth: where(1, 1) }
}

function belongsTo(group: DefinitionGroup): (name: string, code: string) => boolean {
  const [starts, whole] = [new Set<string>(), new Set<string>()]
  for (const text of [...group.texts, ...group.categories]) {
    if (text.trim().endsWith('*')) starts.add(normalName(text.trim().slice(0, -1)))
    else whole.add(normalName(text))
  }
  starts.delete('')
  return (name, code) => {
    // What is stated to the letter counts before a name, which may be wider.
    if (isHomeOfficeCode(code)) return group.codes.some((pattern) => isOffenceCode(code, pattern))
    const plain = normalName(name)
    return whole.has(plain) || [...starts].some((start) => plain.startsWith(start))
  }
}

/** Forces write the same offence with other dashes, commas and spaces. */
function normalName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,;:./()\-–—]+/g, ' ')
    .trim()
}
