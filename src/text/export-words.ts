import type { ImportReport } from '../core/import/ledger.ts'
import type { Picture } from '../core/question/picture.ts'
import { NORFOLK_2024 } from '../core/vocabulary/norfolk-definition.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { groupName, shownAs } from './crime-groups.ts'
import { chosenFlags } from './flag-words.ts'
import { namedForces } from './force-name.ts'
import { count, counted, list, megabytes } from './numbers.ts'

export const EXPORT_HEADING = 'Export what is shown'
export const WITH_ZEROS = 'With the empty hexagons too'

/** The files a picture can be saved as, in the order they are offered. */
export const EXPORTS = [
  { kind: 'hexes-csv', label: 'Hexagons as CSV (Excel, Power BI)' },
  { kind: 'hexes-geojson', label: 'Hexagons as GeoJSON (QGIS)' },
  { kind: 'tidy-csv', label: 'Months and categories as CSV (R, Power BI)' },
  { kind: 'notes', label: 'Notes on these figures (text)' },
] as const
export type ExportKind = (typeof EXPORTS)[number]['kind']

export const EXPORT_HINT =
  'Each file holds the figures shown now. The notes say in full what was counted and what to bear in mind: send them along.'
export const NOTHING_TO_EXPORT = 'There is nothing to export: no data are loaded for these months.'
export const CHANGED_MEANWHILE = 'The data changed while the file was being made. Nothing was saved; try again.'

/** "Saved: robbery-2021-03-to-2022-03-h3-9-hexagons.csv, 377 hexagons." */
export function savedSentence(name: string, of: ExportKind, rows: number): string {
  if (of === 'notes') return `Saved: ${name}.`
  return `Saved: ${name}, ${of === 'tidy-csv' ? counted(rows, 'row') : counted(rows, 'hexagon')}.`
}

export const SAVE_PREPARED = 'Save prepared data'
export const PREPARED_HINT =
  'One file with the cleaned columns of everything loaded. Added here again, it opens in a fraction of the time the CSV files take. It holds no Crime ID, only a fingerprint of each to find repeats.'

export function savedPreparedSentence(name: string, bytes: number): string {
  return `Saved: ${name}, ${megabytes(bytes)}.`
}

/** "norfolk-2021-03-to-2022-03.places": by whom, and of what months; its marking before that, "OFFICIAL-", where it has one. */
export function preparedFileName(report: ImportReport, mark: string | null): string {
  const { months, training } = report
  const forces = namedForces(report).map((force) => slug(force.replace(/\b(constabulary|police( service)?)\b/gi, '')))
  const named = forces.filter((force) => force !== '')
  const whose = training
    ? 'TRAINING-invented'
    : forces.length > 2
      ? `${forces.length}-forces`
      : named.join('-and-') || 'incidents'
  return `${mark === null ? '' : `${mark}-`}${whose}-${monthsIn(months[0] ?? '', months.at(-1) ?? '')}.places`
}

/** The name of every file made of a picture, without its ending: "serious-violence-2021-03-to-2022-03-h3-9". */
export function exportStem({ question, period, caveats }: Picture): string {
  const what = slug(question.groups.map(groupName).join(' and ')).slice(0, 60).replace(/-$/, '')
  const mark = caveats.some(({ code }) => code === 'training-data') ? 'TRAINING-' : ''
  return `${mark}${what}-${monthsIn(period?.from ?? '', period?.to ?? '')}-h3-${question.resolution}${question.measure === 'count' ? '' : `-${slug(question.measure)}`}`
}

/**
 * What is counted: "Serious violence (violence …; robbery; possession of weapons), domestic abuse left out". The categories are those
 * of data.police.uk; where serious violence is counted by offences or by another definition, its name and version stand there.
 */
export function countedWords({ question, definition, caveats }: Picture): string {
  const isByCategory = caveats.some(({ code }) => code === 'serious-violence-approximate')
  const by = definition === null || (isByCategory && definition.id === NORFOLK_2024) ? null : definition
  const what = question.groups.map((name) => {
    if (name === 'all') return `${groupName(name)} (every category of the files)`
    if (by !== null && name.startsWith('serious-violence')) return `${groupName(name)} (${by.name}, ${by.version})`
    const categories = shownAs(name)
    return categories.length === 0
      ? groupName(name)
      : `${groupName(name)} (${categories.map((category) => category.toLowerCase()).join('; ')})`
  })
  const flags = chosenFlags(question)
  return `${what.join(' and ')}${flags === '' ? '' : `, ${flags}`}`
}

/** Where the figures come from: "data.police.uk street files of Norfolk Constabulary", "files of Norwich City Council". */
export function sourceWords({ coverage, files, training }: ImportReport): string {
  if (training) return TRAINING_MARK
  const forces = [...new Set(coverage.map(({ force }) => force))].filter((force) => force !== '')
  const ofPolice = files.filter(({ layout }) => layout === 'police-uk-street').length
  if (ofPolice < files.length) {
    const kinds = ofPolice > 0 ? 'data.police.uk street files and other files' : 'files'
    return forces.length === 0 ? `${kinds} of recorders that are not stated` : `${kinds} of ${list(forces)}`
  }
  return forces.length === 0
    ? 'street files in the layout of data.police.uk'
    : `data.police.uk street files of ${list(forces)}`
}

/** A line of the notes: how many hexagons the whole study area has, and that empty ones are left out of the files unless asked for. */
export function emptyHexagonsSentence({ studyArea, ranking }: Picture): string {
  return `${counted(ranking.length, 'hexagon has', 'hexagons have')} incidents; the other ${count(studyArea.cells - ranking.length)} of the study area are in the files only where “${WITH_ZEROS}” was ticked.`
}

function monthsIn(from: string, to: string): string {
  return from === to ? from : `${from}-to-${to}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
