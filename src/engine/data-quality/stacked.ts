import type { SourceRecord } from '../../core/import/ledger.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import { locatedPoints } from './located-points.ts'
import { spacingOf } from './spacing.ts'

/** So many rows on one very coordinate are a stack: exact positions of different incidents differ in their last metre. */
const STACK = 5
/**
 * Files with half of their located rows in stacks show points and not places. In street files, all of whose points are snapped, it is
 * 79 % of 117,061 rows of Norfolk; a shop or a hospital alone does not bring exact files there. (Of a single month it is 28 %, which
 * exact files can have too: one month of snapped positions cannot be told.)
 */
const MOST_STACKED = 0.5
/** With fewer located rows than this nothing is said. */
const LEAST_ROWS = 50

/** Files of one supplier and layout whose positions are not where things happened. */
export interface StackedFiles {
  readonly sources: readonly number[]
  /** Located rows of all files of the supplier and layout, and those of them on a coordinate that at least STACK of them share. */
  readonly located: number
  readonly stacked: number
  /** Different coordinates. */
  readonly distinct: number
  /** Metres to which positions of these files are rounded; null where they are not. */
  readonly spacing: number | null
}

/**
 * Files, other than those of data.police.uk, of which that is known anyway, with positions that were snapped to points or rounded.
 * Stacks are counted in all months of a supplier together, steps in each file. (Pitfall 3; Tompson et al. 2015, "UK open source crime
 * data: accuracy and possibilities for research", on snap points.)
 */
export function stackedFiles(
  table: IncidentTable,
  sources: readonly Pick<SourceRecord, 'layout' | 'recorder'>[],
): StackedFiles[] {
  const suppliers = new Map<string, number[]>()
  for (const [source, { layout, recorder }] of sources.entries()) {
    if (layout === 'police-uk-street') continue
    const key = `${layout}\n${recorder}`
    suppliers.set(key, [...(suppliers.get(key) ?? []), source])
  }
  if (suppliers.size === 0) return []
  const lists = locatedPoints(table, table.source, sources.length)
  return [...suppliers.values()].flatMap((files) => stackedOf(table, files, lists))
}

function stackedOf(table: IncidentTable, files: readonly number[], lists: readonly Uint32Array[]): StackedFiles[] {
  const all = joined(files.map((source) => lists[source] as Uint32Array))
  const { stacked, distinct } = stacksOf(all)
  const isStacked = all.length >= LEAST_ROWS && stacked >= MOST_STACKED * all.length
  const filesBySpacing = new Map<number | null, number[]>()
  for (const source of files) {
    const list = lists[source] as Uint32Array
    const spacing = list.length < LEAST_ROWS ? null : spacingOf(table.points, stacksOf(list).distinct)
    filesBySpacing.set(spacing, [...(filesBySpacing.get(spacing) ?? []), source])
  }
  return [...filesBySpacing]
    .filter(([spacing]) => isStacked || spacing !== null)
    .map(([spacing, own]) => ({ sources: own, stacked, located: all.length, distinct: distinct.length, spacing }))
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const list of lists) {
    all.set(list, end)
    end += list.length
  }
  return all
}

/** How many of the list are in stacks, and the different points, ascending. */
function stacksOf(list: Uint32Array): { stacked: number; distinct: number[] } {
  list.sort()
  const distinct: number[] = []
  let stacked = 0
  let start = 0
  for (let at = 1; at <= list.length; at++) {
    if (at < list.length && list[at] === list[start]) continue
    distinct.push(list[start] as number)
    if (at - start >= STACK) stacked += at - start
    start = at
  }
  return { stacked, distinct }
}
