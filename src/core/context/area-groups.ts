import { type AreaKind, isFiner } from './area-kind.ts'
import type { Lookup } from './area-table.ts'
import type { Boundaries } from './boundaries.ts'

/** Larger areas that a lookup puts small ones into, each as the small areas that it is made of. */
export interface AreaGroups {
  /** The lookup's file. */
  readonly through: string
  readonly kind: AreaKind
  readonly groups: readonly { readonly name: string; readonly codes: readonly string[] }[]
}

/**
 * The wards, districts … of a set of boundaries by the loaded lookups that name areas of its kind and census. A small area that a lookup
 * puts into several is in the first of them.
 */
export function groupsThrough(
  { kind, vintage, codes }: Pick<Boundaries, 'kind' | 'vintage' | 'codes'>,
  lookups: readonly Lookup[],
): AreaGroups[] {
  const ofSet = new Set(codes)
  return lookups.flatMap(({ name, columns }) => {
    const own = columns.find(
      (column) => column.kind === kind && (vintage === null || column.vintage === null || column.vintage === vintage),
    )
    if (own === undefined) return []
    return columns
      .filter((column) => isFiner(kind, column.kind))
      .map((larger) => {
        const groups = new Map<string, { name: string; codes: string[] }>()
        const placed = new Set<string>()
        for (const [row, code] of own.codes.entries()) {
          const into = larger.codes[row] as string
          if (into === '' || !ofSet.has(code) || placed.has(code)) continue
          placed.add(code)
          const group = groups.get(into)
          if (group === undefined) groups.set(into, { name: larger.names[row] || into, codes: [code] })
          else group.codes.push(code)
        }
        return { through: name, kind: larger.kind, groups: [...groups.values()] }
      })
      .filter(({ groups }) => groups.length > 1)
  })
}
