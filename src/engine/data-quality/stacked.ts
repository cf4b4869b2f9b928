import type { SourceRecord } from '../../core/import/ledger.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import { locatedPoints } from './located-points.ts'
import { spacingOf } from './spacing.ts'

/** So many rows on one very coordinate are a stack: exact positions of different incidents differ in their last metre. */
const STACK = 5
/**
 * A file with half of its located rows in stacks shows its points and not its places. In street files, all of whose points are
 * snapped, it is 79 % (Norfolk, 117,061 rows); a shop or a hospital alone does not bring an exact file there.
 */
const MOST_STACKED = 0.5
/** With fewer located rows than this nothing is said of a file. */
const LEAST_ROWS = 50

/** A file whose positions are not where things happened. */
export interface StackedFile {
  readonly source: number
  /** Located rows on a coordinate that at least STACK of the file's rows share, and all located rows. */
  readonly stacked: number
  readonly located: number
  /** Different coordinates. */
  readonly distinct: number
  /** Metres to which positions are rounded; null where they are not. */
  readonly spacing: number | null
}

/**
 * Files, other than those of data.police.uk, of which that is known anyway, with positions that were snapped to points or rounded.
 * (Pitfall 3; Tompson et al. 2015, "UK open source crime data: accuracy and possibilities for research", on snap points.)
 */
export function stackedFiles(table: IncidentTable, sources: readonly Pick<SourceRecord, 'layout'>[]): StackedFile[] {
  if (sources.every(({ layout }) => layout === 'police-uk-street')) return []
  return locatedPoints(table, table.source, sources.length).flatMap((list, source) => {
    if (list.length < LEAST_ROWS || sources[source]?.layout === 'police-uk-street') return []
    const { stacked, distinct } = stacksOf(list)
    const spacing = spacingOf(table.points, distinct)
    if (stacked < MOST_STACKED * list.length && spacing === null) return []
    return [{ source, stacked, located: list.length, distinct: distinct.length, spacing }]
  })
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
