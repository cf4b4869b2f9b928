import { type StudyFrame, studyFrame } from '../core/grid/study-area.ts'
import { monthSpan } from '../core/import/coverage.ts'
import type { LoadedData } from '../core/import/loaded-data.ts'
import { type SameMonthConflict, sameMonthConflicts } from '../core/import/same-month.ts'
import type { Resolution } from '../core/question/question.ts'
import { type IncidentTable, incidentsOf } from '../core/table/incident-table.ts'
import type { Layout } from '../core/vocabulary/column-roles.ts'
import type { Month } from '../core/vocabulary/month.ts'
import { type PointFacts, pointFacts } from './cell-names.ts'
import { type DataQuality, dataQuality } from './data-quality/data-quality.ts'
import { violentCategories } from './flag-caveats.ts'
import { type FlagFilter, rowsThatPass } from './flag-filter.ts'
import { type GridView, gridView } from './grid-view.ts'
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
  readonly frame: StudyFrame
  readonly facts: PointFacts
  readonly keptTwice: readonly SameMonthConflict[]
  readonly quality: DataQuality
  readonly span: { readonly first: Month; readonly last: Month }
  private readonly table: IncidentTable
  private readonly views = new Map<Resolution, GridView>()
  private indexed: IndexedPlace[] | null = null
  private lastPassing: { readonly filters: string; readonly rows: Uint8Array } | null = null

  /** Null where no row is loaded. */
  static of({ table, sources }: LoadedData): Worked | null {
    const span = monthSpan(table)
    return span === null ? null : new Worked(table, sources, span)
  }

  private constructor(table: IncidentTable, sources: LoadedData['sources'], span: { first: Month; last: Month }) {
    this.table = table
    this.span = span
    this.incidents = incidentsOf(table)
    this.layouts = new Set(sources.map(({ layout }) => layout))
    this.lacksDays = table.day.length === 0 || table.day.includes(0)
    this.violent = violentCategories(table)
    this.frame = studyFrame(table)
    this.facts = pointFacts(table)
    this.keptTwice = sameMonthConflicts(table, table.forces, sources, 0)
    this.quality = dataQuality(table, sources)
  }

  /** Districts and locations that rows name; made by the first search. */
  places(): readonly IndexedPlace[] {
    this.indexed ??= placeIndex(this.table, this.facts)
    return this.indexed
  }

  /** Throws QuestionProblem where the hexes would be too many. */
  view(resolution: Resolution): GridView {
    const { frame, span, views } = this
    let view = views.get(resolution)
    if (view === undefined) {
      refuseTooFine(frame, resolution)
      for (const [size] of [...views].slice(0, 1 - MOST_VIEWS)) views.delete(size)
      view = gridView(this.table, frame, span, resolution)
      views.set(resolution, view)
    }
    return view
  }

  /** 1 for each row that the filters let through. The same array as last time for the same filters: months play one by one. */
  rowsThatPass(filters: readonly FlagFilter[]): Uint8Array {
    const asked = JSON.stringify(filters)
    if (this.lastPassing?.filters !== asked) {
      this.lastPassing = { filters: asked, rows: rowsThatPass(this.table, filters) }
    }
    return this.lastPassing.rows
  }
}
