import type { ContextData } from '../core/context/context-data.ts'
import { type FileLedger, type ForceCoverage, type ImportReport, sumOfLedgers } from '../core/import/ledger.ts'
import type { LoadedData } from '../core/import/loaded-data.ts'
import { flagCompleteness } from '../core/table/flag-completeness.ts'
import { incidentsOf } from '../core/table/incident-table.ts'
import type { PlaceLayer } from '../core/table/place-layer.ts'
import { kindOfForces } from '../core/vocabulary/training.ts'
import { categoriesOf, monthsOf } from './contents.ts'
import { beneathChoices, contextReports } from './context-report.ts'
import { forcesOf } from './never-mixed.ts'

/** The account of all that is loaded, with what came of the last load (`happened`). */
export function reportOf(
  data: LoadedData,
  context: ContextData,
  studySet: string | null,
  files: readonly FileLedger[],
  coverage: readonly ForceCoverage[],
  happened: Pick<ImportReport, 'outcome' | 'refused' | 'added' | 'mappings'>,
): ImportReport {
  const { table, places } = data
  return {
    ...happened,
    all: sumOfLedgers(files),
    incidents: incidentsOf(table),
    files,
    coverage,
    categories: categoriesOf(table),
    flags: flagCompleteness(table, 1, () => 0)[0] as ImportReport['flags'],
    places: places.map(placesReport),
    context: contextReports(context),
    choices: beneathChoices(context, studySet),
    months: monthsOf(table),
    points: table.points.count,
    training: kindOfForces(forcesOf(data, context)) === 'training',
  }
}

function placesReport(layer: PlaceLayer): ImportReport['places'][number] {
  const { name, bytes, layout, kinds, kind, lng, ledger, notices, columns } = layer
  const counts = new Uint32Array(kinds.length)
  for (const one of kind) counts[one] = (counts[one] as number) + 1
  const byKind = kinds
    .map((text, at) => ({ name: text, places: counts[at] as number }))
    .sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1))
  return { name, bytes, layout, places: lng.length, kinds: byKind, notices, columns, ...ledger }
}
