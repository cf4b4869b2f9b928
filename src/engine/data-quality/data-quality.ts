import type { SourceRecord } from '../../core/import/ledger.ts'
import { type AskedRows, isAsked } from '../../core/statistics/asked-rows.ts'
import { type IncidentTable, weightOf } from '../../core/table/incident-table.ts'
import type { DataCaveat } from '../../core/vocabulary/data-caveats.ts'
import { isoMonth } from '../../core/vocabulary/month.ts'
import type { Months } from '../asked-months.ts'
import { FAR_KILOMETRES, farRows } from './far-outside.ts'
import { missingLocationChanges } from './missing-location.ts'
import { type Series, seriesOf } from './missing-months.ts'
import { type OnePoint, onePoints } from './one-point.ts'
import { type PointListChange, pointListChanges } from './point-list.ts'
import { type RejectedRows, rejectedRows } from './rejected-rows.ts'
import { type StackedFiles, stackedFiles } from './stacked.ts'
import { type Tally, talliesOf } from './tallies.ts'
import { isUsed, type UseOfFile, usesOfFiles } from './use-of-files.ts'

/** What a file's record has to say here. */
type Source = Pick<SourceRecord, 'name' | 'layout' | 'recorder' | 'notices' | 'read' | 'rejected'>

/** What is wrong with loaded data as a whole: found once after a load, said beside every later number that it bears on. */
export interface DataQuality {
  readonly tallies: readonly Tally[]
  readonly series: readonly Series[]
  /** Rows far from all others of their force, ascending. */
  readonly far: Uint32Array
  readonly stacked: readonly StackedFiles[]
  readonly onePoints: readonly OnePoint[]
  readonly pointLists: readonly PointListChange[]
  /** Numbers of files that break off in the middle. */
  readonly cutOff: readonly number[]
  readonly rejected: readonly RejectedRows[]
  readonly uses: readonly UseOfFile[]
  readonly files: readonly string[]
}

export function dataQuality(table: IncidentTable, sources: readonly Source[]): DataQuality {
  const tallies = talliesOf(table, sources)
  return {
    tallies,
    series: seriesOf(tallies),
    far: farRows(table),
    stacked: stackedFiles(table, sources),
    onePoints: onePoints(table, sources),
    pointLists: pointListChanges(table, sources),
    cutOff: [...sources.keys()].filter((source) => sources[source]?.notices.includes('cut-off')),
    rejected: rejectedRows(sources),
    uses: usesOfFiles(table, sources.length),
    files: sources.map(({ name }) => name),
  }
}

/** What of it bears on the incidents of a question, of which so many are located. */
export function dataCaveats(
  table: IncidentTable,
  quality: DataQuality,
  asked: AskedRows,
  located: number,
): DataCaveat[] {
  const { categories } = asked
  const months = { first: asked.from, last: asked.to }
  const isInQuestion = (source: number) => isUsed(quality.uses[source] as UseOfFile, categories, months)
  const caveats: DataCaveat[] = []
  const cutOff = quality.cutOff.filter(isInQuestion)
  if (cutOff.length > 0)
    caveats.push({ code: 'file-cut-off', files: cutOff.map((source) => fileName(quality, source)) })
  const rejected = quality.rejected.filter(({ source }) => isInQuestion(source))
  if (rejected.length > 0) {
    const files = rejected.map(({ source, rows, read }) => ({ file: fileName(quality, source), rows, of: read }))
    caveats.push({ code: 'rows-rejected', files })
  }
  const far = quality.far.reduce((sum, row) => sum + (isAsked(table, asked, row) ? weightOf(table, row) : 0), 0)
  if (far > 0) caveats.push({ code: 'far-outside', rows: far, of: located, kilometres: FAR_KILOMETRES })
  const stacked = quality.stacked
    .map(({ sources, ...figures }) => ({ ...figures, sources: sources.filter(isInQuestion) }))
    .filter(({ sources }) => sources.length > 0)
  if (stacked.length > 0) {
    const positions = stacked.map(({ sources, stacked: shared, located: of, spacing }) => ({
      files: sources.map((source) => fileName(quality, source)),
      ...{ stacked: shared, located: of, spacing },
    }))
    caveats.push({ code: 'stacked-coordinates', positions })
  }
  const onePoint = quality.onePoints.filter(({ source }) => isInQuestion(source))
  if (onePoint.length > 0) {
    const files = onePoint.map(({ source, rows, located: of }) => ({ file: fileName(quality, source), rows, of }))
    caveats.push({ code: 'one-point', files })
  }
  const pointLists = quality.pointLists.filter(({ month }) => isInside(month, months))
  if (pointLists.length > 0) caveats.push({ code: 'point-list-changed', changes: pointLists })
  const missing = missingLocationChanges(quality.tallies, categories, months)
  if (missing.length > 0) caveats.push({ code: 'missing-location-changes', changes: missing })
  return caveats
}

/** Months before the change and from it on are both asked about: one list of points alone is no matter. */
function isInside(month: string, asked: Months): boolean {
  return month > isoMonth(asked.first) && month <= isoMonth(asked.last)
}

function fileName(quality: DataQuality, source: number): string {
  return quality.files[source] as string
}
