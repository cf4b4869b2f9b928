import { EMPTY_TABLE, type IncidentTable } from '../table/incident-table.ts'
import type { PlaceLayer } from '../table/place-layer.ts'
import type { SourceRecord } from './ledger.ts'

/** All that is loaded. */
export interface LoadedData {
  readonly table: IncidentTable
  /** The repeats: not counted anywhere, but kept, because a repeat counts once the row it repeats has been replaced. */
  readonly repeats: IncidentTable
  readonly sources: readonly SourceRecord[]
  /** Lists of places, no two of one name. */
  readonly places: readonly PlaceLayer[]
}

export const NOTHING: LoadedData = { table: EMPTY_TABLE, repeats: EMPTY_TABLE, sources: [], places: [] }
