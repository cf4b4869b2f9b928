import type { HarmTable } from '../core/context/harm-table.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { IncidentTable } from '../core/table/incident-table.ts'
import type { PlaceLayer } from '../core/table/place-layer.ts'
import type { Layout } from '../core/vocabulary/column-roles.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import type { WeekHours } from '../core/vocabulary/week-hours.ts'
import type { Months } from './asked-months.ts'
import type { Beneath } from './beneath/beneath.ts'
import type { DataQuality } from './data-quality/data-quality.ts'
import type { FlagFilter } from './flag-filter.ts'
import type { GridView } from './grid-view.ts'

/** What a question is put to: a table, and what was worked out of it. */
export interface AskedData {
  readonly table: IncidentTable
  /** What all rows stand for. */
  readonly incidents: number
  readonly layouts: ReadonlySet<Layout>
  /** 1 for each category of violence. */
  readonly violent: Uint8Array
  /** Of some row the day is not known. */
  readonly lacksDays: boolean
  readonly definitions: ReadonlyMap<string, Definition>
  readonly beneath: Beneath
  /** Licensed premises in each cell of the view; null where no register is loaded. */
  readonly premises: () => Float64Array | null
  readonly places: readonly PlaceLayer[]
  readonly harm: readonly HarmTable[]
  readonly span: Months
  readonly view: GridView
  readonly keptTwice: readonly SameMonthConflict[]
  readonly quality: DataQuality
  /** 1 for each row that the filters let through and that began in the hours asked for. */
  readonly rowsThatPass: (filters: readonly FlagFilter[], hours: WeekHours | null) => Uint8Array
  readonly nameOfSlot: (slot: number) => string
  readonly hintsOfSlot: (slot: number) => { readonly hint: string; readonly rows: number }[]
}
