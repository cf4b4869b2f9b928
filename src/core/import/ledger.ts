import type { BeneathChoices, ContextReport } from '../question/context-report.ts'
import { type FlagCompleteness, flagCompleteness } from '../table/flag-completeness.ts'
import { type IncidentTable, NO_POINT } from '../table/incident-table.ts'
import type { PlaceLedger } from '../table/place-layer.ts'
import type { Layout } from '../vocabulary/column-roles.ts'
import { NO_LOCATION_REASONS, type NoLocationReason, type Notice, type Rejection } from '../vocabulary/import-codes.ts'
import { isoMonth, type Month } from '../vocabulary/month.ts'
import type { Mapping } from './mapping.ts'
import type { ColumnReport } from './recognise.ts'
import type { RefusedFile } from './refused-file.ts'

/**
 * The account of rows: read = kept + rejected (all reasons) + repeats + blank, and kept = located + withoutLocation. A repeat
 * is a row whose Crime ID was loaded before.
 */
export interface Ledger {
  readonly read: number
  readonly kept: number
  readonly located: number
  readonly withoutLocation: number
  readonly withoutLocationBy: Partial<Record<NoLocationReason, number>>
  readonly rejected: Partial<Record<Rejection, number>>
  readonly repeats: number
  readonly blank: number
}

export interface FileLedger extends Ledger {
  /** The file's number, as in the table's column `source`. */
  readonly source: number
  readonly name: string
  readonly bytes: number
  readonly layout: Layout
  /** Who recorded the incidents, where the mapping says it; '' where a column does. */
  readonly recorder: string
  /** First and last month of the rows kept, "2021-03"; null where none is. */
  readonly months: readonly [first: string, last: string] | null
  /** The flags that the file states. */
  readonly flags: readonly FlagCompleteness[]
  readonly notices: readonly Notice[]
  readonly columns: ColumnReport
  /** Numbers of the first rejected rows of each reason, at most FIRST_REJECTED. */
  readonly firstRejected: Partial<Record<Rejection, readonly number[]>>
}

/** How many row numbers of a reason a report names; the rest can be saved. */
const FIRST_REJECTED = 5

/**
 * What is remembered of a loaded file; its kept rows, its repeats, its months and flags are counted in the tables whenever a ledger is
 * drawn up.
 */
export interface SourceRecord {
  readonly name: string
  readonly bytes: number
  readonly layout: Layout
  /** Who recorded the incidents, where the mapping says it; '' where a column does. */
  readonly recorder: string
  readonly read: number
  readonly blank: number
  readonly notices: readonly Notice[]
  readonly columns: ColumnReport
  readonly rejected: Partial<Record<Rejection, number>>
  /** Row numbers of rejected rows and their reasons, in the order of the file. */
  readonly rejectedRows: readonly { readonly row: number; readonly reason: Rejection }[]
}

/**
 * Months of a force in the loaded files of one layout. A month between the first and the last of all data with no row is missing, not
 * zero; months of its other files do not fill the gap.
 */
export interface ForceCoverage {
  readonly force: string
  readonly layout: Layout
  readonly months: readonly { readonly month: string; readonly rows: number }[]
  readonly missing: readonly string[]
}

/** A list of places that is loaded. */
export interface PlaceLayerReport extends PlaceLedger {
  readonly name: string
  readonly bytes: number
  readonly layout: Layout
  readonly places: number
  /** Most places first. */
  readonly kinds: readonly { readonly name: string; readonly places: number }[]
  readonly notices: readonly Notice[]
  readonly columns: ColumnReport
}

/** What came of a load. `files` and `all` account for everything loaded so far, not only for the files of this load. */
export interface ImportReport {
  readonly outcome: 'loaded' | 'cancelled' | 'nothing-loaded'
  readonly all: Ledger
  /** What the rows kept stand for: more than they are, where a column counts incidents. */
  readonly incidents: number
  readonly files: readonly FileLedger[]
  /** Files of this load that could not be used. */
  readonly refused: readonly RefusedFile[]
  /** Names of the files this load added, in order. */
  readonly added: readonly string[]
  readonly coverage: readonly ForceCoverage[]
  /** `rows` are incidents; `code` is there where the rows of a category state an offence code. */
  readonly categories: readonly { readonly name: string; readonly rows: number; readonly code?: string }[]
  /** Of all rows; only flags that some file states. */
  readonly flags: readonly FlagCompleteness[]
  readonly places: readonly PlaceLayerReport[]
  /** Boundaries, figures by area and lookups. */
  readonly context: readonly ContextReport[]
  readonly choices: BeneathChoices
  /** How a person said that tables of this load are read, to be kept for the next file alike. */
  readonly mappings: readonly Mapping[]
  readonly months: readonly string[]
  /** Distinct coordinates. */
  readonly points: number
  /** What is loaded is the invented county. */
  readonly training: boolean
}

/** The ledger of each file, from the rows kept and the repeats. */
export function fileLedgers(
  table: IncidentTable,
  repeats: IncidentTable,
  sources: readonly SourceRecord[],
): FileLedger[] {
  const repeatsOf = new Uint32Array(sources.length)
  for (const source of repeats.source) repeatsOf[source] = (repeatsOf[source] as number) + 1
  const located = new Uint32Array(sources.length)
  const without = sources.map(() => new Uint32Array(NO_LOCATION_REASONS.length))
  const first = new Uint16Array(sources.length).fill(0xffff)
  const last = new Uint16Array(sources.length)
  const { rows, source: sourceOfRow, point: pointOfRow, month: monthOfRow } = table
  for (let row = 0; row < rows; row++) {
    const source = sourceOfRow[row] as number
    const point = pointOfRow[row] as number
    const month = monthOfRow[row] as number
    if (month < (first[source] as number)) first[source] = month
    if (month > (last[source] as number)) last[source] = month
    if (point < NO_POINT) located[source] = (located[source] as number) + 1
    else {
      const reasons = without[source] as Uint32Array
      reasons[point - NO_POINT] = (reasons[point - NO_POINT] as number) + 1
    }
  }
  const flags = flagCompleteness(table, sources.length, (row) => sourceOfRow[row] as number)
  return sources.map((source, at) => {
    const reasons = without[at] as Uint32Array
    const withoutLocation = reasons.reduce((sum, rows) => sum + rows, 0)
    const { name, bytes, layout, recorder, read, blank, notices, columns, rejected } = source
    const place = { located: located[at] as number, withoutLocation, withoutLocationBy: namedReasons(reasons) }
    const kept = place.located + withoutLocation
    return {
      ...{ source: at, name, bytes, layout, recorder },
      months: kept === 0 ? null : [isoMonth(first[at] as Month), isoMonth(last[at] as Month)],
      flags: flags[at] as FlagCompleteness[],
      ...{ notices, columns, read, kept },
      ...place,
      rejected,
      firstRejected: firstRejected(source.rejectedRows),
      repeats: repeatsOf[at] as number,
      blank,
    }
  })
}

/** The ledger of all files together: the sums. */
export function sumOfLedgers(ledgers: readonly Ledger[]): Ledger {
  const sum = (of: (ledger: Ledger) => number) => ledgers.reduce((total, ledger) => total + of(ledger), 0)
  return {
    read: sum((ledger) => ledger.read),
    kept: sum((ledger) => ledger.kept),
    located: sum((ledger) => ledger.located),
    withoutLocation: sum((ledger) => ledger.withoutLocation),
    withoutLocationBy: sumByKey(ledgers.map((ledger) => ledger.withoutLocationBy)),
    rejected: sumByKey(ledgers.map((ledger) => ledger.rejected)),
    repeats: sum((ledger) => ledger.repeats),
    blank: sum((ledger) => ledger.blank),
  }
}

function firstRejected(rows: SourceRecord['rejectedRows']): Partial<Record<Rejection, number[]>> {
  const first: Partial<Record<Rejection, number[]>> = {}
  for (const { row, reason } of rows) {
    first[reason] ??= []
    if (first[reason].length < FIRST_REJECTED) first[reason].push(row)
  }
  return first
}

/** How many of a set of named counts there are. */
function countOf(named: Partial<Record<string, number>>): number {
  return Object.values(named).reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/** Whether a ledger adds up, both ways. A ledger that does not is a fault of ours, and no load ends with one. */
export function balances(ledger: Ledger): boolean {
  return (
    ledger.read === ledger.kept + countOf(ledger.rejected) + ledger.repeats + ledger.blank &&
    ledger.kept === ledger.located + ledger.withoutLocation &&
    ledger.withoutLocation === countOf(ledger.withoutLocationBy)
  )
}

function namedReasons(counts: Uint32Array): Partial<Record<NoLocationReason, number>> {
  return Object.fromEntries(NO_LOCATION_REASONS.flatMap((reason, at) => (counts[at] ? [[reason, counts[at]]] : [])))
}

function sumByKey<K extends string>(records: readonly Partial<Record<K, number>>[]): Partial<Record<K, number>> {
  const sums: Partial<Record<K, number>> = {}
  for (const record of records) {
    for (const [key, count] of Object.entries(record) as [K, number][]) sums[key] = (sums[key] ?? 0) + count
  }
  return sums
}
