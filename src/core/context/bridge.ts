import type { Vintage } from './area-kind.ts'
import { type AreaTable, type Indicator, type Lookup, type LookupColumn, positionsOf } from './area-table.ts'

export interface Bridged {
  readonly table: AreaTable
  readonly through: string
  readonly from: Vintage
  readonly to: Vintage
  /** Parallel to the table's codes: how each came about. */
  readonly ways: readonly Way[]
}

export type Way = 'unchanged' | 'split' | 'merged' | 'lost'

/** The columns of a lookup that lead from a vintage of an area to the other; null where it has none. */
export function waysBetween(
  lookup: Lookup,
  kind: AreaTable['kind'],
  from: Vintage,
  to: Vintage,
): { readonly from: LookupColumn; readonly to: LookupColumn } | null {
  const columnOf = (vintage: Vintage) =>
    lookup.columns.find((column) => column.kind === kind && column.vintage === vintage)
  const [one, other] = [columnOf(from), columnOf(to)]
  return one !== undefined && other !== undefined ? { from: one, to: other } : null
}

/**
 * Figures of areas of one census as figures of those of the other. An unchanged area keeps its figures. A part of a split area has its
 * rates, ranks, scores and deciles, and of its counts the share that its people have of all parts (`weights`, residents by the new
 * codes; equal shares where they are not known). Areas that merged give the sum of their counts and the mean of the rest, by people
 * where the table counts residents. Areas that changed otherwise (X) have no figure. Figures that are no counts of people, households,
 * workers or premises are taken for rates.
 */
export function bridged(
  table: AreaTable,
  lookup: Lookup,
  to: Vintage,
  weights: ReadonlyMap<string, number> | null,
): Bridged | null {
  const from: Vintage = to === 2021 ? 2011 : 2021
  const ways = waysBetween(lookup, table.kind, from, to)
  if (ways === null) return null
  const position = positionsOf(table.codes)
  const sourcesOf = new Map<string, Set<string>>()
  const targetsOf = new Map<string, Set<string>>()
  const isComplex = new Set<string>()
  for (const [row, old] of ways.from.codes.entries()) {
    const fresh = ways.to.codes[row] as string
    if (old === '' || fresh === '') continue
    addTo(sourcesOf, fresh, old)
    addTo(targetsOf, old, fresh)
    if (lookup.changes[row] === 'X') isComplex.add(fresh)
  }
  const codes = [...sourcesOf.keys()].filter((code) =>
    [...(sourcesOf.get(code) as Set<string>)].some((old) => position.has(old)),
  )
  const wayOf = (code: string): Way => {
    const sources = [...(sourcesOf.get(code) as Set<string>)]
    const parts = sources.map((old) => (targetsOf.get(old) as Set<string>).size)
    if (isComplex.has(code) || sources.some((old) => !position.has(old))) return 'lost'
    if (sources.length > 1) return parts.some((count) => count > 1) ? 'lost' : 'merged'
    return (parts[0] as number) > 1 ? 'split' : 'unchanged'
  }
  const wayOfCode = codes.map(wayOf)
  const residents = table.indicators.find(({ role }) => role.is === 'base' && role.base === 'residents')
  const carried = (indicator: Indicator, code: string, way: Way): number => {
    if (way === 'lost') return Number.NaN
    const sources = [...(sourcesOf.get(code) as Set<string>)].map((old) => position.get(old) as number)
    const [only] = sources
    const isCount = indicator.role.is === 'base'
    if (way === 'merged') {
      const values = sources.map((at) => indicator.values[at] as number)
      if (isCount) return values.reduce((sum, value) => sum + value, 0)
      const people = sources.map((at) => residents?.values[at] ?? 1)
      const all = people.reduce((sum, one) => sum + one, 0)
      return values.reduce((sum, value, at) => sum + (value * (people[at] as number)) / all, 0)
    }
    const value = indicator.values[only as number] as number
    if (way === 'unchanged' || !isCount) return value
    const parts = [...(targetsOf.get(table.codes[only as number] as string) as Set<string>)]
    return value * shareOf(code, parts, weights)
  }
  const names = new Map(ways.to.codes.map((code, row) => [code, ways.to.names[row] as string]))
  return {
    ways: wayOfCode,
    ...{ through: lookup.name, from, to },
    table: {
      ...table,
      vintage: to,
      codes,
      names: codes.map((code) => names.get(code) ?? ''),
      districts: codes.map((code) => districtOf(table, [...(sourcesOf.get(code) as Set<string>)], position)),
      indicators: table.indicators.map((indicator) => ({
        ...indicator,
        values: Float64Array.from(codes, (code, at) => carried(indicator, code, wayOfCode[at] as Way)),
      })),
    },
  }
}

/** Of the people of an area that was split, the share of one part. */
function shareOf(code: string, parts: readonly string[], weights: ReadonlyMap<string, number> | null): number {
  const people = parts.map((part) => weights?.get(part))
  const all = people.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0)
  return all > 0 ? (weights?.get(code) as number) / all : 1 / parts.length
}

function districtOf(table: AreaTable, sources: readonly string[], position: ReadonlyMap<string, number>): string {
  const at = sources.map((old) => position.get(old)).find((one) => one !== undefined)
  return at === undefined ? '' : (table.districts[at] as string)
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}
