import type { DroppedColumn, Refusal } from '../vocabulary/import-codes.ts'
import { parseMonth } from '../vocabulary/month.ts'

/** Where a data.police.uk street file keeps what the table needs; -1 where an optional column is absent. */
export interface PoliceUkColumns {
  readonly fields: number
  readonly crimeId: number
  readonly month: number
  readonly reportedBy: number
  readonly longitude: number
  readonly latitude: number
  readonly location: number
  readonly areaCode: number
  readonly areaName: number
  readonly crimeType: number
}

export interface ColumnReport {
  readonly kept: readonly string[]
  readonly dropped: readonly { readonly name: string; readonly why: DroppedColumn }[]
}

/** A street file: where its header is (from 1) and its columns are. */
export interface StreetFile {
  readonly headerRow: number
  readonly columns: PoliceUkColumns
  readonly report: ColumnReport
}

const NEEDED = ['Month', 'Reported by', 'Longitude', 'Latitude', 'Crime type'] as const
const OPTIONAL = ['Crime ID', 'Location', 'LSOA code', 'LSOA name'] as const

/** The columns of a street file that are known and not kept. */
const DROPPED: ReadonlyMap<string, DroppedColumn> = new Map([
  ['falls within', 'same-as-reported-by'],
  ['last outcome category', 'outcome-not-used'],
  ['context', 'free-text'],
])

/**
 * What a file of data.police.uk is, by its header alone, wherever that stands among its first rows; null for a file that is none
 * of theirs. A street file that lacks a column is refused, not read as another table: what it lacks was lost on the way.
 */
export function recognise(
  head: readonly (readonly string[])[],
): StreetFile | { readonly refusal: Refusal; readonly missing: readonly string[] } | null {
  for (const [at, row] of head.entries()) {
    const header = row.map((name) => name.trim())
    const names = header.map((name) => name.toLowerCase())
    const column = (name: string) => names.indexOf(name.toLowerCase())
    const has = (name: string) => column(name) !== -1
    const missing = NEEDED.filter((name) => !has(name))
    if (missing.length === 0) return { headerRow: at + 1, ...columnsOf(header, column) }
    if (has('Outcome type') && has('Crime ID')) return { refusal: 'outcomes-file', missing: [] }
    if (has('Object of search') || (has('Self-defined ethnicity') && has('Legislation'))) {
      return { refusal: 'stop-and-search-file', missing: [] }
    }
    if (THEIRS.filter(has).length >= 2) return { refusal: 'wrong-columns', missing }
    if (isStreetRow(row)) return { refusal: 'no-header', missing: [] }
  }
  return null
}

function columnsOf(header: readonly string[], column: (name: string) => number): Omit<StreetFile, 'headerRow'> {
  const kept = [...NEEDED, ...OPTIONAL].filter((name) => column(name) !== -1)
  const keptPositions = new Set(kept.map(column))
  return {
    columns: {
      fields: header.length,
      crimeId: column('Crime ID'),
      month: column('Month'),
      reportedBy: column('Reported by'),
      longitude: column('Longitude'),
      latitude: column('Latitude'),
      location: column('Location'),
      areaCode: column('LSOA code'),
      areaName: column('LSOA name'),
      crimeType: column('Crime type'),
    },
    report: {
      kept,
      dropped: header.flatMap((name, at) =>
        keptPositions.has(at) ? [] : [{ name, why: DROPPED.get(name.toLowerCase()) ?? 'not-known' }],
      ),
    },
  }
}

/** Columns that only files of data.police.uk have, or those made of them. */
const THEIRS = ['Crime ID', 'Reported by', 'Falls within', 'LSOA name', 'Last outcome category'] as const

/** A row of a street file: its Crime ID (64 hexadecimal digits) or none, and a month. A header holds neither. */
function isStreetRow(fields: readonly string[]): boolean {
  return (
    /^(?:[0-9a-f]{64})?$/.test((fields[0] ?? '').trim()) && fields.length >= 10 && parseMonth(fields[1] ?? '') !== null
  )
}
