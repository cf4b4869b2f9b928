import type { ContextData } from '../core/context/context-data.ts'
import { monthSpan } from '../core/import/coverage.ts'
import type { LoadedData } from '../core/import/loaded-data.ts'
import { type SameMonthConflict, sameMonthConflicts } from '../core/import/same-month.ts'
import type { Question } from '../core/question/question.ts'
import { type IncidentTable, incidentsOf } from '../core/table/incident-table.ts'
import type { Layout } from '../core/vocabulary/column-roles.ts'
import type { Month } from '../core/vocabulary/month.ts'
import type { WeekHours } from '../core/vocabulary/week-hours.ts'
import { Beneath } from './beneath/beneath.ts'
import { type PointFacts, pointFacts } from './cell-names.ts'
import { type DataQuality, dataQuality } from './data-quality/data-quality.ts'
import { violentCategories } from './flag-caveats.ts'
import { type FlagFilter, rowsThatPass } from './flag-filter.ts'
import { type GridView, gridView } from './grid-view.ts'
import { rowsInHours } from './hours-filter.ts'
import { type IndexedPlace, placeIndex } from './place-index.ts'
import { refuseTooFine } from './refuse-too-fine.ts'

/** Sizes of hex kept ready at a time: each may hold 64 MB of running sums. */
const MOST_VIEWS = 3

/** What is worked out of a table once, when first needed. */
export class Worked {
  readonly incidents: number
  readonly layouts: ReadonlySet<Layout>
  readonly lacksDays: boolean
  readonly violent: Uint8Array
  readonly beneath: Beneath
  readonly facts: PointFacts
  readonly keptTwice: readonly SameMonthConflict[]
  readonly quality: DataQuality
  readonly span: { readonly first: Month; readonly last: Month }
  private readonly table: IncidentTable
  private readonly views = new Map<string, GridView>()
  private indexed: IndexedPlace[] | null = null
  private lastPassing: { readonly filters: string; readonly rows: Uint8Array } | null = null

  /** Null where no row is loaded. */
  static of({ table, sources }: LoadedData, context: ContextData): Worked | null {
    const span = monthSpan(table)
    return span === null ? null : new Worked(table, sources, span, context)
  }

  private constructor(
    table: IncidentTable,
    sources: LoadedData['sources'],
    span: { first: Month; last: Month },
    context: ContextData,
  ) {
    this.table = table
    this.span = span
    this.incidents = incidentsOf(table)
    this.layouts = new Set(sources.map(({ layout }) => layout))
    this.lacksDays = table.day.length === 0 || table.day.includes(0)
    this.violent = violentCategories(table)
    this.facts = pointFacts(table)
    this.beneath = new Beneath(table, this.facts, context)
    this.keptTwice = sameMonthConflicts(table, table.forces, sources, 0)
    this.quality = dataQuality(table, sources)
  }

  /** Districts and locations that rows name; made by the first search. */
  places(): readonly IndexedPlace[] {
    this.indexed ??= placeIndex(this.table, this.facts)
    return this.indexed
  }

  /** Throws QuestionProblem where the hexes would be too many. */
  view({ resolution, areas }: Pick<Question, 'resolution' | 'areas'>): GridView {
    const { span, views } = this
    const key = JSON.stringify([resolution, areas])
    let view = views.get(key)
    if (view === undefined) {
      const area = this.beneath.studyArea(areas)
      refuseTooFine(area, resolution)
      for (const [other] of [...views].slice(0, 1 - MOST_VIEWS)) views.delete(other)
      view = gridView(this.table, area, span, resolution)
      views.set(key, view)
    }
    return view
  }

  /** 1 for each row that the filters let through. The same array as last time for the same filters: months play one by one. */
  rowsThatPass(filters: readonly FlagFilter[], hours: WeekHours | null): Uint8Array {
    const asked = JSON.stringify([filters, hours])
    if (this.lastPassing?.filters !== asked) {
      const byFlags = rowsThatPass(this.table, filters)
      const byHours = hours === null ? null : rowsInHours(this.table, hours)
      const rows = byHours === null ? byFlags : byFlags.map((is, row) => is & (byHours[row] as number))
      this.lastPassing = { filters: asked, rows }
    }
    return this.lastPassing.rows
  }
}
