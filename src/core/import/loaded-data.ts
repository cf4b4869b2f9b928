import type { IncidentTable } from '../table/incident-table.ts'
import type { SourceRecord } from './ledger.ts'

/** All that is loaded. */
export interface LoadedData {
  readonly table: IncidentTable
  /** The repeats: not counted anywhere, but kept, because a repeat counts once the row it repeats has been replaced. */
  readonly repeats: IncidentTable
  readonly sources: readonly SourceRecord[]
}
