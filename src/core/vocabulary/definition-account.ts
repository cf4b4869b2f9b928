import { compareDefinitions, type Definition, inGroups, unmatchedCategories } from './definition.ts'

/** A category of what is loaded, with its incidents; `code` where its rows state an offence code. */
export interface CountedCategory {
  readonly name: string
  readonly rows: number
  readonly code?: string
}

/** What a definition takes in of what is loaded: every category is in a group or in `unmatched`, and may be in several groups. */
export interface DefinitionAccount {
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly rows: number
    readonly categories: readonly CountedCategory[]
  }[]
  /** Most incidents first. */
  readonly unmatched: readonly CountedCategory[]
  /** Some category is in more than one group, so that the groups add up to more than `matched`. */
  readonly overlap: boolean
  /** Incidents in any group, and in all; each counted once. */
  readonly matched: number
  readonly all: number
}

export function definitionAccount(definition: Definition, categories: readonly CountedCategory[]): DefinitionAccount {
  const { names, codes } = listed(categories)
  const groups = definition.groups.map((group) => {
    const belongs = inGroups([group], names, codes)
    const members = byRows(categories.filter((_, at) => belongs[at] === 1))
    return { id: group.id, name: group.name, rows: rowsOf(members), categories: members }
  })
  const outside = new Set(unmatchedCategories(definition, names, codes))
  const unmatched = byRows(categories.filter(({ name }) => outside.has(name)))
  const all = rowsOf(categories)
  const members = groups.flatMap((group) => group.categories)
  const overlap = new Set(members).size < members.length
  return { groups, unmatched, overlap, matched: all - rowsOf(unmatched), all }
}

/** The categories that leave, come and stay between two definitions, and the incidents of each. */
export interface DefinitionMove {
  readonly leave: readonly CountedCategory[]
  readonly come: readonly CountedCategory[]
  readonly rows: { readonly leave: number; readonly come: number; readonly stay: number }
  /** Groups that do not hold the same. */
  readonly groups: readonly {
    readonly name: string
    readonly leave: readonly string[]
    readonly come: readonly string[]
  }[]
}

export function movedBetween(a: Definition, b: Definition, categories: readonly CountedCategory[]): DefinitionMove {
  const { names, codes } = listed(categories)
  const { onlyInA, onlyInB, inBoth, groups } = compareDefinitions(a, b, names, codes)
  const named = (list: readonly string[]) => byRows(categories.filter(({ name }) => list.includes(name)))
  const [leave, come, stay] = [named(onlyInA), named(onlyInB), named(inBoth)]
  return {
    leave,
    come,
    rows: { leave: rowsOf(leave), come: rowsOf(come), stay: rowsOf(stay) },
    groups: groups.map((group) => ({ name: group.name, leave: group.onlyInA, come: group.onlyInB })),
  }
}

function listed(categories: readonly CountedCategory[]): { names: string[]; codes: string[] } {
  return { names: categories.map(({ name }) => name), codes: categories.map(({ code }) => code ?? '') }
}

function rowsOf(categories: readonly CountedCategory[]): number {
  return categories.reduce((sum, { rows }) => sum + rows, 0)
}

function byRows(categories: readonly CountedCategory[]): CountedCategory[] {
  return [...categories].sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1))
}
