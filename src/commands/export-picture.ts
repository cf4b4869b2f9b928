import type { ImportReport } from '../core/import/ledger.ts'
import type { Picture } from '../core/question/picture.ts'
import { saveBytes } from '../platform/save-bytes.ts'
import { hexesCsv } from '../report/hexes-csv.ts'
import { hexesGeoJson } from '../report/hexes-geojson.ts'
import { notesText } from '../report/notes.ts'
import type { Origin } from '../report/origin.ts'
import { tidyCsv } from '../report/tidy-csv.ts'
import { CHANGED_MEANWHILE, type ExportKind, exportStem, NOTHING_TO_EXPORT, sourceWords } from '../text/export-words.ts'
import { MARKING_WORDS } from '../text/sources-words.ts'
import type { App } from './app.ts'
import { markingOf, markWords, notedSources } from './change-source.ts'

/** What was saved; `rows` are those of the file (hexagons, or lines of the tidy table). */
export interface Exported {
  readonly name: string
  readonly rows: number
}

/**
 * Saves the picture that is shown as a file. Names and tidy counts are asked for with the picture's own question: what is shown is
 * what is saved. Null where nothing could be saved; the problem is then said on the screen.
 */
export async function exportPicture(app: App, kind: ExportKind, withZeros = false): Promise<Exported | null> {
  const { picture, report } = app.session.getState()
  try {
    if (picture === null || report === null || picture.period === null) throw new Error(NOTHING_TO_EXPORT)
    const made = await MAKERS[kind](app, picture, report, withZeros)
    saveBytes(made.name, made.type, made.text)
    return { name: made.name, rows: made.rows }
  } catch (problem) {
    app.session.setState({ problem: (problem as Error).message })
    return null
  }
}

interface Made extends Exported {
  readonly type: string
  readonly text: string
}

const CSV = 'text/csv;charset=utf-8'

const MAKERS: Record<
  ExportKind,
  (app: App, picture: Picture, report: ImportReport, withZeros: boolean) => Promise<Made>
> = {
  'hexes-csv': async (app, picture, report, withZeros) => ({
    name: `${exportStem(picture)}-hexagons.csv`,
    type: CSV,
    text: hexesCsv(picture, await namesOf(app, picture), originOf(app, report), withZeros),
    rows: hexesIn(picture, withZeros),
  }),
  'hexes-geojson': async (app, picture, report, withZeros) => ({
    name: `${exportStem(picture)}-hexagons.geojson`,
    type: 'application/geo+json',
    text: hexesGeoJson(picture, await namesOf(app, picture), originOf(app, report), withZeros, today()),
    rows: hexesIn(picture, withZeros),
  }),
  'tidy-csv': async (app, picture, report) => {
    const counts = await app.engine.tidy(picture.question)
    const sum = counts.count.reduce((all, one) => all + one, 0)
    if (sum !== picture.totals.total) throw new Error(CHANGED_MEANWHILE)
    const name = `${exportStem(picture)}-months-and-categories.csv`
    return { name, type: CSV, text: tidyCsv(counts, report.training, markOf(app, report)), rows: counts.count.length }
  },
  notes: async (app, picture, report) => ({
    name: `${exportStem(picture)}-notes.txt`,
    type: 'text/plain;charset=utf-8',
    text: notesText(picture, originOf(app, report), today()),
    rows: 0,
  }),
}

function originOf(app: App, report: ImportReport): Origin {
  return { source: sourceWords(report), marking: MARKING_WORDS[markingOf(notedSources(report, notesOf(app)))] }
}

/** The marking of what is loaded; null where it is published. */
function markOf(app: App, report: ImportReport): string | null {
  return markWords(notedSources(report, notesOf(app)))
}

function notesOf({ workspace }: App) {
  return workspace.getState().sourceNotes
}

async function namesOf(app: App, picture: Picture): Promise<string[]> {
  const names = await app.engine.names(picture.question)
  if (names.length !== picture.ranking.length) throw new Error(CHANGED_MEANWHILE)
  return names
}

function hexesIn(picture: Picture, withZeros: boolean): number {
  return withZeros ? picture.studyArea.cells : picture.ranking.length
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
