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

export type Recognised =
  | { readonly layout: 'police-uk-street'; readonly columns: PoliceUkColumns; readonly report: ColumnReport }
  | { readonly refusal: Refusal; readonly missing: readonly string[] }

const NEEDED = ['Month', 'Reported by', 'Longitude', 'Latitude', 'Crime type'] as const
const OPTIONAL = ['Crime ID', 'Location', 'LSOA code', 'LSOA name'] as const

/** The columns of a street file that are known and not kept. */
const DROPPED: ReadonlyMap<string, DroppedColumn> = new Map([
  ['falls within', 'same-as-reported-by'],
  ['last outcome category', 'outcome-not-used'],
  ['context', 'free-text'],
])

/** What a file is, by its header alone; its name says nothing. */
export function recognise(header: readonly string[]): Recognised {
  const names = header.map((name) => name.trim().toLowerCase())
  const column = (name: string) => names.indexOf(name.toLowerCase())
  const has = (name: string) => column(name) !== -1
  if (has('Outcome type') && !has('Crime type')) return { refusal: 'outcomes-file', missing: [] }
  if (has('Object of search') || (has('Self-defined ethnicity') && has('Legislation'))) {
    return { refusal: 'stop-and-search-file', missing: [] }
  }
  const missing = NEEDED.filter((name) => !has(name))
  if (missing.length > 0) return { refusal: looksLikeData(header) ? 'no-header' : 'wrong-columns', missing }
  const kept = [...NEEDED, ...OPTIONAL].filter(has)
  const keptPositions = new Set(kept.map(column))
  return {
    layout: 'police-uk-street',
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
        keptPositions.has(at)
          ? []
          : [{ name: name.trim(), why: DROPPED.get(name.trim().toLowerCase()) ?? 'not-known' }],
      ),
    },
  }
}

/** A first line that holds a month or a coordinate is a row, not a header. */
function looksLikeData(fields: readonly string[]): boolean {
  return fields.some((field) => parseMonth(field) !== null || /^-?\d{1,3}\.\d{3,}$/.test(field.trim()))
}
